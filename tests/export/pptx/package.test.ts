import { describe, expect, it } from 'vitest';
import { deckPptx } from '../../../src/export/pptx/deckPptx.ts';
import { CATALOGUE, FIRST_DATASET } from '../../../src/library/catalogue.ts';
import { pptxFaults } from '../../support/pptxFaults.ts';
import { partsOf, readPptx } from '../../support/readPptx.ts';
import { resolved, SLIDE_WORDS, slidesOf } from '../../support/slidesOf.ts';

describe('a presentation', () => {
  it.each(CATALOGUE)(
    'of $id is sound: well-formed, every part typed and reached, elements in the order of the schemas, no picture',
    async ({ load }) => {
      const dataset = await load();
      const slides = slidesOf(dataset, 6);
      const file = await deckPptx(slides, dataset.name.zh, SLIDE_WORDS);
      expect(file.type).toBe('application/vnd.openxmlformats-officedocument.presentationml.presentation');
      expect(pptxFaults(await partsOf(file))).toEqual([]);
      const read = await readPptx(file);
      expect(read.length).toBeGreaterThanOrEqual(slides.length);
      const charted = slides.filter(({ content }) => content.kind === 'indicator').length;
      const charts = read.flatMap((slide) => slide.charts);
      // a chart an indicator, but where there is no number to draw
      expect(charts.length).toBeGreaterThan(charted / 2);
    },
    120_000,
  );

  it('finds what is wrong with a file that is not sound', async () => {
    const parts = await partsOf(await deckPptx(slidesOf(FIRST_DATASET, 60).slice(0, 4), '', SLIDE_WORDS));
    const change = (path: string, from: RegExp | string, to: string) => {
      const text = new TextDecoder().decode(parts[path]);
      expect(text).toMatch(from);
      return pptxFaults({ ...parts, [path]: new TextEncoder().encode(text.replace(from, to)) });
    };
    const slide = 'ppt/slides/slide2.xml';
    expect(change(slide, /<p:cNvPr id="3"/, '<p:cNvPr id="2"').join()).toContain('an id twice');
    expect(change(slide, /<\/p:sld>/, '').join()).toContain(slide);
    expect(change(slide, /srgbClr val="\w{6}"/, 'srgbClr val="red"').join()).toContain('colour red');
    expect(change(slide, /<a:gridCol w="\d+"/, '<a:gridCol w="9"').join()).toContain('columns of');
    expect(change('[Content_Types].xml', /<Override[^>]*slide2\.xml"[^>]*>/, '').join()).toContain(
      'without a type',
    );
    expect(change('ppt/slides/_rels/slide2.xml.rels', /charts\/chart/, 'charts/chort').join()).toContain(
      'leads to no',
    );
  });

  it('has each caption as the title of its slide, the source as its footer, the notes as paragraphs; hidden slides stay hidden', async () => {
    const [first, second] = slidesOf(FIRST_DATASET, 60);
    if (first === undefined || second === undefined) throw new Error('no slides');
    const slides = resolved(FIRST_DATASET, [
      { ...first.slide, notes: '先问好\n\n再说数' },
      { ...second.slide, caption: '今年总体向好', hidden: true },
    ]);
    const file = await deckPptx(slides, '', SLIDE_WORDS);
    const [title, summary] = await readPptx(file);
    const notes = new TextDecoder().decode((await partsOf(file))['ppt/notesSlides/notesSlide1.xml']);
    expect(new Set(notes.match(/lang="[^"]*"/g))).toEqual(new Set(['lang="zh-CN"']));
    expect(title?.title).toBe(FIRST_DATASET.name.zh);
    expect(title?.notes).toBe('先问好\n\n再说数');
    expect(title?.hidden).toBe(false);
    expect(title?.source).toContain('来源');
    expect(title?.texts.get('示例数据')).toBe('示例数据');
    expect([summary?.title, summary?.hidden, summary?.notes]).toEqual(['今年总体向好', true, '']);
  });
});

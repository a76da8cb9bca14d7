// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { seriesOf } from '../../src/core/dataset/seriesOf.ts';
import { DEFAULT_SCOPE, indicatorView } from '../../src/core/view/formatView.ts';
import type { IndicatorView } from '../../src/core/view/view.ts';
import { exportDay } from '../../src/export/exportDay.ts';
import { framedPicture, type Picture } from '../../src/export/framedPicture.ts';
import { handOutPicture } from '../../src/export/handOutPicture.ts';
import { pictureScale } from '../../src/export/picturePng.ts';
import { wrapText } from '../../src/export/wrapText.ts';
import { FIRST_DATASET } from '../../src/library/catalogue.ts';
import { indicatorPicture } from '../../src/pages/indicator/indicatorPicture.ts';
import { handedOutText } from '../../src/text/handedOutText.ts';
import { handOutMessages } from '../../src/text/messages/handout.ts';
import { indicatorMessages } from '../../src/text/messages/indicator.ts';
import { readTable } from '../support/readTable.ts';

const DAY = '2026-11-24';
const WORDS = handOutMessages('zh');

function parsed(picture: Picture): Document {
  const document = new DOMParser().parseFromString(picture.svg(1), 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

const textsOf = (document: Document): readonly string[] =>
  [...document.querySelectorAll('text')].map((text) => text.textContent);

async function pictureOf(text: string, more: Partial<IndicatorView> = {}): Promise<Picture> {
  const { dataset } = await readTable(text);
  const [indicator] = dataset.indicators;
  if (indicator === undefined) throw new Error('no indicator');
  return indicatorPicture(
    {
      dataset,
      series: seriesOf(dataset, 0, 0),
      code: 0,
      view: { ...indicatorView(DEFAULT_SCOPE, indicator.id), ...more },
      year: 2022,
      words: indicatorMessages('zh'),
      language: 'zh',
      name: indicator.name,
      unit: indicator.unit,
    },
    DAY,
  );
}

const TABLE = '指标：用水量(万吨)\n地区,2020,2021,2022\n甲区,60,53,50\n乙区,70,66,61\n丙区,40,,39\n';

describe('the picture of a chart', () => {
  it('stands alone: title, measure with its unit, source, years of the data and day', async () => {
    const texts = textsOf(parsed(await pictureOf(TABLE)));
    expect(texts[0]).toBe('甲区 用水量');
    expect(texts[1]).toContain('用水量，万吨');
    expect(texts.some((text) => text.startsWith('来源：'))).toBe(true);
    expect(texts).toContain('数据：2020—2022 年　导出：2026-11-24');
    expect(texts).toContain('53');
    expect(texts.join()).not.toContain('示例数据');
  });

  it('says the unit also where the chart is of changes', async () => {
    const texts = textsOf(parsed(await pictureOf(TABLE, { mode: 'yoy' })));
    expect(texts[1]).toContain('单位：万吨');
  });

  it('of several regions in panels has one a region, on clips of its own', async () => {
    const document = parsed(await pictureOf(TABLE, { compare: ['乙区', '丙区'], layout: 'multiples' }));
    for (const name of ['甲区', '乙区', '丙区']) expect(textsOf(document)).toContain(name);
    expect(textsOf(document)[0]).toBe('用水量');
    expect(textsOf(document)[1]).toContain('各图纵轴相同：39 至 70');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of made-up numbers says so, in whatever way it is looked at', () => {
    for (const [code, indicator] of FIRST_DATASET.indicators.entries()) {
      if (code % 12 > 0) continue;
      for (const mode of ['value', 'yoy', 'index', 'target'] as const) {
        const picture = indicatorPicture(
          {
            dataset: FIRST_DATASET,
            series: seriesOf(FIRST_DATASET, code, 0),
            code,
            view: { ...indicatorView(DEFAULT_SCOPE, indicator.id), mode },
            year: 2022,
            words: indicatorMessages('zh'),
            language: 'zh',
            name: indicator.name,
            unit: indicator.unit,
          },
          DAY,
        );
        expect(textsOf(parsed(picture))).toContain('示例数据');
      }
    }
  });

  it('holds names from a file as text only', async () => {
    const hostile = '<image href="x" onload="alert(1)"/>&\u0000';
    const picture = framedPicture({
      title: hostile,
      subtitle: hostile,
      sample: null,
      drawings: [],
      foot: [hostile],
    });
    const document = parsed(picture);
    expect(document.querySelector('image')).toBeNull();
    expect(textsOf(document)[0]).toContain('<image href="x"');
  });

  it('fault 98: a PNG too large for a canvas is scaled down, or refused with a way out, never empty', async () => {
    expect(pictureScale({ width: 1024, height: 600 }, 4)).toBe(4);
    expect(pictureScale({ width: 1024, height: 6000 }, 4)).toBe(2);
    expect(pictureScale({ width: 16_384, height: 16_384 }, 2)).toBe(1);
    expect(pictureScale({ width: 1024, height: 16_385 }, 2)).toBeNull();
    const endless = { width: 1024, height: 20_000, svg: () => '<svg/>' };
    const result = await handOutPicture(endless, 'png2', 'x');
    expect(handedOutText(result, WORDS)).toBe('这张图大过浏览器能画的尺寸，请改用 SVG。');
    expect(handedOutText({ ok: true, value: { kind: 'startedSmaller', scale: 1 } }, WORDS)).toBe(
      '图太大，改按 1 倍，已开始下载',
    );
  });

  it('fault 100: of a download it is only said that it has started', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const result = await handOutPicture(await pictureOf(TABLE), 'svg', '甲/区');
    expect(click).toHaveBeenCalledOnce();
    expect(handedOutText(result, WORDS)).toBe('已开始下载');
  });

  it('is not copied where the address is not secure, and says what to do', async () => {
    const result = await handOutPicture(await pictureOf(TABLE), 'copy', 'x');
    expect(handedOutText(result, WORDS)).toContain('请改用 PNG');
  });
});

it('long lines are broken within the width, at a space where one is near', () => {
  expect(wrapText('一二三四五', 10, 30)).toEqual(['一二三', '四五']);
  expect(wrapText('alpha beta gamma', 10, 70)).toEqual(['alpha beta', 'gamma']);
  expect(wrapText('', 10, 30)).toEqual([]);
});

it('a day is written as year, month, day', () => {
  expect(exportDay(new Date(2026, 0, 5))).toBe('2026-01-05');
});

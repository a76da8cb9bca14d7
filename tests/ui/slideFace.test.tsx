// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type SlideView, viewSlide } from '../../src/core/deck/deck.ts';
import { resolveSlide } from '../../src/core/deck/resolveSlide.ts';
import type { IndicatorContent } from '../../src/core/deck/slideContent.ts';
import { DEFAULT_OVERVIEW, DEFAULT_SCOPE, indicatorView } from '../../src/core/view/formatView.ts';
import { SlideFace } from '../../src/ui/slide/SlideFace.tsx';
import { SlideThumb } from '../../src/ui/slide/SlideThumb.tsx';
import { datasetOf, indicatorOf, type Row } from '../support/datasetOf.ts';

const PM = indicatorOf({ name: '细颗粒物', unit: 'μg/m³', kind: 'concentration', direction: 'lower_better' });
const ROWS: readonly Row[] = [74, 70, 65, 66, 57, 53, 50].map((value, at) => ({
  period: String(2016 + at),
  value,
}));
const DATA = datasetOf(
  [PM, indicatorOf({ id: 'i2', name: '案件', direction: 'lower_better' })],
  [...ROWS, { indicator: 'i2', period: '2021', value: 60 }, { indicator: 'i2', period: '2022', value: 66 }],
  { sample: true },
);
const INDICATOR = viewSlide(indicatorView(DEFAULT_SCOPE, 'i1'), 'pm');
const SUMMARY = viewSlide(DEFAULT_OVERVIEW, 'summary');
const GIVEN = { number: 6, total: 14, palette: 'dark', step: null } as const;

function indicatorContent(): IndicatorContent {
  const content = resolveSlide(INDICATOR, () => DATA);
  if (content.kind !== 'indicator') throw new Error(content.kind);
  return content;
}

afterEach(() => vi.restoreAllMocks());

describe('a slide', () => {
  it('fault 89: a chart that cannot be drawn says so with details, and caption and numbers stay', () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const content = indicatorContent();
    const points = content.series.points.map((point) =>
      point.year === 2016 ? { ...point, value: Number.POSITIVE_INFINITY } : point,
    );
    render(
      <SlideFace
        {...GIVEN}
        slide={INDICATOR}
        content={{ ...content, series: { ...content.series, points } }}
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(/图表绘制失败.*详情/);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /细颗粒物连续三年下降，比上年改善\s5\.7%/,
    );
    expect(screen.getByText('50')).toBeVisible();
  });

  it('marks invented numbers and names its page', () => {
    render(<SlideFace {...GIVEN} slide={SUMMARY} content={resolveSlide(SUMMARY, () => DATA)} />);
    expect(screen.getByText('示例数据')).toBeVisible();
    expect(screen.getByText('第 6 页，共 14 页')).toBeInTheDocument();
  });

  it('reveals this year only when it is its turn, and leaves room for it before', () => {
    const content = indicatorContent();
    const { rerender } = render(<SlideFace {...GIVEN} step={0} slide={INDICATOR} content={content} />);
    expect(screen.getByText('50').className).toContain('unrevealed');
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName('细颗粒物');
    rerender(<SlideFace {...GIVEN} step={1} slide={INDICATOR} content={content} />);
    expect(screen.getByText('50').className).not.toContain('unrevealed');
    rerender(<SlideFace {...GIVEN} step={2} slide={INDICATOR} content={content} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName(/改善\s5\.7%/);
  });
});

describe('a slide of many regions', () => {
  it('draws at most five lines, and says how many it leaves out', () => {
    const places = ['甲区', '乙区', '丙区', '丁区', '戊区', '己区', '庚区'];
    const rows = places.flatMap((region, at): Row[] => [
      { region, period: '2021', value: 10 + at },
      { region, period: '2022', value: 12 + at },
    ]);
    const many = datasetOf([indicatorOf()], rows);
    const slide = viewSlide(
      { ...indicatorView({ ...DEFAULT_SCOPE, region: '甲区' }, 'i1'), compare: places.slice(1) },
      'many',
    );
    const content = resolveSlide(slide, () => many);
    expect(content).toMatchObject({ kind: 'indicator', others: { length: 4 }, othersLeftOut: 2 });
    render(<SlideFace {...GIVEN} slide={slide} content={content} />);
    expect(screen.getByText(/另有 2 个地区未画出/)).toBeVisible();
  });
});

describe('a slide that is live', () => {
  const pressed = async (
    name: string | RegExp,
    kind: 'summary' | 'indicator',
  ): Promise<SlideView | undefined> => {
    const seen: SlideView[] = [];
    const slide = kind === 'summary' ? SUMMARY : INDICATOR;
    render(
      <SlideFace
        {...GIVEN}
        slide={slide}
        content={resolveSlide(slide, () => DATA)}
        onView={(view) => seen.push(view)}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name }));
    return seen[0];
  };

  it('a count filters', async () => {
    expect(await pressed(/1 趋差/, 'summary')).toMatchObject({ page: 'overview', verdict: 'worse' });
  });

  it('a change opens its indicator', async () => {
    expect(await pressed(/细颗粒物/, 'summary')).toMatchObject({ page: 'indicator', indicator: 'i1' });
  });

  it('a year pointed at says its reading, and pressed becomes the year', async () => {
    expect(await pressed('2019 年', 'indicator')).toMatchObject({ page: 'indicator', year: 2019 });
    const reading = screen.getByRole('button', { name: '2019 年' }).getAttribute('aria-describedby');
    expect(document.getElementById(reading ?? '')).toHaveTextContent(/2019 年66 μg\/m³\+1\.5% 趋差/);
  });

  it('has nothing to press while it is still', () => {
    render(<SlideFace {...GIVEN} slide={SUMMARY} content={resolveSlide(SUMMARY, () => DATA)} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('a thumbnail', () => {
  it('has caption, number and name of its slide', () => {
    const { container } = render(
      <SlideThumb slide={INDICATOR} content={indicatorContent()} number={6} current={true} />,
    );
    const thumb = within(container);
    expect(container).toHaveTextContent(/细颗粒物连续三年下降/);
    expect(thumb.getByText('6')).toBeVisible();
    expect(thumb.getByText('细颗粒物')).toBeVisible();
    expect(thumb.getByText(/^50/)).toBeVisible();
  });
});

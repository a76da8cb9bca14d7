import { chartDrawing } from '../../charts/chartDrawing.ts';
import { type ChartPlan, type ChartPlanFacts, chartPlan } from '../../charts/chartPlan.ts';
import { type Drawing, framedPicture, PICTURE_INNER, type Picture } from '../../export/framedPicture.ts';
import { sourceText } from '../../export/sourceText.ts';
import { handOutMessages } from '../../text/messages/handout.ts';
import { linesExtent } from './linesExtent.ts';
import { multiplesOptions } from './multiplesOptions.ts';

/** The page's chart as a picture that can stand alone: at a desk's width, in the light palette, whatever the page looks like. */
export function indicatorPicture(
  page: Omit<ChartPlanFacts, 'dark' | 'narrow' | 'front'>,
  day: string,
): Picture {
  const facts = { ...page, dark: false, narrow: false, front: null };
  const { dataset, series, language, name, unit } = facts;
  const words = handOutMessages(language);
  const plan = chartPlan(facts);
  const { years } = plan;
  const ends = plan.kind === 'multiples' ? linesExtent(plan.lines) : null;
  const first = years[0] ?? facts.year;
  const known = series.points.filter(({ value }) => typeof value === 'number').map(({ year }) => year);
  return framedPicture({
    title: [plan.lines.length > 1 ? '' : series.region.name, name].filter(Boolean).join(' '),
    subtitle: [
      plan.title,
      unit === '' || plan.title.includes(unit) ? '' : words.unit(unit),
      plan.hint,
      ends === null ? '' : facts.words.panelScale(ends.low.text, ends.high.text),
    ]
      .filter(Boolean)
      .join('　'),
    sample: dataset.sample ? words.sample : null,
    drawings: drawingsOf(plan, facts),
    foot: [
      words.source(sourceText(dataset, language)),
      words.dates(words.years(known[0] ?? first, known.at(-1) ?? years.at(-1) ?? first), day),
      ...(dataset.sample ? [words.sampleLong] : []),
    ],
  });
}

function drawingsOf(plan: ChartPlan, facts: ChartPlanFacts): readonly Drawing[] {
  if (plan.kind === 'chart') {
    const { option, height } = plan;
    return [
      { caption: null, elements: chartDrawing(option, PICTURE_INNER, height), width: PICTURE_INNER, height },
    ];
  }
  return multiplesOptions(plan, facts).map(({ caption, option, width, height }) => ({
    caption,
    elements: chartDrawing(option, width, height),
    width,
    height,
  }));
}

import { chartDrawing } from '../../charts/chartDrawing.ts';
import { LIGHT } from '../../charts/palette.ts';
import type { ComparedRow, Side } from '../../core/compare/compare.ts';
import { framedPicture, PICTURE_INNER, type Picture } from '../../export/framedPicture.ts';
import { sourceText } from '../../export/sourceText.ts';
import { unitLabel } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import { handOutMessages } from '../../text/messages/handout.ts';
import { scatterPlan } from './scatterPlan.ts';

interface ScatterPictureFacts {
  readonly rows: readonly ComparedRow[];
  readonly unit: string | null;
  readonly sides: { readonly a: Side; readonly b: Side };
  readonly words: CompareMessages;
  readonly language: Language;
}

const SIZE = { insets: { left: 84, right: 40, top: 40, bottom: 52 }, width: PICTURE_INNER, height: 640 };

/** The scatter as a picture that can stand alone: both sides with their years and sources, in the light palette. */
export function scatterPicture(facts: ScatterPictureFacts, day: string): Picture {
  const { sides, language } = facts;
  const words = handOutMessages(language);
  const { drawn, pictureHint, unit } = scatterPlan({ ...facts, ...SIZE, palette: LIGHT });
  const sideOf = ({ dataset, region, year }: Side): string =>
    [sourceText(dataset, language), region, words.years(year, year)].filter(Boolean).join(' · ');
  const nameOf = ({ dataset, region, year }: Side): string =>
    [dataset.name[language], region, words.years(year, year)].filter(Boolean).join(' ');
  const sample = sides.a.dataset.sample || sides.b.dataset.sample;
  return framedPicture({
    title: words.scatter(nameOf(sides.b), nameOf(sides.a)),
    subtitle: [unit === '' ? '' : words.unit(unitLabel(unit, language) || unit), pictureHint]
      .filter(Boolean)
      .join('　'),
    sample: sample ? words.sample : null,
    drawings:
      drawn === null
        ? []
        : [
            {
              caption: null,
              elements: chartDrawing(drawn.option, SIZE.width, SIZE.height),
              width: SIZE.width,
              height: SIZE.height,
            },
          ],
    foot: [
      words.source(`A ${sideOf(sides.a)}`),
      words.source(`B ${sideOf(sides.b)}`),
      words.dates(
        words.years(Math.min(sides.a.year, sides.b.year), Math.max(sides.a.year, sides.b.year)),
        day,
      ),
      ...(sample ? [words.sampleLong] : []),
    ],
  });
}

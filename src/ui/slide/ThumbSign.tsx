import type { IndicatorContent, SlideContent } from '../../core/deck/slideContent.ts';
import type { Reading } from '../../core/measures/reading.ts';
import { largestMoves } from '../../core/overview/largestMoves.ts';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { formatChange, formatValue, unitLabel } from '../../text/format.ts';
import { NameText, useIndicatorName } from '../IndicatorName.tsx';
import { useLanguage } from '../Language.tsx';
import { Sparkline } from '../Sparkline.tsx';
import css from './SlideThumb.module.css';
import { useSlideWords } from './useSlideWords.ts';
import { VerdictStrip } from './VerdictStrip.tsx';

/** What tells one thumbnail from another: a number with its line, the cells of the whole, the largest change, a word. */
export function ThumbSign({ content }: { readonly content: SlideContent }) {
  const { words } = useSlideWords();
  switch (content.kind) {
    case 'title':
      return <p className={css.word}>{content.region || words.annual(content.year)}</p>;
    case 'summary':
      return <VerdictStrip counts={content.facts.verdicts} bare />;
    case 'rows':
      return <LargestMove items={content.items} />;
    case 'indicator':
      return <NumberAndLine content={content} />;
    case 'comparison': {
      const [first] = content.rows;
      return first === undefined ? null : <Move reading={first.reading} place="" />;
    }
    case 'notes':
      return <p className={css.word}>{words.thumbReasons}</p>;
    case 'end':
      return <p className={css.word}>{words.sourceAndData}</p>;
    case 'missing':
      return <p className={css.word}>{words.kinds.missing}</p>;
  }
}

function LargestMove({ items }: { readonly items: readonly OverviewItem[] }) {
  const { gains, losses } = largestMoves(items, 1);
  const fallback = items[0]?.reading ?? null;
  const [move] = [...gains, ...losses].sort((a, b) => b.mover.share - a.mover.share);
  if (move !== undefined)
    return <Move reading={move.mover.reading} place={move.item.kind === 'region' ? move.item.name : ''} />;
  return fallback === null ? null : <Move reading={fallback} place="" />;
}

function Move({ reading, place }: { readonly reading: Reading; readonly place: string }) {
  const language = useLanguage();
  const name = useIndicatorName(reading.indicator);
  const isUnlike = reading.verdict === 'notComparable';
  return (
    <p className={`${css.move} ${reading.verdict}`}>
      <span>
        <NameText text={place || name} />
      </span>
      <span translate="no">
        {isUnlike ? formatValue(reading, language) : formatChange(reading, language)}
      </span>
    </p>
  );
}

function NumberAndLine({ content: { reading, series, year } }: { readonly content: IndicatorContent }) {
  const language = useLanguage();
  return (
    <>
      <b className={css.number} translate="no">
        {formatValue(reading, language)}
        <small>{typeof reading.value === 'number' ? unitLabel(reading.unit, language) : ''}</small>
      </b>
      <span className={css.spark}>
        <Sparkline
          series={series}
          year={year}
          verdict={reading.verdict}
          width={72}
          height={44}
          label={String(year)}
        />
      </span>
    </>
  );
}

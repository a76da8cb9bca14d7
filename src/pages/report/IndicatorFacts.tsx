import { useQuery } from '@tanstack/react-query';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { remarksOf } from '../../core/dataset/remarks.ts';
import { pointOf, type Series } from '../../core/dataset/series.ts';
import { calendarNotes } from '../../core/measures/calendarNotes.ts';
import { standardsOf } from '../../core/measures/target.ts';
import { sourceLineQuery } from '../../library/queries.ts';
import { calendarText } from '../../text/calendarText.ts';
import { formatNumber, joinUnit } from '../../text/format.ts';
import { linesText } from '../../text/linesText.ts';
import { indicatorMessages } from '../../text/messages/indicator.ts';
import { spellOutFormula } from '../../text/spellOutFormula.ts';
import { yearRanges } from '../../text/yearRanges.ts';
import { useLanguage, useText } from '../../ui/Language.tsx';
import css from './Sheet.module.css';
import { useWords } from './useWords.ts';

/** Lines of the source that are printed as they are written. */
const MOST_LINES = 3;
const LONGEST_LINE = 240;

interface IndicatorFactsProps {
  readonly dataset: Dataset;
  readonly series: Series;
  readonly year: number;
}

/** What the indicator is, what the source says of it, and where the year's number stands. */
export function IndicatorFacts({ dataset, series, year }: IndicatorFactsProps) {
  const language = useLanguage();
  const { overview, shell } = useText();
  const words = indicatorMessages(language);
  const own = useWords();
  const { indicator } = series;
  const lines = pointOf(series, year)?.lines ?? [];
  const known = new Map(
    dataset.indicators.map((one) => [one.id, language === 'en' ? (one.nameEn ?? one.name) : one.name]),
  );
  const said = [
    ...dataset.notes
      .filter((note) => note.indicator === indicator.id)
      .map((note) => (language === 'en' ? (note.textEn ?? note.text) : note.text)),
    ...calendarNotes(series, year).map((note) => calendarText(note, language)),
    ...remarksOf(series).map(({ text, years }) => `${yearRanges(years, language)} ${text}`),
  ];
  const { source } = dataset;
  return (
    <dl className={css.facts}>
      <dt>{words.definition}</dt>
      <dd>{indicator.definition?.[language] ?? words.noDefinition}</dd>
      {standardsOf(series).map((standard) => (
        <div key={standard.value}>
          <dt>{words.reference}</dt>
          <dd translate="no">
            {standard.name?.[language]}{' '}
            {joinUnit(formatNumber(standard.value, indicator.decimals), indicator.unit, language)}
          </dd>
        </div>
      ))}
      {indicator.formula !== null && (
        <div>
          <dt>{words.formula}</dt>
          <dd>{spellOutFormula(indicator.formula, known)}</dd>
        </div>
      )}
      {dataset.grain !== 'year' && (
        <div>
          <dt>{words.aggregation}</dt>
          <dd>
            {words.aggregations[indicator.aggregation]} {words.aggregationHint(words.grains[dataset.grain])}
          </dd>
        </div>
      )}
      {said.length > 0 && (
        <div>
          <dt>{words.quality}</dt>
          <dd>
            {said.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </dd>
        </div>
      )}
      <dt>{overview.source}</dt>
      <dd>
        {source.origin ?? source.fileName}
        {source.origin !== null && <span translate="no"> {source.fileName}</span>}
        {dataset.sample && <p>{shell.sampleLong}</p>}
      </dd>
      <dt>{own.thisYear(year)}</dt>
      <dd translate="no">
        {lines.length === 0 ? words.noLine : words.lines(linesText(lines, language))}
        {lines.slice(0, MOST_LINES).map((line) => (
          <RawLine key={line} dataset={dataset} line={line} />
        ))}
      </dd>
    </dl>
  );
}

function RawLine({ dataset, line }: { readonly dataset: Dataset; readonly line: number }) {
  const { data, isPending } = useQuery(sourceLineQuery(dataset, line));
  if (isPending) return <code data-waiting="" />;
  if (typeof data !== 'string') return null;
  return <code>{data.length > LONGEST_LINE ? `${data.slice(0, LONGEST_LINE)}…` : data}</code>;
}

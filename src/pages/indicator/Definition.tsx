import type { Dataset } from '../../core/dataset/dataset.ts';
import { earlierValues } from '../../core/dataset/earlier.ts';
import type { Aggregation } from '../../core/dataset/indicator.ts';
import { remarksOf } from '../../core/dataset/remarks.ts';
import { pointOf, type Series } from '../../core/dataset/series.ts';
import { calendarNotes } from '../../core/measures/calendarNotes.ts';
import { standardsOf } from '../../core/measures/target.ts';
import type { IndicatorView } from '../../core/view/view.ts';
import { calendarText } from '../../text/calendarText.ts';
import { formatNumber, joinUnit } from '../../text/format.ts';
import { spellOutFormula } from '../../text/spellOutFormula.ts';
import { yearRanges } from '../../text/yearRanges.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage, useText } from '../../ui/Language.tsx';
import { go } from '../../ui/viewState.ts';
import css from './Definition.module.css';
import { SourceLines } from './SourceLines.tsx';
import { useWords } from './useWords.ts';

interface DefinitionProps {
  readonly dataset: Dataset;
  readonly series: Series;
  readonly view: IndicatorView;
  readonly year: number;
  /** The raw line is fetched once the page has been painted. */
  readonly ready: boolean;
}

const WAYS: readonly Aggregation[] = ['mean', 'sum', 'last'];

/** What the indicator is, where its numbers stand in the source, and what the source says about them. */
export function Definition({ dataset, series, view, year, ready }: DefinitionProps) {
  const { overview } = useText();
  const words = useWords();
  const language = useLanguage();
  const { indicator } = series;
  const pin = pointOf(series, view.pin ?? year) === null ? null : view.pin;
  const shownYear = pin ?? year;
  const lines = pointOf(series, shownYear)?.lines ?? [];
  const names: Readonly<Record<string, string>> = overview.section;
  const notes = dataset.notes.filter((note) => note.indicator === indicator.id);
  const remarks = remarksOf(series);
  const calendar = calendarNotes(series, year);
  const earlier = earlierValues(dataset, indicator.id, series.region.name);
  const known = new Map(
    dataset.indicators.map((one) => [one.id, language === 'en' ? (one.nameEn ?? one.name) : one.name]),
  );
  return (
    <aside className={css.panel}>
      <h2>{words.definitionTitle}</h2>
      <dl className={css.list}>
        <dt>{words.definition}</dt>
        <dd>{indicator.definition?.[language] ?? words.noDefinition}</dd>
        {standardsOf(series).map((standard) => (
          <div key={standard.value} className={css.pair}>
            <dt>{words.reference}</dt>
            <dd>
              {standard.name?.[language]}{' '}
              {joinUnit(formatNumber(standard.value, indicator.decimals), indicator.unit, language)}
            </dd>
          </div>
        ))}
        {indicator.formula !== null && (
          <div className={css.pair}>
            <dt>{words.formula}</dt>
            <dd>{spellOutFormula(indicator.formula, known)}</dd>
          </div>
        )}
        {indicator.section !== null && (
          <div className={css.pair}>
            <dt>{words.section}</dt>
            <dd>
              {[names[indicator.section] ?? indicator.section, indicator.group].filter(Boolean).join(' / ')}
            </dd>
          </div>
        )}
        {dataset.grain !== 'year' && (
          <div className={css.pair}>
            <dt>{words.aggregation}</dt>
            <dd>
              <select
                className={controls.select}
                aria-label={words.aggregation}
                value={indicator.aggregation}
                onChange={({ target }) =>
                  go(
                    {
                      ...view,
                      aggregations: {
                        ...view.aggregations,
                        [indicator.id]: WAYS.find((way) => way === target.value) ?? 'mean',
                      },
                    },
                    'replace',
                  )
                }
              >
                {WAYS.map((way) => (
                  <option key={way} value={way}>
                    {words.aggregations[way]}
                  </option>
                ))}
              </select>{' '}
              {words.aggregationHint(words.grains[dataset.grain])}
            </dd>
          </div>
        )}
        <dt>{words.source}</dt>
        <dd className={css.source}>
          {dataset.source.origin !== null && <span>{dataset.source.origin} </span>}
          <span translate="no">{dataset.source.fileName}</span>
        </dd>
      </dl>
      <div className={css.pin} aria-live="polite">
        <p>
          <b>{words.pinned(shownYear)}</b>{' '}
          {pin !== null && (
            <button
              type="button"
              className={controls.quiet}
              onClick={() => go({ ...view, pin: null }, 'replace')}
            >
              {words.unpin}
            </button>
          )}
        </p>
        {lines.length === 0 ? (
          <p className={css.small}>{words.noLine}</p>
        ) : (
          <SourceLines dataset={dataset} lines={lines} ready={ready} />
        )}
        {pin === null && <p className={css.small}>{words.pin}</p>}
      </div>
      {(notes.length > 0 || remarks.length > 0 || calendar.length > 0 || earlier.length > 0) && (
        <section className={css.quality}>
          <h3>{words.quality}</h3>
          {notes.map((note) => (
            <p key={note.text}>{language === 'en' ? (note.textEn ?? note.text) : note.text}</p>
          ))}
          {earlier.map(({ period, value, line, column }) => (
            <p key={`${line} ${column}`}>
              {words.earlier(period, formatNumber(value, indicator.decimals), line)}
            </p>
          ))}
          {calendar.map((note) => (
            <p key={note.kind}>{calendarText(note, language)}</p>
          ))}
          {remarks.length > 0 && (
            <ul>
              {remarks.map((remark) => (
                <li key={remark.text}>
                  {yearRanges(remark.years, language)} {remark.text}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </aside>
  );
}

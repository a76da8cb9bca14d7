import { useState } from 'react';
import type { ReadBack } from '../../../core/import/readBack.ts';
import type { Choices } from '../../../core/import/report.ts';
import { formatNumber } from '../../../text/format.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import controls from '../../../ui/controls.module.css';
import { useLanguage } from '../../../ui/Language.tsx';
import { CommitField } from './CommitField.tsx';
import { renamed, sourcesOf } from './editChoices.ts';
import { IndicatorLine } from './IndicatorLine.tsx';
import css from './NamesList.module.css';

const SHOWN = 60;
const SEARCH_FROM = 12;

interface NamesListProps {
  readonly back: ReadBack;
  readonly onChange: (choices: Choices) => void;
}

/** What indicators and regions are called, and of an indicator its unit, how it becomes a year and which way is good. */
export function NamesList({ back, onChange }: NamesListProps) {
  const language = useLanguage();
  const words = readBackMessages(language);
  const [wanted, setWanted] = useState('');
  const { choices, outcome } = back;
  if (outcome.kind === 'refused') return null;
  const { indicators, indicatorCount, regions, regionCount, report } = outcome;
  const key = wanted.trim().toLowerCase();
  const isWanted = (kind: 'indicator' | 'region', name: string): boolean =>
    [name, ...sourcesOf(choices, kind, name)].some((one) => one.toLowerCase().includes(key));
  const foundIndicators = indicators.filter(({ name }) => isWanted('indicator', name));
  const foundRegions = regions.filter((name) => isWanted('region', name));
  const number = (count: number): string => formatNumber(count, 0);
  const more = (found: number, listed: number, all: number): string =>
    found > SHOWN
      ? words.moreNames(number(SHOWN), number(all))
      : listed < all
        ? words.onlyListed(number(listed), number(all))
        : '';
  return (
    <details className={css.names} id="names">
      <summary>
        <h2>{words.names}</h2>
        <span>{words.namesCount(number(indicatorCount), number(regionCount))}</span>
      </summary>
      {indicators.length + regions.length > SEARCH_FROM && (
        <label className={css.search}>
          {words.searchNames}{' '}
          <input
            className={controls.field}
            type="search"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        </label>
      )}
      {foundIndicators.length + foundRegions.length === 0 && <p className={css.more}>{words.noneFound}</p>}
      {foundIndicators.length > 0 && (
        <div className={css.scroll} role="region" tabIndex={0} aria-label={words.indicatorList}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.indicatorList}</th>
                <th scope="col">{words.nameRead}</th>
                <th scope="col">{words.unit}</th>
                {report.grain !== 'year' && <th scope="col">{words.aggregation}</th>}
                <th scope="col">{words.direction}</th>
              </tr>
            </thead>
            <tbody>
              {foundIndicators.slice(0, SHOWN).map((indicator) => (
                <IndicatorLine
                  key={indicator.name}
                  indicator={indicator}
                  grain={report.grain}
                  choices={choices}
                  onChange={onChange}
                />
              ))}
            </tbody>
          </table>
          <p className={css.more}>{more(foundIndicators.length, indicators.length, indicatorCount)}</p>
        </div>
      )}
      {foundRegions.length > 0 && (
        <div className={css.scroll} role="region" tabIndex={0} aria-label={words.regionList}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.regionList}</th>
                <th scope="col">{words.nameRead}</th>
              </tr>
            </thead>
            <tbody>
              {foundRegions.slice(0, SHOWN).map((name) => (
                <tr key={name}>
                  <th scope="row">
                    {sourcesOf(choices, 'region', name)
                      .map((source) => source || words.noRegionName)
                      .join(' ＋ ')}
                  </th>
                  <td>
                    <CommitField
                      aria-label={words.nameOf(name || words.noRegionName)}
                      maxLength={120}
                      value={name}
                      onCommit={(to) => {
                        if (to === '') return false;
                        onChange(renamed(choices, 'region', name, to));
                        return true;
                      }}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={css.more}>{more(foundRegions.length, regions.length, regionCount)}</p>
        </div>
      )}
    </details>
  );
}

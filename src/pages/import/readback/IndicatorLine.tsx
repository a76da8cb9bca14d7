import type { Grain } from '../../../core/dataset/period.ts';
import type { ReadBackIndicator } from '../../../core/import/readBack.ts';
import type { Choices } from '../../../core/import/report.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { useLanguage } from '../../../ui/Language.tsx';
import { CommitField } from './CommitField.tsx';
import { renamed, sourcesOf, withIndicator } from './editChoices.ts';
import css from './NamesList.module.css';
import { OptionSelect } from './OptionSelect.tsx';

interface IndicatorLineProps {
  readonly indicator: ReadBackIndicator;
  readonly grain: Grain;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** One indicator: its name, its unit, how finer periods become a year, and which way is good. */
export function IndicatorLine({ indicator, grain, choices, onChange }: IndicatorLineProps) {
  const words = readBackMessages(useLanguage());
  const { name, unit, aggregation, direction } = indicator;
  const said = choices.indicators?.find((choice) => choice.name === name);
  return (
    <tr>
      <th scope="row">{sourcesOf(choices, 'indicator', name).join(' ＋ ')}</th>
      <td>
        <CommitField
          aria-label={words.nameOf(name)}
          maxLength={200}
          value={name}
          onCommit={(to) => {
            if (to === '') return false;
            onChange(renamed(choices, 'indicator', name, to));
            return true;
          }}
        />
      </td>
      <td>
        <CommitField
          aria-label={words.unitOf(name)}
          className={css.unit}
          maxLength={40}
          value={unit}
          onCommit={(to) => {
            onChange(withIndicator(choices, name, { unit: to === '' ? null : to }));
            return true;
          }}
        />
      </td>
      {grain !== 'year' && (
        <td>
          <OptionSelect
            label={words.aggregationOf(name)}
            automatic={
              said?.aggregation === undefined
                ? words.automaticFor(words.aggregations[aggregation])
                : words.automatic
            }
            value={said?.aggregation ?? null}
            options={(['sum', 'mean', 'last'] as const).map((how) => [how, words.aggregations[how]] as const)}
            onChoose={(how) => onChange(withIndicator(choices, name, { aggregation: how }))}
          />
        </td>
      )}
      <td>
        <OptionSelect
          label={words.directionOf(name)}
          automatic={
            said?.direction === undefined ? words.automaticFor(words.directions[direction]) : words.automatic
          }
          value={said?.direction ?? null}
          options={(['higher_better', 'lower_better', 'neutral'] as const).map(
            (way) => [way, words.directions[way]] as const,
          )}
          onChoose={(way) => onChange(withIndicator(choices, name, { direction: way }))}
        />
      </td>
    </tr>
  );
}

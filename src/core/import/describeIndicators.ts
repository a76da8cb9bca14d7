import type { Indicator } from '../dataset/indicator.ts';
import { type Dictionary, describeIndicator } from './indicatorMeta.ts';
import { holdsNumber, type Observations } from './observations.ts';
import type { RowsRead } from './readRows.ts';
import type { Choices } from './report.ts';

/** Every indicator of the table with what name, unit, values and the dictionary tell of it, and what the person says; ids are unique. */
export function describeIndicators(
  { observations, indicators, sections }: RowsRead,
  ownUnits: readonly (string | null)[],
  dictionary: Dictionary,
  choices: Choices,
): readonly Indicator[] {
  const { decimals, largest } = printedValues(observations, indicators.names.length);
  const chosen = new Map(choices.indicators?.map((choice) => [choice.name, choice]));
  const taken = new Set<string>();
  return indicators.names.map((name, code) => {
    const described = describeIndicator(
      {
        name,
        unit: ownUnits[code] ?? null,
        section: sections.get(code) || null,
        decimals: decimals[code] ?? 0,
        size: largest[code] ?? 0,
      },
      code,
      dictionary,
    );
    const id = taken.has(described.id) ? `i${code + 1}` : described.id;
    taken.add(id);
    const { aggregation = described.aggregation, direction = described.direction } = chosen.get(name) ?? {};
    return { ...described, id, aggregation, direction };
  });
}

/** Values looked at for how an indicator's numbers are printed. */
const PRINTED_SAMPLE = 5000;

/** Most decimals and the largest size of each indicator's values, from a sample of them. */
function printedValues(
  observations: Observations,
  count: number,
): { readonly decimals: Uint8Array; readonly largest: Float64Array } {
  const { indicator, value, length } = observations;
  const decimals = new Uint8Array(count);
  const largest = new Float64Array(count);
  const step = Math.max(1, Math.floor(length / PRINTED_SAMPLE / Math.max(1, Math.min(count, 20))));
  for (let row = 0; row < length; row += step) {
    if (!holdsNumber(observations, row)) continue;
    const code = indicator[row] ?? 0;
    const number = value[row] ?? 0;
    const text = String(Number(number.toPrecision(15)));
    const places = text.includes('e') ? 6 : text.length - 1 - text.indexOf('.');
    if (text.includes('.') && places > (decimals[code] ?? 0)) decimals[code] = Math.min(places, 15);
    largest[code] = Math.max(largest[code] ?? 0, Math.abs(number));
  }
  return { decimals, largest };
}

import { useMemo } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { pointOf, type Series } from '../../core/dataset/series.ts';
import { missingFrom } from '../../core/measures/comparableBase.ts';
import { regionTotal } from '../../core/measures/regionTotal.ts';
import { readYear } from '../../core/measures/yearOverYear.ts';
import { formatChange, formatValue, joinUnit } from '../../text/format.ts';
import { listText } from '../../text/listText.ts';
import { formatReason } from '../../text/reasonText.ts';
import { useLanguage } from '../../ui/Language.tsx';
import { Fact } from './Fact.tsx';
import { useWords } from './useWords.ts';

interface RegionTotalProps {
  readonly dataset: Dataset;
  readonly code: number;
  readonly year: number;
}

/** The sum over the regions of the file, and its change where both years have the same regions. */
export function RegionTotal({ dataset, code, year }: RegionTotalProps) {
  const words = useWords();
  const language = useLanguage();
  const total = useMemo(() => regionTotal(dataset, code), [dataset, code]);
  if (total === null) return null;
  const reading = readYear(total, year);
  if (typeof reading.value !== 'number') return null;
  const regions = pointOf(total, year)?.coverage?.length ?? 0;
  return (
    <Fact label={words.regionTotal(regions)}>
      <b>{joinUnit(formatValue(reading, language), reading.unit, language)}</b>
      <small>
        {reading.reason === 'unevenCoverage'
          ? `${formatReason(reading.reason, language)}${words.lacking(reading.baseYear, lacking(total, year, reading.baseYear), reading.year, lacking(total, reading.baseYear, year))}`
          : reading.difference === null
            ? reading.reason === null
              ? ''
              : formatReason(reading.reason, language)
            : formatChange(reading, language)}
      </small>
    </Fact>
  );

  /** The regions of one year that another lacks, the first few by name. */
  function lacking(series: Series, has: number, lacks: number): string {
    const one = pointOf(series, has);
    const other = pointOf(series, lacks);
    const names = one === null || other === null ? [] : missingFrom(one, other);
    const more = names.length > NAMED ? `… ${names.length}` : '';
    return names.length === 0 ? '' : listText(names.slice(0, NAMED), language) + more;
  }
}

const NAMED = 3;

import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { formatValue } from '../../text/format.ts';
import { useLanguage } from '../Language.tsx';
import { Sparkline } from '../Sparkline.tsx';
import css from './YearsLine.module.css';

interface YearsLineProps {
  readonly item: OverviewItem;
  readonly size: { readonly width: number; readonly height: number };
  readonly className?: string | undefined;
}

/** The years of a row as a line, from the first to the last, which are named. */
export function YearsLine({ item: { series, reading, name }, size, className = '' }: YearsLineProps) {
  const language = useLanguage();
  const { points } = series;
  if (points.length < 2) return <span className={className} style={{ width: size.width }} />;
  return (
    <span className={`${css.years} ${className}`} style={{ width: size.width }}>
      <Sparkline
        series={series}
        year={reading.year}
        verdict={reading.verdict}
        strong
        label={`${name} ${formatValue(reading, language)}`}
        {...size}
      />
      <span className={css.ends} translate="no">
        <span>{points[0]?.year}</span>
        <span>{points.at(-1)?.year}</span>
      </span>
    </span>
  );
}

import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { formatValue } from '../../text/format.ts';
import { useLanguage } from '../Language.tsx';
import { Sparkline } from '../Sparkline.tsx';
import type { RowLead } from './rowTexts.ts';
import { StageRow } from './StageRow.tsx';
import css from './WideRow.module.css';

interface WideRowProps {
  readonly item: OverviewItem;
  readonly width: number;
  readonly height: number;
  readonly lead: RowLead;
  readonly onPress?: (() => void) | undefined;
}

const LINE = { width: 420, height: 96 };

/** A row as wide as the slide, where rows are few: with its years as a line between name and change. */
export function WideRow({ item, width, height, lead, onPress }: WideRowProps) {
  const language = useLanguage();
  const { series, reading, kind, name } = item;
  return (
    <StageRow
      reading={reading}
      place={kind === 'region' ? name : ''}
      height={height}
      width={width - LINE.width}
      onPress={onPress}
      lead={lead}
    >
      <span className={css.line}>
        {series.points.length > 1 && (
          <Sparkline
            series={series}
            year={reading.year}
            verdict={reading.verdict}
            strong
            label={`${name} ${formatValue(reading, language)}`}
            {...LINE}
          />
        )}
      </span>
    </StageRow>
  );
}

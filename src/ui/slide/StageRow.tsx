import type { Reading } from '../../core/measures/reading.ts';
import { readingCells } from '../../text/readingCells.ts';
import { IndicatorName } from '../IndicatorName.tsx';
import { useLanguage } from '../Language.tsx';
import { fitSize } from './fitSize.ts';
import { Pressable } from './Pressable.tsx';
import css from './StageRow.module.css';
import { StageSign } from './StageSign.tsx';

interface StageRowProps {
  readonly reading: Reading;
  /** The region, where rows are regions; '' where they are indicators. */
  readonly place: string;
  readonly height: number;
  readonly width: number;
  readonly onPress?: (() => void) | undefined;
}

const NAMES = [40, 36, 32, 30];
const CHANGES = [60, 52, 44, 38, 34];
/** What the change may take of the row. */
const CHANGE_SHARE = 0.42;

/** One row for a room: its name over last year → this year, and the change; with its reason where there is none. */
export function StageRow({ reading, place, height, width, onPress }: StageRowProps) {
  const language = useLanguage();
  const cells = readingCells(reading, language);
  const without = reading.difference === null && reading.rateFrom === 'values';
  const change = without ? cells.verdict : cells.change;
  const low = height < 120;
  const changeSize = fitSize(change, width * CHANGE_SHARE, low ? CHANGES.slice(1) : CHANGES);
  const { indicator } = reading;
  const name = place || ((language === 'en' ? indicator.nameEn : null) ?? indicator.name);
  const nameSize = fitSize(name, width * (1 - CHANGE_SHARE) - 24, low ? NAMES.slice(1) : NAMES);
  return (
    <Pressable onPress={onPress} className={css.row}>
      <span className={css.what}>
        <span
          className={css.name}
          style={{ fontSize: nameSize, lineHeight: `${Math.round(nameSize * 1.25)}px` }}
        >
          {place === '' ? <IndicatorName indicator={indicator} /> : place}
        </span>
        <span className={css.values} translate="no">
          {typeof reading.base === 'number' && <>{cells.base} → </>}
          <b>{cells.value}</b> {cells.unit}
          {without && cells.note !== '' && <span className={css.reason}> {cells.remark || cells.note}</span>}
        </span>
      </span>
      <span
        className={`${css.change} ${reading.verdict} ${without ? css.quiet : ''}`}
        style={{ fontSize: without ? 34 : changeSize }}
        translate="no"
      >
        <StageSign reading={reading} />
        {change}
      </span>
    </Pressable>
  );
}

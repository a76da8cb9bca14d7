import type { ReactNode } from 'react';
import type { Reading } from '../../core/measures/reading.ts';
import { joinUnit } from '../../text/format.ts';
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
  /** What stands large: the change, or, where no row has one, the value. */
  readonly lead?: 'change' | 'value';
  /** Between name and change. */
  readonly children?: ReactNode;
}

const NAMES = [44, 40, 36, 32, 30];
const CHANGES = [72, 60, 52, 44, 38, 34];
/** What the change may take of the row. */
const CHANGE_SHARE = 0.42;

/** One row for a room: its name over last year → this year, and the change; with its reason where there is none. */
export function StageRow({
  reading,
  place,
  height,
  width,
  onPress,
  lead = 'change',
  children,
}: StageRowProps) {
  const language = useLanguage();
  const cells = readingCells(reading, language);
  const without = reading.difference === null && reading.rateFrom === 'values';
  const change =
    lead === 'value' ? joinUnit(cells.value, reading.unit, language) : without ? cells.verdict : cells.change;
  const from = height < 120 ? 2 : height < 150 ? 1 : 0;
  const changeSize = fitSize(change, width * CHANGE_SHARE, CHANGES.slice(from));
  const { indicator } = reading;
  const name = place || ((language === 'en' ? indicator.nameEn : null) ?? indicator.name);
  const nameSize = fitSize(name, width * (1 - CHANGE_SHARE) - 24, NAMES.slice(from));
  return (
    <Pressable onPress={onPress} className={`${css.row} ${children === undefined ? '' : css.wide}`}>
      <span className={css.what}>
        <span
          className={css.name}
          style={{ fontSize: nameSize, lineHeight: `${Math.round(nameSize * 1.25)}px` }}
        >
          {place === '' ? <IndicatorName indicator={indicator} /> : place}
        </span>
        {lead === 'value' ? (
          <span className={css.values}>{reading.reason === 'noBase' ? '' : cells.remark || cells.note}</span>
        ) : (
          <span className={css.values} translate="no">
            {typeof reading.base === 'number' && <>{cells.base} → </>}
            <b>{cells.value}</b> {cells.unit}
            {without && cells.note !== '' && (
              <span className={css.reason}> {cells.remark || cells.note}</span>
            )}
          </span>
        )}
      </span>
      {children}
      <span
        className={`${css.change} ${lead === 'value' ? css.plain : `${reading.verdict} ${without ? css.quiet : ''}`}`}
        style={{ fontSize: without && lead === 'change' ? 34 : changeSize }}
        translate="no"
      >
        {lead === 'change' && <StageSign reading={reading} />}
        {change}
      </span>
    </Pressable>
  );
}

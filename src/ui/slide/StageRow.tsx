import type { ReactNode } from 'react';
import type { Reading } from '../../core/measures/reading.ts';
import { joinUnit } from '../../text/format.ts';
import { indicatorName } from '../../text/indicatorName.ts';
import { readingCells } from '../../text/readingCells.ts';
import { NameText } from '../IndicatorName.tsx';
import { useLanguage } from '../Language.tsx';
import { Pressable } from './Pressable.tsx';
import { rowFit } from './rowFit.ts';
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

/** Of the change, where something stands between it and the name. */
const CHANGE_COLUMN = 420;
/** A word in place of a change. */
const WORD_SIZE = 34;

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
  const reason = cells.remark || cells.note;
  const leadsValue = lead === 'value';
  const change = leadsValue
    ? joinUnit(cells.value, typeof reading.value === 'number' ? reading.unit : '', language)
    : without
      ? cells.verdict
      : cells.change;
  const name = place || indicatorName(reading, language);
  const base = typeof reading.base === 'number' ? `${cells.base} → ` : '';
  const under = leadsValue
    ? reading.reason === 'noBase'
      ? ''
      : reason
    : [base + cells.value, cells.unit, without ? reason : ''].filter(Boolean).join(' ');
  const fit = rowFit(
    { name, values: under, change },
    { width, height, changeColumn: children === undefined ? null : CHANGE_COLUMN },
  );
  const layout = children !== undefined ? css.wide : fit.spread ? css.spread : '';
  const tone = leadsValue ? css.plain : `${reading.verdict} ${without ? css.quiet : ''}`;
  return (
    <Pressable onPress={onPress} className={`${css.row} ${layout}`}>
      <span
        className={css.name}
        style={{
          fontSize: fit.nameSize,
          lineHeight: `${Math.round(fit.nameSize * 1.25)}px`,
          WebkitLineClamp: fit.nameRows,
        }}
      >
        <NameText text={name} />
      </span>
      <span className={css.values} translate="no">
        {leadsValue ? (
          under
        ) : (
          <>
            {base}
            <b>{cells.value}</b> {cells.unit}
            {without && reason !== '' && <span className={css.reason}> {reason}</span>}
          </>
        )}
      </span>
      {children}
      <span
        className={`${css.change} ${tone}`}
        style={{ fontSize: without && !leadsValue ? WORD_SIZE : fit.changeSize }}
        translate="no"
      >
        {!leadsValue && <StageSign reading={reading} />}
        {change}
      </span>
    </Pressable>
  );
}

import type { ReactNode } from 'react';
import type { Reading } from '../../core/measures/reading.ts';
import { NameText } from '../IndicatorName.tsx';
import { useLanguage } from '../Language.tsx';
import { Pressable } from './Pressable.tsx';
import { type RowLimits, type RowRoom, rowFit } from './rowFit.ts';
import { type RowLead, rowTexts } from './rowTexts.ts';
import css from './StageRow.module.css';
import { StageSign } from './StageSign.tsx';

interface StageRowProps {
  readonly reading: Reading;
  /** The region, where rows are regions; '' where they are indicators. */
  readonly place: string;
  readonly room: RowRoom;
  readonly onPress?: (() => void) | undefined;
  readonly lead?: RowLead;
  /** The largest type, so that rows beside each other look alike. */
  readonly limits?: RowLimits | undefined;
  /** Between name and change, which then have columns of their own. */
  readonly children?: ReactNode;
}

/** A word in place of a change. */
const WORD_SIZE = 34;

/** One row for a room: its name over last year → this year, and the change; with its reason where there is none. */
export function StageRow({
  reading,
  place,
  room,
  onPress,
  lead = 'change',
  limits,
  children,
}: StageRowProps) {
  const texts = rowTexts(reading, place, lead, useLanguage());
  const { cells, base, values, change, reason, without } = texts;
  const leadsValue = lead === 'value';
  const fit = rowFit(texts, room, limits);
  const isBare = fit.bare || texts.values === '';
  const layout = room.changeColumn === null ? (fit.spread ? css.spread : '') : children ? css.wide : css.near;
  const tone = leadsValue ? css.plain : `${reading.verdict} ${without ? css.quiet : ''}`;
  return (
    <Pressable onPress={onPress} className={`${css.row} ${layout} ${isBare ? css.bare : ''}`}>
      <span
        className={css.name}
        style={{
          fontSize: fit.nameSize,
          lineHeight: `${Math.round(fit.nameSize * 1.25)}px`,
          WebkitLineClamp: fit.nameRows,
        }}
      >
        <NameText text={fit.name} />
      </span>
      {!isBare && (
        <span
          className={css.values}
          style={{ fontSize: fit.valueSize, lineHeight: `${fit.valueLine}px` }}
          translate="no"
        >
          {leadsValue ? (
            values
          ) : (
            <>
              {base}
              <b>{cells.value}</b> {cells.unit}
              {reason !== '' && <span className={css.reason}> {reason}</span>}
            </>
          )}
        </span>
      )}
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

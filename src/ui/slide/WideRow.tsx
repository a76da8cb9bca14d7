import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { type FewShape, HEAD } from './fewRows.ts';
import { Pressable } from './Pressable.tsx';
import type { RowLimits, RowRoom } from './rowFit.ts';
import type { RowLead } from './rowTexts.ts';
import { StageRow } from './StageRow.tsx';
import css from './WideRow.module.css';
import { YearsLine } from './YearsLine.tsx';

interface WideRowProps {
  readonly item: OverviewItem;
  readonly shape: FewShape;
  readonly room: RowRoom;
  readonly lead: RowLead;
  readonly limits: RowLimits;
  readonly onPress?: (() => void) | undefined;
}

/** A row as wide as the slide, where rows are few: with its years as a line between name and change, on an upright screen under them. */
export function WideRow({ item, shape: { line, over }, onPress, ...given }: WideRowProps) {
  const row = { ...given, reading: item.reading, place: item.kind === 'region' ? item.name : '' };
  if (line === null) return <StageRow {...row} onPress={onPress} />;
  const years = <YearsLine item={item} size={line} className={over ? '' : css.beside} />;
  if (!over)
    return (
      <StageRow {...row} onPress={onPress}>
        {years}
      </StageRow>
    );
  return (
    <Pressable onPress={onPress} className={css.over}>
      <div style={{ height: HEAD }}>
        <StageRow {...row} />
      </div>
      {years}
    </Pressable>
  );
}

import type { ComparedRow } from '../../core/compare/compare.ts';
import type { ComparisonContent } from '../../core/deck/slideContent.ts';
import { comparedCells } from '../../text/comparedCells.ts';
import { formatRate } from '../../text/format.ts';
import { compareMessages } from '../../text/messages/compare.ts';
import { NameText } from '../IndicatorName.tsx';
import { arrowLimit, RateArrow } from '../RateArrow.tsx';
import css from './ComparedRows.module.css';
import { fitSize } from './fitSize.ts';
import { Pressable } from './Pressable.tsx';
import { StageSign } from './StageSign.tsx';
import type { SlideGeometry } from './slideGeometry.ts';
import { useSlideWords } from './useSlideWords.ts';

interface ComparedRowsProps {
  readonly content: ComparisonContent;
  readonly geometry: SlideGeometry;
  readonly onRow: ((row: ComparedRow) => void) | undefined;
}

const HEAD = 56;
const REST = 56;
const ROW = { landscape: 84, portrait: 152 };
const NAMES = [36, 32, 30];
const NAME_WIDTH = 480;
const VALUES = 460;

/** The first rows in the view's order: name, arrow from A to B by its rate, both values, the change. How many are not listed is said. */
export function ComparedRows({ content, geometry, onRow }: ComparedRowsProps) {
  const { words, lang } = useSlideWords();
  const compare = compareMessages(lang);
  const { rows, a, b } = content;
  const row = ROW[geometry.format];
  const most = Math.floor((geometry.height - HEAD - REST) / row);
  const shown = rows.slice(0, most);
  const limit = arrowLimit(rows.flatMap(({ reading }) => reading.rate ?? []));
  const upright = geometry.format === 'portrait';
  return (
    <div>
      <div className={`${css.row} ${css.head} ${upright ? css.upright : ''}`} style={{ height: HEAD }}>
        {!upright && <span />}
        <span className={css.axis} translate="no">
          <span>{formatRate(-limit, lang)}</span>
          <span>{words.yearOf(a.year)}</span>
          <span>{formatRate(limit, lang)}</span>
        </span>
        <span className={`${css.right} ${css.values}`} translate="no">
          {words.yearOf(a.year)} → {words.yearOf(b.year)}
        </span>
        {!upright && <span />}
      </div>
      <ol>
        {shown.map((one) => {
          const cells = comparedCells(one, compare, lang);
          const place = cells.region === content.region ? '' : cells.region;
          const size = fitSize(`${cells.name} ${place}`, NAME_WIDTH, NAMES);
          return (
            <li key={`${one.indicator.id} ${one.region}`} className={css.item} style={{ height: row }}>
              <Pressable
                onPress={onRow && (() => onRow(one))}
                className={`${css.row} ${upright ? css.upright : ''}`}
              >
                <span className={css.name} style={{ fontSize: size, lineHeight: `${size * 1.2}px` }}>
                  <NameText text={cells.name} /> {place !== '' && <span className={css.place}>{place}</span>}
                </span>
                <span className={css.arrow}>
                  <RateArrow reading={one.reading} limit={limit} />
                </span>
                <span
                  className={css.values}
                  style={{
                    fontSize: fitSize(`${cells.before} → ${cells.value} ${cells.unit}`, VALUES, [30, 28]),
                  }}
                  translate="no"
                >
                  {cells.before} → <b>{cells.value}</b> {cells.unit}
                </span>
                <span
                  className={`${css.change} ${one.reading.verdict}`}
                  style={{ fontSize: fitSize(cells.change, 240, [44, 38, 34, 30]) }}
                  translate="no"
                >
                  <StageSign reading={one.reading} />
                  {cells.change}
                </span>
              </Pressable>
            </li>
          );
        })}
      </ol>
      {rows.length > shown.length && (
        <p className={css.rest}>{words.otherRows(rows.length - shown.length)}</p>
      )}
    </div>
  );
}

import { textWidth } from '../../charts/labelWidth.ts';
import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import type { Revealed } from '../../core/deck/steps.ts';
import { formatChange, formatValue, unitLabel } from '../../text/format.ts';
import { indicatorName } from '../../text/indicatorName.ts';
import { aimLines, baseLine } from '../../text/numberColumn.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { NameText } from '../IndicatorName.tsx';
import { fitSize } from './fitSize.ts';
import css from './NumberColumn.module.css';
import { StageSign } from './StageSign.tsx';
import { useSlideWords } from './useSlideWords.ts';

interface NumberColumnProps {
  readonly content: IndicatorContent;
  readonly shown: ReadonlySet<Revealed>;
  readonly width: number;
  /** Under a caption of two lines it stands closer together. */
  readonly close: boolean;
}

const NUMBERS = [232, 200, 176, 152, 132, 116, 100, 88, 76, 64];
const NAMES = [36, 34, 32];
const CHANGES = [72, 64, 56, 48, 42, 36];
const UNIT = 44;
/** Digits in heavy type are wider than text is on average. */
const HEAVY = 1.04;
const SIGN = 76;

/** This year's number, large; its change and verdict, last year, target and standards. What is not yet revealed keeps its room. */
export function NumberColumn({ content, shown, width, close }: NumberColumnProps) {
  const given = useSlideWords();
  const { words, lang } = given;
  const { reading, region, dataset } = content;
  const value = formatValue(reading, lang);
  const unit = typeof reading.value === 'number' ? unitLabel(reading.unit, lang) : '';
  const beside = unit === '' ? 0 : textWidth(unit, UNIT) + 20;
  const size = fitSize(value, width / HEAVY, NUMBERS);
  const together = fitSize(value, (width - beside) / HEAVY, NUMBERS);
  const apart = textWidth(value, together) * HEAVY + beside > width;
  const below = apart || together < size * 0.75;
  const name = indicatorName(reading, lang);
  const place = dataset.regions.length > 1 && region !== '' ? `${region}${lang === 'zh' ? ' ' : ': '}` : '';
  const title = words.of(`${place}${name}`, reading.year);
  const change = reading.verdict === 'notComparable' ? '' : formatChange(reading, lang);
  const word = verdictWord(reading.verdict, lang);
  const changeSize = fitSize(change, width - SIGN - textWidth(word, 44) - 40, CHANGES);
  const until = (step: Revealed): string | undefined => (shown.has(step) ? undefined : css.unrevealed);
  return (
    <div className={`${css.column} ${close ? css.close : ''}`} style={{ width }} translate="no">
      <p className={css.name} style={{ fontSize: fitSize(title, width, NAMES) }}>
        <NameText text={title} />
      </p>
      <p className={`${css.number} ${until('thisYear')}`} style={{ fontSize: below ? size : together }}>
        {value}
        {unit !== '' && <small className={below ? css.below : undefined}>{unit}</small>}
      </p>
      <div className={`${css.change} ${reading.verdict} ${until('difference')}`}>
        <span style={{ fontSize: change === '' ? 44 : changeSize }}>
          <StageSign reading={reading} /> {change}
        </span>
        <span className={css.word}>{word}</span>
      </div>
      <Was text={baseLine(reading, given)} comma={words.comma} shown={shown} />
      <ul className={`${css.aims} ${until('target')}`}>
        {aimLines(content, given).map((aim) => (
          <li key={aim.name}>
            {aim.name} <b>{aim.standing}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface WasProps {
  readonly text: string;
  readonly comma: string;
  readonly shown: ReadonlySet<Revealed>;
}

/** Last year stands from the first step on; how far it lies away, from the third. */
function Was({ text, comma, shown }: WasProps) {
  const at = text.indexOf(comma);
  const [then, more] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + comma.length)];
  const until = shown.has('difference') ? '' : css.unrevealed;
  return (
    <p className={css.was}>
      {then}
      {more !== '' && (
        <>
          <span className={until}>{comma}</span>
          <span className={`${css.away} ${until}`}>{more}</span>
        </>
      )}
    </p>
  );
}

import type { Comparison } from '../../core/compare/compare.ts';
import { suggest } from '../../core/compare/suggest.ts';
import { nameKey } from '../../core/import/indicatorMeta.ts';
import { type AliasKind, aliases, forgetAliases, setAlias } from '../../library/aliases.ts';
import { listText } from '../../text/listText.ts';
import type { CompareMessages } from '../../text/messages/compare.ts';
import controls from '../../ui/controls.module.css';
import { FirstRows } from '../../ui/FirstRows.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import css from './AlignmentPanel.module.css';

interface AlignmentPanelProps {
  readonly comparison: Comparison;
  /** Names of both sides, by position. */
  readonly names: Readonly<
    Record<AliasKind, { readonly a: readonly string[]; readonly b: readonly string[] }>
  >;
  readonly words: CompareMessages;
}

const SHOWN = 60;

/** What did not come together by itself: each name of A with what B has left, or no counterpart. Suggestions are shown, never applied. */
export function AlignmentPanel({ comparison, names, words }: AlignmentPanelProps) {
  const language = useLanguage();
  const known = aliases();
  const remembered = known.indicators.size + known.regions.size;
  const lists = [
    { kind: 'indicators' as const, title: words.indicators, alignment: comparison.indicators },
    { kind: 'regions' as const, title: words.regions, alignment: comparison.regions },
  ];
  return (
    <section className={css.panel} aria-label={words.alignment}>
      {lists.map(({ kind, title, alignment }) => {
        const unused = alignment.onlyB.map((at) => names[kind].b[at] ?? '');
        const open = alignment.onlyA.map((at) => names[kind].a[at] ?? '');
        if (open.length === 0 && unused.length === 0) return null;
        return (
          <div key={kind} className={css.list}>
            <h3>
              {title} <small>{words.matched(alignment.pairs.length)}</small>
            </h3>
            <FirstRows rows={open} most={SHOWN} showAll={words.showAll}>
              {(shown) => (
                <ul aria-label={`${words.onlyA} ${title}`}>
                  {shown.map((name) => (
                    <Counterpart key={name} kind={kind} name={name} unused={unused} words={words} />
                  ))}
                </ul>
              )}
            </FirstRows>
            {unused.length > 0 && (
              <p className={css.unused}>
                {words.unused(listText(unused.slice(0, SHOWN), language))}
                {unused.length > SHOWN && '…'}
              </p>
            )}
          </div>
        );
      })}
      {remembered > 0 && (
        <p className={css.unused}>
          {words.remembered(remembered)}{' '}
          <button type="button" className={controls.quiet} onClick={forgetAliases}>
            {words.forget}
          </button>
        </p>
      )}
    </section>
  );
}

interface CounterpartProps {
  readonly kind: AliasKind;
  readonly name: string;
  readonly unused: readonly string[];
  readonly words: CompareMessages;
}

const NONE = '\u0000none';
const OPEN = '\u0000open';

function Counterpart({ kind, name, unused, words }: CounterpartProps) {
  const decided = aliases()[kind].get(nameKey(name));
  const suggested = suggest(name, unused);
  const choose = (value: string): void =>
    setAlias(kind, nameKey(name), value === OPEN ? undefined : value === NONE ? null : nameKey(value));
  return (
    <li>
      <span>{name}</span>
      <select
        className={controls.select}
        aria-label={words.counterpart(name)}
        value={decided === null ? NONE : OPEN}
        onChange={({ target }) => choose(target.value)}
      >
        <option value={OPEN}>{words.undecided}</option>
        <option value={NONE}>{words.none}</option>
        {suggested.length > 0 && (
          <optgroup label={words.suggested}>
            {suggested.map((candidate) => (
              <option key={candidate} value={candidate}>
                {candidate}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={words.candidates}>
          {unused
            .filter((candidate) => !suggested.includes(candidate))
            .map((candidate) => (
              <option key={candidate} value={candidate}>
                {candidate}
              </option>
            ))}
        </optgroup>
      </select>
    </li>
  );
}

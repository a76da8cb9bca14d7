import { compareView } from '../../core/view/formatView.ts';
import type { ImportView } from '../../core/view/view.ts';
import { type Batch, clearBatch, MOST_FILES, stopBatch } from '../../library/batch.ts';
import { batchPair } from '../../library/batchPair.ts';
import { bringMessages } from '../../text/messages/bring.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './BatchList.module.css';
import { BatchRow } from './BatchRow.tsx';

interface BatchListProps {
  readonly batch: Batch;
  readonly view: ImportView;
  readonly onFile: (files: readonly File[]) => void;
}

/** What became of every file of several: ready, in need of a choice, or refused with the reason. */
export function BatchList({ batch, view, onFile }: BatchListProps) {
  const words = bringMessages(useLanguage());
  const count = (...kinds: readonly string[]): number =>
    batch.items.filter(({ state }) => kinds.includes(state.kind)).length;
  const pair = batchPair(batch);
  const side = (dataset: string) => ({ dataset, region: null, year: null });
  return (
    <section className={css.list} aria-label={words.batch}>
      <div className={css.head}>
        <div className={css.title} role="status">
          <h2>
            {batch.items.length === 0
              ? words.batchEmpty
              : words.batchTitle({
                  ready: count('ready'),
                  asking: count('question'),
                  refused: count('refused'),
                  left: count('waiting', 'reading'),
                })}
          </h2>
        </div>
        {pair !== null && (
          <ViewLink
            to={compareView(
              { ...view, dataset: pair.b, region: null, year: null, aggregations: {} },
              side(pair.a),
              side(pair.b),
            )}
            className={controls.primary}
          >
            {words.comparePair}
          </ViewLink>
        )}
        <button type="button" className={controls.quiet} onClick={batch.done ? clearBatch : stopBatch}>
          {batch.done ? words.clear : words.stop}
        </button>
      </div>
      {(batch.hidden > 0 || batch.beyond > 0) && (
        <p className={css.passed}>
          {batch.hidden > 0 && words.hidden(batch.hidden)}{' '}
          {batch.beyond > 0 && words.beyond(batch.beyond, MOST_FILES)}
        </p>
      )}
      <ul className={css.rows}>
        {batch.items.map((item) => (
          <BatchRow key={item.key} item={item} view={view} onFile={onFile} />
        ))}
      </ul>
    </section>
  );
}

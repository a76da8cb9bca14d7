import { useSyncExternalStore } from 'react';
import { libraryView, overviewView } from '../../core/view/formatView.ts';
import type { ImportView } from '../../core/view/view.ts';
import { onStoredList, storedList } from '../../library/storedList.ts';
import { bringMessages } from '../../text/messages/bring.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './SourceList.module.css';
import { SourceList } from './SourceList.tsx';

/** The library page has the rest. */
const SHOWN = 5;

/** The files that this browser keeps, those opened last first. */
export function KeptFiles({ view }: { readonly view: ImportView }) {
  const language = useLanguage();
  const words = bringMessages(language);
  const list = useSyncExternalStore(onStoredList, storedList);
  if (list.kind === 'failed') return <p className={css.facts}>{words.keptFailed}</p>;
  if (list.kind === 'unknown' || list.entries.length === 0) return null;
  const dash = language === 'zh' ? '—' : '–';
  return (
    <div>
      <SourceList
        title={words.kept}
        sources={list.entries.slice(0, SHOWN).map(({ id, title, indicators, firstYear, lastYear }) => ({
          id,
          name: title,
          facts: words.keptFacts(
            indicators,
            firstYear === lastYear ? `${lastYear}` : `${firstYear}${dash}${lastYear}`,
          ),
          to: { ...overviewView(view), dataset: id, region: null, year: null, aggregations: {} },
        }))}
      />
      {list.entries.length > SHOWN && (
        <ViewLink to={libraryView(view)} className={`${controls.quiet} ${css.all}`}>
          {words.allKept(list.entries.length)}
        </ViewLink>
      )}
    </div>
  );
}

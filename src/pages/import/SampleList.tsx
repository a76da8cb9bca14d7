import { overviewView } from '../../core/view/formatView.ts';
import type { ImportView } from '../../core/view/view.ts';
import { CATALOGUE } from '../../library/catalogue.ts';
import { bringMessages } from '../../text/messages/bring.ts';
import { useLanguage } from '../../ui/Language.tsx';
import { SourceList } from './SourceList.tsx';

/** The built-in datasets, for a first look without a file. */
export function SampleList({ view }: { readonly view: ImportView }) {
  const language = useLanguage();
  const words = bringMessages(language);
  return (
    <SourceList
      title={words.samples}
      sources={CATALOGUE.map(({ id, name, sample }) => ({
        id,
        name: name[language],
        facts: sample ? words.sample : words.realData,
        to: { ...overviewView(view), dataset: id, region: null, year: null, aggregations: {} },
      }))}
    />
  );
}

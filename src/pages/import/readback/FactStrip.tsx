import { useId, useState } from 'react';
import type { ReadBack } from '../../../core/import/readBack.ts';
import type { Choices } from '../../../core/import/report.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import controls from '../../../ui/controls.module.css';
import { useLanguage } from '../../../ui/Language.tsx';
import { DelimiterEditor, EncodingEditor, ShapeEditor } from './DialectEditors.tsx';
import { EditorPanel } from './EditorPanel.tsx';
import css from './FactStrip.module.css';
import { HeaderEditor } from './HeaderEditor.tsx';
import { LinesEditor } from './LinesEditor.tsx';
import { NumbersEditor } from './NumbersEditor.tsx';
import { RangeEditor, SheetEditor } from './SheetEditors.tsx';
import { FACTS, type Fact, useFacts } from './useFacts.ts';

interface FactStripProps {
  readonly back: ReadBack;
  readonly onChange: (choices: Choices) => void;
}

/** What was understood of the file as a whole, each with where it can be changed. */
export function FactStrip({ back, onChange }: FactStripProps) {
  const words = readBackMessages(useLanguage());
  const [open, setOpen] = useState<Fact | null>(null);
  const id = useId();
  const facts = useFacts(back);
  return (
    <section aria-label={words.title}>
      <dl className={css.facts}>
        {FACTS.map((fact) => (
          <div key={fact} className={open === fact ? css.open : undefined}>
            <dt>
              {facts[fact].name ?? words.facts[fact]}
              <button
                type="button"
                id={`${id}-${fact}`}
                className={controls.quiet}
                aria-label={words.changeOf(
                  fact === 'found' ? words.numbers : (facts[fact].name ?? words.facts[fact]),
                )}
                aria-expanded={open === fact}
                aria-controls={open === fact ? id : undefined}
                onClick={() => setOpen(open === fact ? null : fact)}
              >
                {open === fact ? words.close : words.change}
              </button>
            </dt>
            <dd>
              {facts[fact].value} <small>{facts[fact].beside}</small>
            </dd>
          </div>
        ))}
      </dl>
      {open !== null && (
        <EditorPanel
          key={open}
          id={id}
          label={words.changeOf(open === 'found' ? words.numbers : words.facts[open])}
          onClose={() => {
            document.getElementById(`${id}-${open}`)?.focus();
            setOpen(null);
          }}
        >
          <Editor fact={open} back={back} onChange={onChange} />
        </EditorPanel>
      )}
    </section>
  );
}

function Editor({ fact, back, onChange }: FactStripProps & { readonly fact: Fact }) {
  const sheet = back.outcome.kind === 'read' ? back.outcome.report.sheet : undefined;
  switch (fact) {
    case 'encoding':
      return sheet !== undefined ? (
        <SheetEditor back={back} sheet={sheet} onChange={onChange} />
      ) : (
        <EncodingEditor back={back} onChange={onChange} />
      );
    case 'delimiter':
      return sheet !== undefined ? (
        <RangeEditor back={back} onChange={onChange} />
      ) : (
        <DelimiterEditor back={back} onChange={onChange} />
      );
    case 'header':
      return <HeaderEditor back={back} onChange={onChange} />;
    case 'shape':
      return <ShapeEditor back={back} onChange={onChange} />;
    case 'notes':
      return <LinesEditor back={back} onChange={onChange} />;
    case 'found':
      return <NumbersEditor back={back} onChange={onChange} />;
  }
}

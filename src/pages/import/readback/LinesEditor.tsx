import { columnRanges } from '../../../core/import/columnRanges.ts';
import { formatNumber } from '../../../text/format.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { useLanguage } from '../../../ui/Language.tsx';
import { CommitField } from './CommitField.tsx';
import type { EditorProps } from './DialectEditors.tsx';
import { withLines } from './editChoices.ts';

/** Which lines are notes and which are data, whatever they look like. */
export function LinesEditor({ back, onChange }: EditorProps) {
  const words = readBackMessages(useLanguage());
  const { choices, outcome, rows } = back;
  const last = rows.at(-1);
  const most =
    outcome.kind === 'read' ? outcome.report.balance.lines : (last?.line ?? 1) + (last?.lines ?? 1) - 1;
  return (
    <>
      {(['noteLines', 'dataLines'] as const).map((part) => (
        <CommitField
          key={part}
          label={words[part]}
          size={18}
          value={asRanges(choices[part] ?? [])}
          title={words.linesBad(formatNumber(most, 0))}
          onCommit={(text) => {
            const lines = /[a-z]/i.test(text) ? null : columnRanges(text, most);
            if (lines === null) return false;
            onChange(withLines(choices, part, lines));
            return true;
          }}
        />
      ))}
      <span>{words.linesHint}</span>
    </>
  );
}

/** 60-63, 70: ascending lines as they are typed. */
function asRanges(lines: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const line of lines) {
    const open = runs.at(-1);
    if (open !== undefined && line === open[1] + 1) open[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, end]) => (first === end ? `${first}` : `${first}-${end}`)).join(', ');
}

import { useState } from 'react';
import type { LibraryView } from '../../core/view/view.ts';
import type { StoredEntry } from '../../library/store/entry.ts';
import type { LibraryMessages } from '../../text/messages/library.ts';
import { ListTable } from '../../ui/ListTable.tsx';
import { EntryRow } from './EntryRow.tsx';
import type { FileGroup } from './fileGroups.ts';
import css from './LibraryPage.module.css';

interface FileTableProps {
  readonly groups: readonly FileGroup[];
  readonly view: LibraryView;
  readonly words: LibraryMessages;
  readonly onDelete: (entry: StoredEntry) => void;
  readonly onNotice: (text: string) => void;
}

/** The kept files, each with its older versions folded away. */
export function FileTable({ groups, view, words, onDelete, onNotice }: FileTableProps) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = (name: string): void => {
    const next = new Set(unfolded);
    if (!next.delete(name)) next.add(name);
    setUnfolded(next);
  };
  const row = (entry: StoredEntry) => ({
    entry,
    view,
    words,
    onNotice,
    onDelete: () => onDelete(entry),
  });
  return (
    <ListTable label={words.table} columns={words.columns} className={css.table}>
      {groups.flatMap(({ newest, older, olderFound }) => {
        const open = olderFound !== unfolded.has(newest.fileName);
        const fold = {
          count: older.length,
          open,
          onToggle: () => toggle(newest.fileName),
        };
        return [
          <EntryRow
            key={newest.id}
            {...row(newest)}
            newest={null}
            older={older.length === 0 ? null : fold}
          />,
          ...(open
            ? older.map((entry) => <EntryRow key={entry.id} {...row(entry)} newest={newest} older={null} />)
            : []),
        ];
      })}
    </ListTable>
  );
}

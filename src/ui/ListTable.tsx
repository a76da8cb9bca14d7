import type { ReactNode } from 'react';
import listPage from './listPage.module.css';

interface ListTableProps {
  readonly label: string;
  /** The heads, in their order. */
  readonly columns: Readonly<Record<string, string>>;
  /** Gives the rows their room: a class that composes `table` of listPage.module.css. */
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** What is kept, row by row; it scrolls by itself where it is wider than the page. */
export function ListTable({ label, columns, className, children }: ListTableProps) {
  return (
    <div className={listPage.scroll} role="region" tabIndex={0} aria-label={label}>
      <table className={className}>
        <thead>
          <tr>
            {Object.entries(columns).map(([key, text]) => (
              <th key={key} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

import type { Refusal } from '../../core/import/report.ts';
import type { ImportView } from '../../core/view/view.ts';
import { BringPage } from './BringPage.tsx';

/** How a table comes in from this page. */
export interface Bringing {
  readonly open: (files: readonly File[]) => void;
  readonly openFolder: (files: readonly File[]) => void;
  readonly paste: (pasted: {
    readonly text: string;
    readonly html: string;
    readonly files: readonly File[];
  }) => void;
  readonly refuse: (name: string, refusal: Refusal) => void;
}

interface ImportPageProps {
  readonly view: ImportView;
  readonly bringing: Bringing;
}

/** Where a table is brought from. */
export function ImportPage({ view, bringing }: ImportPageProps) {
  return <BringPage view={view} bringing={bringing} />;
}

import type { ReportView } from '../../core/view/view.ts';
import { ReportPage } from '../../pages/report/ReportPage.tsx';
import { useDeckSlides } from './useDeckSlides.ts';

/** What is printed, with the deck that its address names. */
export function ReportRoute({ view }: { readonly view: ReportView }) {
  return <ReportPage view={view} state={useDeckSlides(view)} />;
}

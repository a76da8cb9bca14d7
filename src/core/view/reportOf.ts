import { reportView } from './formatView.ts';
import type { ReportView, View } from './view.ts';

/** The report that prints what a view shows; null where the page itself is what is printed. */
export function reportOf(view: View): ReportView | null {
  switch (view.page) {
    case 'overview':
      return reportView(view, 'overview');
    case 'indicator':
      return { ...reportView(view, 'indicators'), indicators: [view.indicator] };
    case 'decks':
      return reportView(view, 'deck', { deck: view.deck });
    case 'present':
    case 'speaker':
      return reportView(view, 'deck', { deck: view.deck, only: view.only, comparison: view.comparison });
    case 'compare':
    case 'library':
    case 'import':
      return null;
    case 'report':
      return view;
  }
}

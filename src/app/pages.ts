import type { View } from '../core/view/view.ts';
import { loadable } from '../ui/loadable.tsx';

export const CompareRoute = loadable(async () => (await import('./CompareRoute.tsx')).CompareRoute);
export const ImportPage = loadable(async () => (await import('../pages/import/ImportPage.tsx')).ImportPage);
export const IndicatorPage = loadable(
  async () => (await import('../pages/indicator/IndicatorPage.tsx')).IndicatorPage,
);
export const LibraryPage = loadable(
  async () => (await import('../pages/library/LibraryPage.tsx')).LibraryPage,
);
export const ReadBackPage = loadable(
  async () => (await import('../pages/import/readback/ReadBackPage.tsx')).ReadBackPage,
);
export const PresentRoute = loadable(async () => (await import('./deck/PresentRoute.tsx')).PresentRoute);
export const SpeakerRoute = loadable(async () => (await import('./deck/SpeakerRoute.tsx')).SpeakerRoute);
export const ReportRoute = loadable(async () => (await import('./deck/ReportRoute.tsx')).ReportRoute);
export const DecksRoute = loadable(async () => (await import('./deck/DecksRoute.tsx')).DecksRoute);

/** Fetches the code of a page, so that the first thing drawn is the page; what cannot be fetched is said by the page itself. */
export async function preparePage(page: View['page']): Promise<void> {
  const part = {
    overview: null,
    indicator: IndicatorPage,
    compare: CompareRoute,
    library: LibraryPage,
    import: ImportPage,
    present: PresentRoute,
    speaker: SpeakerRoute,
    decks: DecksRoute,
    report: ReportRoute,
  }[page];
  await part?.prepare().catch(() => undefined);
}

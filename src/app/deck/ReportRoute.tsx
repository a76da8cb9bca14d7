import { ReportPage, type ReportPageProps } from '../../pages/report/ReportPage.tsx';
import { useDeckSlides } from './useDeckSlides.ts';

/** What is printed, with the deck that its address names. */
export function ReportRoute(props: Omit<ReportPageProps, 'state'>) {
  return <ReportPage {...props} state={useDeckSlides(props.view)} />;
}

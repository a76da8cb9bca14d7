import type { Dataset } from '../../core/dataset/dataset.ts';
import type { DeckState } from '../../core/deck/deckState.ts';
import { decksView, indicatorView, overviewView } from '../../core/view/formatView.ts';
import { REPORT_PARTS, type ReportView, type View } from '../../core/view/view.ts';
import controls from '../../ui/controls.module.css';
import { Segmented } from '../../ui/Segmented.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import { go } from '../../ui/viewState.ts';
import { CopyReport } from './CopyReport.tsx';
import { type DeckLayout, slidesToPrint } from './DeckSheets.tsx';
import css from './ReportTools.module.css';
import { useWords } from './useWords.ts';

interface ReportToolsProps {
  readonly view: ReportView;
  readonly state: DeckState;
  readonly dataset: Dataset;
  readonly region: number;
  readonly year: number;
  readonly layout: DeckLayout;
  readonly onLayout: (layout: DeckLayout) => void;
  /** A print was asked for and waits for the layout. */
  readonly waits: boolean;
  readonly onPrint: () => void;
}

/** What is printed and how; it does not print itself. */
export function ReportTools(props: ReportToolsProps) {
  const { view, state, layout, onLayout, waits, onPrint } = props;
  const words = useWords();
  return (
    <header className={css.tools}>
      <div className={css.row}>
        <ViewLink to={cameFrom(view)} className={controls.quiet}>
          ‹ {words.back[view.of]}
        </ViewLink>
        <Segmented
          label={words.what}
          options={REPORT_PARTS.map((part) => ({ value: part, text: words.parts[part] }))}
          value={view.of}
          onChange={(of) => go({ ...view, of }, 'replace')}
        />
        {view.of === 'deck' && (
          <Segmented
            label={words.perSheet}
            options={[
              { value: '1', text: words.slides.one },
              { value: '2', text: words.slides.two },
            ]}
            value={layout.perSheet === 1 ? '1' : '2'}
            onChange={(count) => onLayout({ ...layout, perSheet: count === '1' ? 1 : 2 })}
          />
        )}
        {view.of === 'deck' && slidesToPrint(state).some(({ slide }) => slide.notes !== '') && (
          <label>
            <input
              type="checkbox"
              checked={layout.notes}
              onChange={({ target }) => onLayout({ ...layout, notes: target.checked })}
            />{' '}
            {words.withNotes}
          </label>
        )}
        <span className={css.grow} />
        <CopyReport {...props} />
        <span aria-live="polite" className={css.said}>
          {waits ? words.preparing : ''}
        </span>
        <button type="button" className={controls.primary} onClick={onPrint}>
          {words.print}
        </button>
      </div>
    </header>
  );
}

/** The page that the report is of. */
function cameFrom(view: ReportView): View {
  const [only] = view.indicators;
  if (view.of === 'deck') return decksView(view, view.deck);
  return view.of === 'indicators' && only !== undefined && view.indicators.length === 1
    ? indicatorView(view, only)
    : overviewView(view);
}

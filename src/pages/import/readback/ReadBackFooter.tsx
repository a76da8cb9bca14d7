import { Fragment, type ReactNode } from 'react';
import type { ReadBack } from '../../../core/import/readBack.ts';
import type { Balance } from '../../../core/import/report.ts';
import { formatNumber } from '../../../text/format.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { useLanguage } from '../../../ui/Language.tsx';
import css from './ReadBackFooter.module.css';

const PARTS = ['preamble', 'header', 'accepted', 'rejected', 'blank', 'notes'] as const;

/** The account of every line as a bar and a sentence, and what can be done with the reading. */
export function ReadBackFooter({
  back,
  children,
}: {
  readonly back: ReadBack;
  readonly children: ReactNode;
}) {
  const words = readBackMessages(useLanguage());
  const { outcome, partial } = back;
  return (
    <footer className={css.footer}>
      {outcome.kind === 'read' && !partial ? (
        <Law balance={outcome.report.balance} />
      ) : (
        <p className={css.law}>{outcome.kind === 'read' ? words.beginning : words.lawRefused}</p>
      )}
      <div className={css.deeds}>{children}</div>
    </footer>
  );
}

/** lines = title + header + accepted + rejected + blank + notes; a part of none is left out. */
function Law({ balance }: { readonly balance: Balance }) {
  const words = readBackMessages(useLanguage());
  const parts = PARTS.filter((part) => balance[part] > 0);
  return (
    <div className={css.law}>
      <svg
        className={css.bar}
        viewBox={`0 0 ${balance.lines} 8`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {parts.map((part, at) => (
          <rect
            key={part}
            className={css[part]}
            x={parts.slice(0, at).reduce((sum, before) => sum + balance[before], 0)}
            width={balance[part]}
            height="8"
          />
        ))}
      </svg>
      <p translate="no">
        <b>{words.lawLines(formatNumber(balance.lines, 0))}</b> ＝{' '}
        {parts.map((part, at) => (
          <Fragment key={part}>
            {at > 0 && ' ＋ '}
            <span className={css[part]}>{words.lawParts[part](formatNumber(balance[part], 0))}</span>
          </Fragment>
        ))}
        {words.lawHolds}
      </p>
    </div>
  );
}

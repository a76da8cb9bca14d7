import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { formatView } from '../core/view/formatView.ts';
import type { View } from '../core/view/view.ts';
import { go } from './viewState.ts';

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: View;
  readonly children: ReactNode;
  /** Stays where the page is scrolled to. */
  readonly stay?: boolean;
}

/** A link to a view: a real address, so that it opens in a new tab too. */
export function ViewLink({ to, stay = false, children, ...rest }: ViewLinkProps) {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
    if (!stay) window.scrollTo({ top: 0 });
  };
  return (
    <a {...rest} href={formatView(to)} onClick={follow}>
      {children}
    </a>
  );
}

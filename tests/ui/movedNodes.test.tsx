// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { PanelBoundary } from '../../src/ui/PanelBoundary.tsx';
import { useAnewIfTranslated } from '../../src/ui/useAnewIfTranslated.ts';

afterEach(() => vi.restoreAllMocks());

/** Puts a text into a <font>, as translators do: React's own node is out of the page then. */
function move(text: Node): void {
  const font = document.createElement('font');
  font.textContent = `«${text.textContent}»`;
  text.parentNode?.replaceChild(font, text);
}

function Panel() {
  const [open, setOpen] = useState(true);
  return (
    <p>
      {open && '说明'}
      <button type="button" onClick={() => setOpen(!open)}>
        收起
      </button>
    </p>
  );
}

function Sentence({ year }: { readonly year: number }) {
  const anew = useAnewIfTranslated(String(year));
  return (
    <p key={anew}>
      与 {year} 年相比，<b>3 项向好</b>
    </p>
  );
}

it('fault 105: a panel whose text a translator has moved is drawn anew when the text goes', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <PanelBoundary of="panel">
      <Panel />
    </PanelBoundary>,
  );
  move(screen.getByText('说明').firstChild as Node);
  fireEvent.click(screen.getByRole('button', { name: '收起' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('说明')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '收起' }));
  expect(screen.queryByText('说明')).toBeNull();
});

it('fault 105: a panel that fails again and again says so in the end', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  function Failing(): never {
    throw new DOMException('not a child of this node', 'NotFoundError');
  }
  render(
    <PanelBoundary of="panel">
      <Failing />
    </PanelBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('这一块没有画出来');
});

it('fault 105: a translated sentence says the new year, and not the old one for ever', () => {
  const { rerender } = render(<Sentence year={2022} />);
  const sentence = screen.getByText(/年相比/);
  for (const node of [...sentence.childNodes]) if (node.nodeType === Node.TEXT_NODE) move(node);
  rerender(<Sentence year={2023} />);
  expect(screen.getByText(/年相比/)).toHaveTextContent('与 2023 年相比，3 项向好');
});

it('a page that nobody translated keeps its nodes from year to year', () => {
  const { rerender } = render(<Sentence year={2022} />);
  const sentence = screen.getByText(/年相比/);
  rerender(<Sentence year={2023} />);
  expect(screen.getByText(/年相比/)).toBe(sentence);
});

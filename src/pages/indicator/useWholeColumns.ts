import { type RefObject, useLayoutEffect } from 'react';

const COLUMN = '--column';
const HEAD = '--head';

/**
 * Gives the years of a table that is wider than its box a width of which whole columns fill the box, and scrolls so that one year is
 * the last that is seen: no number is cut by the row heads or the edge. Measures again when the box or the content changes.
 */
export function useWholeColumns(
  box: RefObject<HTMLElement | null>,
  at: number,
  count: number,
  content: unknown,
): void {
  useLayoutEffect(() => {
    const element = box.current;
    const table = element?.querySelector('table');
    if (element === null || table === undefined || table === null || content === null) return;
    let width = 0;
    const measure = (): void => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      element.style.removeProperty(COLUMN);
      element.style.removeProperty(HEAD);
      const [head, ...years] = table.rows[0]?.cells ?? [];
      if (head === undefined || element.scrollWidth <= width) return;
      const widest = Math.max(1, ...years.map((cell) => cell.offsetWidth));
      const seen = Math.max(1, Math.floor((width - head.offsetWidth) / widest));
      const column = (width - head.offsetWidth) / seen;
      element.style.setProperty(HEAD, `${head.offsetWidth}px`);
      element.style.setProperty(COLUMN, `${column}px`);
      element.scrollLeft = column * Math.max(0, Math.min(at + 1, count) - seen);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, at, count, content]);
}

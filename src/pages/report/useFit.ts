import { type RefObject, useLayoutEffect, useRef } from 'react';

/** On a screen narrower than a sheet the sheets are made smaller, so that a whole width is seen. */
export function useFit(sheets: RefObject<HTMLElement | null>): RefObject<HTMLDivElement | null> {
  const desk = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = desk.current;
    if (box === null) return;
    const measure = (): void => {
      const paper = sheets.current;
      if (paper === null) return;
      const share = Math.min(1, box.clientWidth / SHEET_WIDTH);
      paper.style.setProperty('--fit', String(Math.round(share * 1000) / 1000));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [sheets]);
  return desk;
}

/** A4 at 96 dots an inch. */
const SHEET_WIDTH = 794;

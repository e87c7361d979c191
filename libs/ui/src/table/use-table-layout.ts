import { useLayoutEffect, useState, type RefObject } from 'react';

/** `scrolling`: a table that is wider than its place although every column has its room, for example with long names. */
export type TableLayout = 'table' | 'scrolling' | 'cards';

/** Browsers round the two widths apart. */
const ROUNDING = 1;

/** How a table fits its place: the place itself counts, not the window, and a larger text size makes it narrower. */
export function useTableLayout(place: RefObject<HTMLElement | null>, rem: number, rows: number): TableLayout {
  const [layout, setLayout] = useState<TableLayout>('table');
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (element.clientWidth < rem * size) setLayout('cards');
      else setLayout(element.scrollWidth > element.clientWidth + ROUNDING ? 'scrolling' : 'table');
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, rem, rows]);
  return layout;
}

import { useLayoutEffect, useState, type RefObject } from 'react';

/** Whether a place is narrower than so many rem: the place itself counts, not the window, and a larger text size makes it narrower. */
export function useIsNarrow(place: RefObject<HTMLElement | null>, rem: number): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setNarrow(element.clientWidth < rem * size);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, rem]);
  return isNarrow;
}

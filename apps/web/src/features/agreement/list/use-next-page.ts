import { useEffect, useRef, type RefObject } from 'react';

/** Far enough ahead that the next rows are there before the eye is. */
const AHEAD = '600px';

/** Decision 10: a long table loads its next page while scrolling. The mark stands after the last row. */
export function useNextPage(isMore: boolean, load: () => void): RefObject<HTMLDivElement | null> {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = mark.current;
    if (!element || !isMore || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && load(), { rootMargin: AHEAD });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isMore, load]);
  return mark;
}

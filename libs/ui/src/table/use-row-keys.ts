import { useEffect, type RefObject } from 'react';

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const ROW = 'tr[data-row]';
const TARGET = 'a[href], button';

const moveFocus = (table: HTMLElement, step: number): boolean => {
  const rows = [...table.querySelectorAll<HTMLElement>(ROW)];
  const current = rows.findIndex((row) => row.contains(document.activeElement));
  const next = current === -1 ? 0 : Math.min(Math.max(current + step, 0), rows.length - 1);
  const target = rows[next]?.querySelector<HTMLElement>(TARGET);
  target?.focus();
  return Boolean(target);
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

/** Letters work from the page as well; the arrows only inside, so that they scroll the page otherwise. */
const isMeant = (event: KeyboardEvent, table: HTMLElement): boolean => {
  const focused = document.activeElement;
  if (table.contains(focused)) return true;
  const isFree = focused === document.body || focused?.tagName === 'MAIN';
  return isFree && event.key.length === 1;
};

/** j and k move between rows; Enter then follows the row's own link, natively. */
export function useRowKeys(table: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      const element = table.current;
      if (!step || !element || hasModifier(event) || isTyping(event.target)) return;
      if (isMeant(event, element) && moveFocus(element, step)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [table]);
}

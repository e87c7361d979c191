import { addDays, type LocalDate } from './local-date';

/** T-01: whole days, both ends inclusive; `null` = open at that end. */
export interface Period {
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
}

/** Both ends are in the period. An end before the start gives an empty period, which holds no day and overlaps nothing. */
export const period = (start: LocalDate | null, end: LocalDate | null): Period => ({ start, end });

export const isEmpty = ({ start, end }: Period): boolean => start !== null && end !== null && start > end;

export const contains = ({ start, end }: Period, day: LocalDate): boolean =>
  (start === null || start <= day) && (end === null || day <= end);

const known = (...days: readonly (LocalDate | null)[]): LocalDate[] => days.filter((day) => day !== null).sort();

/** The days that are in both, or `null` when there are none. */
export function intersect(a: Period, b: Period): Period | null {
  const common = period(known(a.start, b.start).at(-1) ?? null, known(a.end, b.end)[0] ?? null);
  return isEmpty(common) ? null : common;
}

/** Whether some day is in both. */
export const overlaps = (a: Period, b: Period): boolean => intersect(a, b) !== null;

/** Whether the two make one unbroken run of days: they share a day, or one begins the day after the other ends. */
export function touchesOrOverlaps(a: Period, b: Period): boolean {
  const widened = period(b.start && addDays(b.start, -1), b.end && addDays(b.end, 1));
  return !isEmpty(b) && overlaps(a, widened);
}

/** The days of `a` that are not in `b`, in order: none, one or two periods. */
export function subtract(a: Period, b: Period): Period[] {
  const common = intersect(a, b);
  if (common === null) return isEmpty(a) ? [] : [a];
  const rest: Period[] = [];
  if (common.start !== null && common.start !== a.start) rest.push(period(a.start, addDays(common.start, -1)));
  if (common.end !== null && common.end !== a.end) rest.push(period(addDays(common.end, 1), a.end));
  return rest;
}

/** For sorting: the earlier start first, an open start before all. */
export function compareStarts(a: Period, b: Period): number {
  const [first, second] = [a.start ?? '', b.start ?? ''];
  return Number(first > second) - Number(first < second);
}

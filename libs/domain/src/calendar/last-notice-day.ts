import { addMonths } from './add-months';
import { lastDayOfMonth, type LocalDate } from './local-date';

/**
 * T-03: the last day on which notice may be given so that `months` of notice run out by `end`:
 * the latest day N with addMonths(N, months) ≤ end. It is not moved to a working day (T-07 recommends one).
 *
 * When `end` closes its month, every later day of the notice month is clamped back to it, so the whole month will do:
 * 28.2.2027 with three months → 30.11.2026, not 28.11.
 */
export function lastNoticeDay(end: LocalDate, months: number): LocalDate {
  const sameDay = addMonths(end, -months);
  return end === lastDayOfMonth(end) ? lastDayOfMonth(sameDay) : sameDay;
}

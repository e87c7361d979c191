import { dateOf, dayOfMonth, monthOf, yearOf, type LocalDate } from './local-date';
import { daysInMonth } from './month-length';

/** The running number of the month that the day is in: months since January of year 0. */
export const monthNumber = (day: LocalDate): number => yearOf(day) * 12 + monthOf(day) - 1;

/**
 * T-02: the same day `count` months later (or earlier when negative). Where the target month is too short,
 * its last day: 31.1.2027 + 1 → 28.2.2027.
 */
export function addMonths(day: LocalDate, count: number): LocalDate {
  const target = monthNumber(day) + count;
  const year = Math.floor(target / 12);
  const month = target - year * 12 + 1;
  return dateOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

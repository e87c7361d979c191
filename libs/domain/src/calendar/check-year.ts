import { problem, type Problem } from '../result';
import { yearOf, type LocalDate } from './local-date';

/** T-09: years taken without asking. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** A guess beyond this would surprise more than what was typed. */
const LAST_GUESSED_YEAR = 2049;

/** The full year of two digits: 90–99 → 1990–1999, 00–89 → 2000–2089. */
export const yearFromTwoDigits = (digits: number): number => FIRST_YEAR + ((digits + 10) % 100);

/** What was probably meant: the middle digits the other way round (2206), or another century (1926). */
function likelyYear(year: number): number | undefined {
  const [first, second, third, last] = String(year);
  const guesses = [Number(`${first}${third}${second}${last}`), yearFromTwoDigits(year % 100)];
  return guesses.find((guess) => guess >= FIRST_YEAR && guess <= LAST_GUESSED_YEAR);
}

/**
 * T-09, GEN-W1: a warning when the year is not 1990–2100, `null` when it is.
 * Params: `year`; `understood`, the date that stands when the person confirms; `suggestedYear` when one can be guessed.
 *
 * @param understood the date as it was understood, when it is less than a day (`2021-03`).
 */
export function checkYear(day: LocalDate, understood: string = day): Problem | null {
  const year = yearOf(day);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return null;
  const suggestedYear = likelyYear(year);
  return problem('GEN-W1', { year, understood, ...(suggestedYear !== undefined && { suggestedYear }) });
}

import { fail, failAll, ok, type Result } from '../result';
import { checkYear, yearFromTwoDigits } from './check-year';
import type { CivilDay } from './day-number';
import { dateOf, isCivilDay, yearOf, type LocalDate } from './local-date';
import { daysInMonth } from './month-length';
import { partialDate, type PartialDate } from './partial-date';

export interface DateContext {
  /** Gives the year to `9.2.` */
  readonly today: LocalDate;
}

/** `9.2.2026`, `9.2.26`, `9.2.` · `090226`, `09022026` · `2026-02-09` (ux.md section 3). */
const DAY_SHAPES = [
  /^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>[1-8]\d{3}|\d{2})?$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>[1-8]\d{3}|\d{2})$/,
  /^(?<year>[1-8]\d{3})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
];

/** `3/2021`, `3.2021` · `2021-03`, `2021` (T-05). */
const MONTH_OR_YEAR_SHAPES = [/^(?<month>\d{1,2})[/.]\s*(?<year>[1-8]\d{3})$/, /^(?<year>[1-8]\d{3})(-(?<month>\d{1,2}))?$/];

type Groups = Readonly<Partial<Record<keyof CivilDay, string>>>;

function match(text: string, shapes: readonly RegExp[]): Groups | null {
  for (const shape of shapes) {
    const groups = shape.exec(text.trim())?.groups;
    if (groups) return groups;
  }
  return null;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? yearFromTwoDigits(Number(digits)) : Number(digits);
}

/** T-08, then T-09. `daysInMonth` is 0 in the params of GEN-001 when the month does not exist. */
function checkDay<Value extends string>(text: string, civil: CivilDay, express: (day: LocalDate) => Value): Result<Value> {
  const { year, month, day } = civil;
  if (!isCivilDay(civil)) return fail('GEN-001', { text: text.trim(), year, month, day, daysInMonth: daysInMonth(year, month) });
  const first = dateOf(year, month, day);
  const value = express(first);
  const warning = checkYear(first, value);
  return warning ? failAll([warning]) : ok(value);
}

/**
 * T-08, T-09: the day that a person typed in one of the accepted ways. A day without a year is in the year of today.
 *
 * Fails with GEN-001 for a day that does not exist (params: text, year, month, day, daysInMonth), with GEN-002 for what is
 * no date at all (params: text), with the warning GEN-W1 for a year outside 1990–2100 (params: see `checkYear`; when the
 * person confirms, `understood` is the day).
 */
export function understandDate(text: string, { today }: DateContext): Result<LocalDate> {
  const groups = match(text, DAY_SHAPES);
  if (groups === null) return fail('GEN-002', { text: text.trim() });
  const year = groups.year === undefined ? yearOf(today) : fullYear(groups.year);
  return checkDay(text, { year, month: Number(groups.month), day: Number(groups.day) }, (day) => day);
}

/** T-05: as `understandDate`, and a month (`3/2021`, `2021-03`) or a year (`2021`) will do. */
export function understandPartialDate(text: string, context: DateContext): Result<PartialDate> {
  const groups = match(text, MONTH_OR_YEAR_SHAPES);
  if (groups === null) return understandDate(text, context);
  const civil = { year: Number(groups.year), month: Number(groups.month ?? '1'), day: 1 };
  return checkDay(text, civil, (first) => partialDate(first.slice(0, groups.month === undefined ? 4 : 7)));
}

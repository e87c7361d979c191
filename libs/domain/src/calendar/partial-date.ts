import { isLocalDate, lastDayOfMonth, localDate, type LocalDate } from './local-date';

/**
 * T-05: a date as far as it is known on the recording path: a day `2021-03-15`, a month `2021-03`, a year `2021`,
 * or `unknown` (*ei tiedossa*). `null` beside it means that nothing has been said yet, which is not the same.
 */
export type PartialDate = LocalDate | (string & { readonly __brand: 'PartialDate' });

export const UNKNOWN_DATE = 'unknown' as PartialDate;

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'UNKNOWN'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-\d{2}$/;

const isYear = (text: string): boolean => YEAR.test(text) && isLocalDate(`${text}-01-01`);
const isMonth = (text: string): boolean => MONTH.test(text) && isLocalDate(`${text}-01`);

/** Whether the text is a day, a month or a year that exists, or `unknown`. T-05, T-08. */
export const isPartialDate = (text: string): text is PartialDate =>
  text === UNKNOWN_DATE || isYear(text) || isMonth(text) || isLocalDate(text);

/** A date from text that the program wrote itself. Throws on anything else. */
export function partialDate(text: string): PartialDate {
  if (!isPartialDate(text)) throw new RangeError(`Not a date: ${text}`);
  return text;
}

/** T-05: how much of the date is known. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date === UNKNOWN_DATE) return 'UNKNOWN';
  if (YEAR.test(date)) return 'YEAR';
  return MONTH.test(date) ? 'MONTH' : 'DAY';
}

const FIRST_DAY: Record<DatePrecision, (date: PartialDate) => LocalDate | null> = {
  DAY: (date) => localDate(date),
  MONTH: (date) => localDate(`${date}-01`),
  YEAR: (date) => localDate(`${date}-01-01`),
  UNKNOWN: () => null,
};

const LAST_DAY: Record<DatePrecision, (date: PartialDate) => LocalDate | null> = {
  ...FIRST_DAY,
  MONTH: (date) => lastDayOfMonth(localDate(`${date}-01`)),
  YEAR: (date) => localDate(`${date}-12-31`),
};

/** T-05: what the date counts as when it is a start; `null` = unknown. */
export const firstDayOf = (date: PartialDate): LocalDate | null => FIRST_DAY[precisionOf(date)](date);

/** T-05: what the date counts as when it is an end; `null` = unknown. */
export const lastDayOf = (date: PartialDate): LocalDate | null => LAST_DAY[precisionOf(date)](date);

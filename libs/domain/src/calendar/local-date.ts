import { civilDay, dayNumber, type CivilDay } from './day-number';
import { daysInMonth } from './month-length';

/** A calendar day in Finland as ISO text, `2026-11-22`. Days compare as text. T-01. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** Years 1000–8999: what lies outside is a slip, and the margin keeps arithmetic within four digits, where text compares rightly. */
const SHAPE = /^[1-8]\d{3}-\d{2}-\d{2}$/;

const partsOf = (day: string): CivilDay => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) });

/** Whether such a day is in the calendar: the month is 1–12 and has that many days. T-08. */
export const isCivilDay = ({ year, month, day }: CivilDay): boolean => day >= 1 && day <= daysInMonth(year, month);

/** Whether the text is a day that exists, as `YYYY-MM-DD`, in the years 1000–8999. T-01, T-08. */
export const isLocalDate = (text: string): text is LocalDate => SHAPE.test(text) && isCivilDay(partsOf(text));

/** A day from text that the program wrote itself: constants, stored values. Throws on anything that is not a day. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

/** The day with these parts, which the caller knows to exist. Throws outside the years 1–9999. */
export function dateOf(year: number, month: number, day: number): LocalDate {
  if (year < 1 || year > 9999) throw new RangeError(`Outside the calendar: year ${year}`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}

export const yearOf = (day: LocalDate): number => partsOf(day).year;

/** 1–12. */
export const monthOf = (day: LocalDate): number => partsOf(day).month;

/** 1–31. */
export const dayOfMonth = (day: LocalDate): number => partsOf(day).day;

/** The day `count` days later, or earlier when negative. T-01. */
export function addDays(day: LocalDate, count: number): LocalDate {
  const sum = civilDay(dayNumber(partsOf(day)) + count);
  return dateOf(sum.year, sum.month, sum.day);
}

/** How many days `later` is after `earlier`: 0 for the same day, negative when it is before. */
export const daysBetween = (earlier: LocalDate, later: LocalDate): number => dayNumber(partsOf(later)) - dayNumber(partsOf(earlier));

/** 1 = Monday … 7 = Sunday. */
export const dayOfWeek = (day: LocalDate): number => ((dayNumber(partsOf(day)) + 2) % 7) + 1;

/** The last day of the month that the day is in. */
export const lastDayOfMonth = (day: LocalDate): LocalDate => dateOf(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)));

const inOrder = (a: LocalDate, b: LocalDate): readonly [LocalDate, LocalDate] => [a, b].sort() as [LocalDate, LocalDate];

export const earlierOf = (a: LocalDate, b: LocalDate): LocalDate => inOrder(a, b)[0];

export const laterOf = (a: LocalDate, b: LocalDate): LocalDate => inOrder(a, b)[1];

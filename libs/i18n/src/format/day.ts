import type { Translator } from '../translator';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;

interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function partsOf(day: string): DayParts {
  const [, year, month, dayOfMonth] = DAY.exec(day) ?? [];
  if (!year || !month || !dayOfMonth) throw new RangeError(`Not an ISO day: ${day}`);
  return { year, month: String(Number(month)), day: String(Number(dayOfMonth)) };
}

/** True for an ISO day such as `2026-02-09`. */
export const isDayText = (value: string): boolean => DAY.test(value);

/** True for an ISO month such as `2021-03`. */
export const isMonthText = (value: string): boolean => MONTH.test(value);

/** `2026-02-09` → `9.2.2026` in every language (ux.md section 3). */
export function formatDay(day: string): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth}.${month}.${year}`;
}

/** `2021-03` → `3/2021`. */
export function formatMonth(month: string): string {
  const [, year, number] = MONTH.exec(month) ?? [];
  if (!year || !number) throw new RangeError(`Not an ISO month: ${month}`);
  return `${Number(number)}/${year}`;
}

/** T-05: a date as far as it is known: `9.2.2026`, `3/2021`, `2021`, `ei tiedossa`. */
export function formatPartialDate(translator: Translator, date: string): string {
  if (date === 'unknown') return translator.t('format.unknown');
  if (isDayText(date)) return formatDay(date);
  return isMonthText(date) ? formatMonth(date) : date;
}

/** Both ends inclusive: `1.–15.3.2026`, `1.1.–31.12.2026`, `1.12.2025–31.1.2026`; `null` = open: `1.1.2026–`, `–31.12.2026`. */
export function formatRange(from: string | null, to: string | null): string {
  if (!from || !to) return `${from ? formatDay(from) : ''}–${to ? formatDay(to) : ''}`;
  if (from === to) return formatDay(from);
  return `${startOf(partsOf(from), partsOf(to))}–${formatDay(to)}`;
}

function startOf(from: DayParts, to: DayParts): string {
  if (from.year !== to.year) return `${from.day}.${from.month}.${from.year}`;
  return from.month === to.month ? `${from.day}.` : `${from.day}.${from.month}.`;
}

/** A range whose ends may be known only in part: `3/2021–31.12.2026`, `1.1.2026 – ei tiedossa`. */
export function formatPartialRange(translator: Translator, from: string | null, to: string | null): string {
  if ((!from || isDayText(from)) && (!to || isDayText(to))) return formatRange(from, to);
  const dash = from === 'unknown' || to === 'unknown' ? ' – ' : '–';
  const ends = [from, to].map((end) => (end ? formatPartialDate(translator, end) : ''));
  return ends.join(dash).trim();
}

import type { Translator } from '../translator';
import { formatDay } from './day';

const HELSINKI = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsIn(instant: string | Date): Readonly<Record<string, string>> {
  const parts = HELSINKI.formatToParts(typeof instant === 'string' ? new Date(instant) : instant);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** The time of day in Finland for tables: `14.05`, in English `14:05`. */
export function formatTime(translator: Translator, instant: string | Date): string {
  const { hour, minute } = partsIn(instant);
  return translator.t('format.time', { hour: Number(hour), minute: minute ?? '' });
}

/** The calendar day in Finland of an instant, as ISO text. */
export function dayOfInstant(instant: string | Date): string {
  const { year, month, day } = partsIn(instant);
  return `${year}-${month}-${day}`;
}

/** `22.11.2026 klo 14.05`, Europe/Helsinki. */
export function formatInstant(translator: Translator, instant: string | Date): string {
  return translator.t('format.instant', { day: formatDay(dayOfInstant(instant)), time: formatTime(translator, instant) });
}

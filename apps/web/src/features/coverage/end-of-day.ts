import { dayInHelsinki } from '@kumppani/domain';

const HOUR_MS = 3_600_000;

/** The last millisecond of a calendar day in Finland as an instant, whatever the zone of the device and the season. */
export function endOfDay(day: string): string {
  const midnight = Date.parse(`${day}T23:59:59.999Z`);
  // Finland is two or three hours ahead of UTC: in summer the later guess would already be the next day.
  const winter = midnight - 2 * HOUR_MS;
  return new Date(dayInHelsinki(winter) === day ? winter : midnight - 3 * HOUR_MS).toISOString();
}

import { localDate, type LocalDate } from './local-date';

const HELSINKI = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * T-01: which calendar day it is in Finland at an instant, given as milliseconds since 1970-01-01T00:00Z.
 * The time zone data of the runtime knows the summer times; Node and browsers agree.
 */
export function dayInHelsinki(epochMilliseconds: number): LocalDate {
  const parts = Object.fromEntries(HELSINKI.formatToParts(epochMilliseconds).map(({ type, value }) => [type, value]));
  return localDate(`${parts['year']}-${parts['month']}-${parts['day']}`);
}

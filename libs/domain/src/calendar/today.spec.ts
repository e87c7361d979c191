import { isLocalDate } from './local-date';
import { dayInHelsinki } from './today';

const dayAt = (instant: string) => dayInHelsinki(Date.parse(instant));

describe('T-01 the day in Finland', () => {
  it.each([
    ['2026-01-15T21:59:59.999Z', '2026-01-15', 'the last moment before midnight, winter (UTC+2)'],
    ['2026-01-15T22:00:00.000Z', '2026-01-16', 'midnight in winter'],
    ['2026-07-15T20:59:59.999Z', '2026-07-15', 'the last moment before midnight, summer (UTC+3)'],
    ['2026-07-15T21:00:00.000Z', '2026-07-16', 'midnight in summer'],
    ['2026-12-31T22:00:00.000Z', '2027-01-01', 'new year in Finland is still the old year in UTC'],
    ['2028-02-28T22:00:00.000Z', '2028-02-29', 'the leap day'],
  ])('%s is %s: %s', (instant, day) => expect(dayAt(instant)).toBe(day));

  it.each([
    ['2026-03-28T22:00:00.000Z', '2026-03-29', 'the Sunday of 23 hours begins in winter time'],
    ['2026-03-29T20:59:59.999Z', '2026-03-29', '… and ends in summer time'],
    ['2026-03-29T21:00:00.000Z', '2026-03-30', '… an hour earlier by UTC'],
    ['2026-10-24T21:00:00.000Z', '2026-10-25', 'the Sunday of 25 hours begins in summer time'],
    ['2026-10-25T21:59:59.999Z', '2026-10-25', '… and ends in winter time'],
    ['2026-10-25T22:00:00.000Z', '2026-10-26', '… an hour later by UTC'],
  ])('%s is %s at the change of clocks: %s', (instant, day) => expect(dayAt(instant)).toBe(day));

  it('is a day for every hour of a year, and never goes back', () => {
    const hours = Array.from({ length: 366 * 24 }, (_, hour) => dayInHelsinki(Date.UTC(2026, 0, 1) + hour * 3_600_000));
    expect(hours.every(isLocalDate)).toBe(true);
    expect([...hours].sort()).toEqual(hours);
    expect(new Set(hours).size).toBe(367);
  });
});

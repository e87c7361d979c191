import { civilDay, dayNumber } from './day-number';
import { addDays, dayOfWeek, daysBetween, localDate } from './local-date';

/** The oracle: JavaScript's own calendar, in UTC, where every day has 24 hours. */
const byClock = (day: string, count: number): string => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

describe('T-01 every day has a number', () => {
  it('agrees with the clock on every day of 401 years', () => {
    const first = localDate('1800-01-01');
    const wrong: string[] = [];
    for (let count = 0; count <= 146_500; count += 1) {
      const day = addDays(first, count);
      const isRight = day === byClock(first, count) && daysBetween(first, day) === count && dayOfWeek(day) === ((count + 2) % 7) + 1;
      if (!isRight) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it('begins on 1 March of year 0 and turns back into the day', () => {
    expect(dayNumber({ year: 0, month: 3, day: 1 })).toBe(0);
    expect(civilDay(0)).toEqual({ year: 0, month: 3, day: 1 });
    expect(civilDay(dayNumber({ year: 2000, month: 2, day: 29 }))).toEqual({ year: 2000, month: 2, day: 29 });
  });
});

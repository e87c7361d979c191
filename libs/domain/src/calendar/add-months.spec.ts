import fc from 'fast-check';
import { addMonths, monthNumber } from './add-months';
import { addDays, dayOfMonth, lastDayOfMonth, localDate } from './local-date';

const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((count) => addDays(localDate('2026-01-01'), count));
const anyCount = fc.integer({ min: -600, max: 600 });

describe('T-02 adding months', () => {
  it('keeps the day where the month has it, over the turn of the year both ways', () => {
    expect(addMonths(localDate('2026-12-15'), 1)).toBe('2027-01-15');
    expect(addMonths(localDate('2026-01-15'), -1)).toBe('2025-12-15');
    expect(addMonths(localDate('2026-11-15'), 1)).toBe('2026-12-15');
    expect(addMonths(localDate('2026-05-31'), 0)).toBe('2026-05-31');
  });

  it('goes exactly so many months on, to the same day or the last of a month too short for it', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        const target = addMonths(day, count);
        expect(monthNumber(target)).toBe(monthNumber(day) + count);
        expect(dayOfMonth(target)).toBe(Math.min(dayOfMonth(day), dayOfMonth(lastDayOfMonth(target))));
      }),
    );
  });

  it('never changes the order of two days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 70 }), anyCount, (day, gap, count) => {
        expect(addMonths(day, count) <= addMonths(addDays(day, gap), count)).toBe(true);
      }),
    );
  });

  it('numbers months so that a year is twelve', () => {
    expect(monthNumber(localDate('2027-01-01')) - monthNumber(localDate('2026-01-31'))).toBe(12);
    expect(monthNumber(localDate('2026-01-01')) - monthNumber(localDate('2025-12-31'))).toBe(1);
    expect(monthNumber(localDate('2000-01-01'))).toBe(24_000);
  });
});

import fc from 'fast-check';
import {
  addDays,
  dateOf,
  dayOfMonth,
  dayOfWeek,
  daysBetween,
  earlierOf,
  isLocalDate,
  lastDayOfMonth,
  laterOf,
  localDate,
  monthOf,
  yearOf,
} from './local-date';

const anyDay = fc.integer({ min: -300_000, max: 300_000 }).map((count) => addDays(localDate('2000-01-01'), count));

describe('T-01 a day is a day of the calendar', () => {
  it.each(['2026-01-01', '2026-12-31', '2028-02-29', '2000-02-29', '1000-01-01', '8999-12-31'])('%s exists', (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(localDate(text)).toBe(text);
  });

  it.each([
    ['2026-06-31', 'June has 30 days'],
    ['2026-02-29', 'no leap year'],
    ['2100-02-29', 'no leap year: a full century'],
    ['2026-13-01', 'month 13'],
    ['2026-00-10', 'month 0'],
    ['2026-01-00', 'day 0'],
    ['2026-1-1', 'not two digits'],
    ['0999-12-31', 'year below 1000'],
    ['9000-01-01', 'year above 8999'],
    ['02026-01-01', 'five digits'],
    ['2026-01-01T00:00:00Z', 'an instant'],
    ['x2026-01-01', 'not a date'],
    ['2026-01-01\n', 'a line end'],
    ['', 'nothing'],
  ])('%j is not a day: %s', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(RangeError);
  });

  it('writes a day from its parts, within four digits', () => {
    expect(dateOf(2026, 2, 9)).toBe('2026-02-09');
    expect(dateOf(1, 1, 1)).toBe('0001-01-01');
    expect(dateOf(9999, 12, 31)).toBe('9999-12-31');
    expect(() => dateOf(0, 12, 31)).toThrow(RangeError);
    expect(() => dateOf(10_000, 1, 1)).toThrow(RangeError);
  });

  it('takes a day apart', () => {
    const day = localDate('2026-11-08');
    expect([yearOf(day), monthOf(day), dayOfMonth(day)]).toEqual([2026, 11, 8]);
  });
});

describe('T-01 counting days', () => {
  it('knows the weekdays', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29', '1970-01-01'].map((day) => dayOfWeek(localDate(day)))).toEqual([1, 6, 7, 4]);
  });

  it('has inverses', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (day, count) => {
        const moved = addDays(day, count);
        expect(isLocalDate(moved)).toBe(true);
        expect(addDays(moved, -count)).toBe(day);
        expect(daysBetween(day, moved)).toBe(count);
        expect(moved > day).toBe(count > 0);
      }),
    );
  });

  it('tells the earlier and the later of two days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(earlierOf(a, b), laterOf(a, b))).toBe(Math.abs(daysBetween(a, b)));
        expect([a, b]).toEqual(expect.arrayContaining([earlierOf(a, b), laterOf(a, b)]));
      }),
    );
  });
});

describe('T-02 the last day of the month', () => {
  it.each([
    ['2026-02-03', '2026-02-28'],
    ['2028-02-29', '2028-02-29'],
    ['2026-12-01', '2026-12-31'],
  ])('of %s is %s', (day, last) => expect(lastDayOfMonth(localDate(day))).toBe(last));
});

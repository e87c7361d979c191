import { daysInMonth } from './month-length';

const lengths = (year: number) => Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));

describe('T-02 the length of a month', () => {
  it('is the one of the calendar', () => {
    expect(lengths(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(lengths(2028)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('knows the leap years, and that full centuries are none unless 400 divides them', () => {
    expect([1900, 2000, 2001, 2004, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
  });

  it('is 0 for a month that does not exist', () => {
    expect([0, 13].map((month) => daysInMonth(2026, month))).toEqual([0, 0]);
  });
});

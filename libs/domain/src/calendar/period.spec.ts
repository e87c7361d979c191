import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from './local-date';
import { compareStarts, contains, intersect, isEmpty, overlaps, period, subtract, touchesOrOverlaps, type Period } from './period';

/** Days 1–12 of a month are enough for every way in which two periods can lie. */
const onDay = (number: number): LocalDate => addDays(localDate('2026-01-01'), number - 1);
const bound = (number: number | null): LocalDate | null => (number === null ? null : onDay(number));
const span = (start: number | null, end: number | null): Period => period(bound(start), bound(end));
const DAYS = Array.from({ length: 14 }, (_, index) => onDay(index));

const end = fc.option(fc.integer({ min: 1, max: 12 }));
const anyPeriod = fc.tuple(end, end).map(([start, last]) => span(start, last));

describe('T-01 both ends are in the period', () => {
  it('contains its first and last day and no neighbour', () => {
    expect(DAYS.filter((day) => contains(span(3, 5), day))).toEqual([onDay(3), onDay(4), onDay(5)]);
  });

  it('has no bound where an end is open', () => {
    expect(contains(span(null, 5), localDate('1000-01-01'))).toBe(true);
    expect(contains(span(null, 5), onDay(6))).toBe(false);
    expect(contains(span(3, null), localDate('8999-12-31'))).toBe(true);
    expect(contains(span(3, null), onDay(2))).toBe(false);
  });

  it('is empty only when it ends before it starts', () => {
    expect([span(3, 2), span(3, 3), span(3, 4), span(null, 3), span(3, null), span(null, null)].map(isEmpty)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('overlaps when one day is shared, also the last with the first', () => {
    expect(overlaps(span(1, 3), span(3, 5))).toBe(true);
    expect(overlaps(span(3, 5), span(1, 3))).toBe(true);
    expect(overlaps(span(1, 3), span(4, 5))).toBe(false);
    expect(overlaps(span(null, 3), span(4, null))).toBe(false);
    expect(overlaps(span(null, null), span(4, 4))).toBe(true);
  });

  it('overlaps nothing when it is empty', () => expect(overlaps(span(8, 2), span(1, 10))).toBe(false));
});

describe('T-01 periods as sets of days', () => {
  it('intersects to the days that are in both', () => {
    expect(intersect(span(1, 5), span(3, null))).toEqual(span(3, 5));
    expect(intersect(span(null, null), span(null, 4))).toEqual(span(null, 4));
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const common = intersect(a, b);
        const inBoth = DAYS.filter((day) => contains(a, day) && contains(b, day));
        expect(DAYS.filter((day) => common !== null && contains(common, day))).toEqual(inBoth);
        expect(common === null).toBe(inBoth.length === 0);
        expect(overlaps(a, b)).toBe(inBoth.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('subtracts to the days that are only in the first, in order and never empty', () => {
    expect(subtract(span(1, 9), span(4, 6))).toEqual([span(1, 3), span(7, 9)]);
    expect(subtract(span(null, null), span(4, 6))).toEqual([span(null, 3), span(7, null)]);
    expect(subtract(span(1, 9), span(1, 9))).toEqual([]);
    expect(subtract(span(1, 3), span(5, 6))).toEqual([span(1, 3)]);
    expect(subtract(span(3, 1), span(5, 6))).toEqual([]);
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const rest = subtract(a, b);
        const onlyInFirst = DAYS.filter((day) => contains(a, day) && !contains(b, day));
        expect(DAYS.filter((day) => rest.some((piece) => contains(piece, day)))).toEqual(onlyInFirst);
        expect(rest.some(isEmpty)).toBe(false);
        expect(rest.length < 2 || !touchesOrOverlaps(rest[0]!, rest[1]!)).toBe(true);
        expect([...rest].sort(compareStarts)).toEqual(rest);
      }),
      { numRuns: 500 },
    );
  });
});

describe('T-01 periods that follow each other', () => {
  it('touch when no day lies between them', () => {
    expect(touchesOrOverlaps(span(1, 3), span(4, 6))).toBe(true);
    expect(touchesOrOverlaps(span(4, 6), span(1, 3))).toBe(true);
    expect(touchesOrOverlaps(span(1, 3), span(5, 6))).toBe(false);
    expect(touchesOrOverlaps(span(5, 6), span(1, 3))).toBe(false);
    expect(touchesOrOverlaps(span(1, 5), span(3, 9))).toBe(true);
    expect(touchesOrOverlaps(span(null, 3), span(4, null))).toBe(true);
    expect(touchesOrOverlaps(span(null, 3), span(5, null))).toBe(false);
  });

  it('touch nothing when one is empty', () => {
    expect(touchesOrOverlaps(span(4, 3), span(1, 9))).toBe(false);
    expect(touchesOrOverlaps(span(1, 9), span(4, 3))).toBe(false);
  });

  it('sort by their start, an open start first', () => {
    const sorted = [span(5, null), span(null, 9), span(2, 3)].sort(compareStarts);
    expect(sorted).toEqual([span(null, 9), span(2, 3), span(5, null)]);
    expect(compareStarts(span(2, 3), span(null, 9))).toBe(1);
    expect(compareStarts(span(null, 9), span(2, 3))).toBe(-1);
    expect(compareStarts(span(null, 9), span(null, 1))).toBe(0);
    expect(compareStarts(span(2, 3), span(2, 9))).toBe(0);
    expect(compareStarts(span(null, 3), span(null, 9))).toBe(0);
    expect(compareStarts(span(2, 3), span(1, 9))).toBe(1);
    expect(compareStarts(span(1, 3), span(2, 9))).toBe(-1);
  });
});

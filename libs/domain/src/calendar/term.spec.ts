import fc from 'fast-check';
import { lastNoticeDay } from './last-notice-day';
import { addDays, localDate } from './local-date';
import { currentTermEnd, extendedEnd, firstEndOnOrAfter, renewalEnd, renewalEnds, termEnd } from './term';

const anyDay = fc.integer({ min: 0, max: 30_000 }).map((count) => addDays(localDate('1990-01-01'), count));

const start = localDate('2020-08-01');
const firstEnd = localDate('2023-07-31');

describe('T-06 the end of a term', () => {
  it('grows with its length: a longer term always ends later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (day, months) => {
        expect(termEnd(day, months) < termEnd(day, months + 1)).toBe(true);
      }),
    );
  });

  it('never ends later for an earlier start', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 600 }), (day, months) => {
        expect(termEnd(day, months) <= termEnd(addDays(day, 1), months)).toBe(true);
      }),
    );
  });

  it('is counted from the start, not from a clamped end', () => {
    const ends = [0, 1, 2, 3].map((renewal) => renewalEnd(localDate('2026-08-31'), 6, 6, renewal));
    expect(ends).toEqual(['2027-02-28', '2027-08-30', '2028-02-29', '2028-08-30']);
  });
});

describe('T-05 an option adds to the first term', () => {
  it('60 + 12 months from 1.1.2020 end on 31.12.2025', () => {
    expect(extendedEnd({ start: localDate('2020-01-01'), firstEnd: localDate('2024-12-31') }, 12)).toBe('2025-12-31');
  });

  it.each([
    ['2026-08-31', '2027-02-28', 6, '2027-08-30', 'a clamped first end is still six months'],
    ['2024-02-29', '2025-02-28', 36, '2028-02-28', 'the leap day comes back'],
    ['2018-09-27', '2021-09-26', 12, '2022-09-26', 'in the middle of a month'],
    ['2020-08-01', '2023-06-30', 12, '2024-06-30', 'another number of whole months'],
    ['2020-08-15', '2023-06-30', 12, '2024-06-30', 'not whole months: from the day after the end'],
    ['2020-08-29', '2023-06-28', 8, '2024-02-28', 'whole months again'],
    ['2020-08-31', '2023-06-30', 8, '2024-02-29', 'whole months again, into a month too short for the day'],
    ['2020-08-27', '2023-06-28', 8, '2024-02-28', 'not whole months, in the middle of a month'],
  ])('first term %s–%s + %i months → %s: %s', (from, end, months, expected) => {
    expect(extendedEnd({ start: localDate(from), firstEnd: localDate(end) }, months)).toBe(expected);
  });

  it('with the start unknown counts from the day after the first end', () => {
    expect(extendedEnd({ start: null, firstEnd: localDate('2027-02-28') }, 12)).toBe('2028-02-29');
    expect(extendedEnd({ start: null, firstEnd: localDate('2026-10-30') }, 4)).toBe('2027-02-28');
  });
});

describe('T-06 renewals are counted from the start', () => {
  it('whenever the first end is the end of whole months from it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 120 }), (day, first, more) => {
        expect(extendedEnd({ start: day, firstEnd: termEnd(day, first) }, more)).toBe(termEnd(day, first + more));
      }),
    );
  });
});

describe('T-06 the ends of a term that renews', () => {
  it('gives them all, in order, up to the year 2100', () => {
    const ends = renewalEnds({ start, firstEnd, renewalMonths: 12 });
    expect(ends).toHaveLength(78);
    expect(ends.slice(0, 3)).toEqual(['2023-07-31', '2024-07-31', '2025-07-31']);
    expect(ends.at(-1)).toBe('2100-07-31');
  });

  it('includes the end of December 2100 and nothing after it', () => {
    const twoLast = renewalEnds({ start: null, firstEnd: localDate('2099-12-31'), renewalMonths: 12 });
    expect(twoLast).toEqual(['2099-12-31', '2100-12-31']);
    expect(renewalEnds({ start: null, firstEnd: localDate('2100-01-31'), renewalMonths: 12 })).toEqual(['2100-01-31']);
    expect(renewalEnds({ start: null, firstEnd: localDate('2105-01-31'), renewalMonths: 12 })).toEqual(['2105-01-31']);
  });

  it('always begins with the first end as it is written, whether or not it is whole months from the start', () => {
    fc.assert(
      fc.property(fc.option(anyDay), anyDay, fc.integer({ min: 1, max: 60 }), (from, end, renewalMonths) => {
        const ends = renewalEnds({ start: from, firstEnd: end, renewalMonths });
        expect(ends[0]).toBe(end);
        expect([...new Set(ends)].sort()).toEqual(ends);
        expect(ends.at(-1)! <= '2100-12-31').toBe(true);
        expect(extendedEnd({ start: from, firstEnd: end }, ends.length * renewalMonths) > '2100-12-31').toBe(true);
      }),
    );
  });

  it('refuses a renewal that does not move', () => {
    expect(() => renewalEnds({ start, firstEnd, renewalMonths: 0 })).toThrow('A renewal of 0 months');
    expect(renewalEnds({ start, firstEnd, renewalMonths: 1 })[1]).toBe('2023-08-31');
  });
});

describe('T-06 the end of the term that runs', () => {
  const term = { start, firstEnd, renewalMonths: 12 };

  it.each([
    ['2019-01-01', '2023-07-31'],
    ['2023-07-31', '2023-07-31'],
    ['2023-08-01', '2024-07-31'],
    ['2023-10-31', '2024-07-31'],
    ['2100-08-01', null],
  ])('on %s is %s', (day, end) => expect(currentTermEnd(term, localDate(day))).toBe(end));

  it('gives the notice day of the specification', () => {
    expect(lastNoticeDay(currentTermEnd(term, localDate('2023-10-31'))!, 3)).toBe('2024-04-30');
  });

  it('is nowhere in an empty list', () => expect(firstEndOnOrAfter([], start)).toBeNull());
});

import fc from 'fast-check';
import { addMonths } from './add-months';
import { lastNoticeDay } from './last-notice-day';
import { addDays, localDate } from './local-date';

describe('T-03 last notice day', () => {
  it('is the latest day from which the notice runs out by the end: brute force over every end of nine years', () => {
    const wrong: string[] = [];
    for (let count = 0; count < 9 * 366; count += 1) {
      const end = addDays(localDate('2022-01-01'), count);
      const months = count % 14;
      // A month has 28 to 31 days, so the answer lies in this stretch; the latest that fits is the first found.
      const candidates = Array.from({ length: 3 * months + 4 }, (_, step) => addDays(end, -28 * months - step));
      const expected = candidates.find((candidate) => addMonths(candidate, months) <= end);
      if (lastNoticeDay(end, months) !== expected) wrong.push(`${end} ${months}: ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  it('holds the definition for any end and length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 120 }), (count, months) => {
        const end = addDays(localDate('1990-01-01'), count);
        const last = lastNoticeDay(end, months);
        expect(addMonths(last, months) <= end).toBe(true);
        expect(addMonths(addDays(last, 1), months) > end).toBe(true);
      }),
    );
  });
});

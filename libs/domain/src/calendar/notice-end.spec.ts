import fc from 'fast-check';
import { NOTICE_ANCHORS } from '../agreement/constants';
import { addMonths } from './add-months';
import { lastNoticeDay } from './last-notice-day';
import { addDays, lastDayOfMonth, localDate } from './local-date';
import { lastDayAfterNotice } from './notice-end';

const noticeOn = localDate('2026-03-15');
const termEnds = ['2026-05-31', '2026-12-31', '2027-12-31'].map(localDate);

describe('T-04 the last day after a notice', () => {
  it.each([
    ['ANY_TIME', '2026-06-15', 'NOTICE_ENDS_ANY_TIME'],
    ['END_OF_MONTH', '2026-06-30', 'NOTICE_ENDS_END_OF_MONTH'],
    ['END_OF_YEAR', '2026-12-31', 'NOTICE_ENDS_END_OF_YEAR'],
    ['END_OF_TERM', '2026-12-31', 'NOTICE_ENDS_END_OF_TERM'],
  ] as const)('%s: 15.3.2026 and three months → %s, with its steps', (anchor, lastDay, code) => {
    expect(lastDayAfterNotice({ noticeOn, months: 3, anchor, termEnds })).toEqual({
      lastDay,
      steps: [
        { code: 'NOTICE_RUNS_OUT', params: { noticeOn: '2026-03-15', months: 3, runsOut: '2026-06-15' } },
        { code, params: { runsOut: '2026-06-15', lastDay } },
      ],
    });
  });

  it('END_OF_TERM takes the term that ends on the very day the notice runs out', () => {
    const outcome = lastDayAfterNotice({
      noticeOn: localDate('2026-09-30'),
      months: 3,
      anchor: 'END_OF_TERM',
      termEnds: [localDate('2026-12-30'), ...termEnds],
    });
    expect(outcome.lastDay).toBe('2026-12-30');
  });

  it('END_OF_TERM says so when no term ends any more', () => {
    expect(lastDayAfterNotice({ noticeOn, months: 22, anchor: 'END_OF_TERM', termEnds })).toEqual({
      lastDay: null,
      steps: [
        { code: 'NOTICE_RUNS_OUT', params: { noticeOn: '2026-03-15', months: 22, runsOut: '2028-01-15' } },
        { code: 'NOTICE_NO_TERM_END', params: { runsOut: '2028-01-15' } },
      ],
    });
  });

  it('never ends before the notice has run out, and ends a month, year or term as the anchor says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 0, max: 24 }),
        fc.constantFrom(...NOTICE_ANCHORS),
        (count, months, anchor) => {
          const given = addDays(noticeOn, count);
          const { lastDay } = lastDayAfterNotice({ noticeOn: given, months, anchor, termEnds: [localDate('2090-12-31')] });
          expect(lastDay !== null && lastDay >= addMonths(given, months)).toBe(true);
          expect(anchor === 'ANY_TIME' || lastDay === lastDayOfMonth(lastDay!)).toBe(true);
        },
      ),
    );
  });
});

describe('T-03 and T-04 agree', () => {
  it('a notice on the last notice day still ends the term, a day later it does not', () => {
    for (const months of [0, 1, 2, 3, 6, 12]) {
      for (const end of termEnds.slice(1)) {
        const last = lastNoticeDay(end, months);
        const after = (on: typeof last) => lastDayAfterNotice({ noticeOn: on, months, anchor: 'END_OF_TERM', termEnds: [end] }).lastDay;
        expect([after(last), after(addDays(last, 1))]).toEqual([end, null]);
      }
    }
  });
});

import { addMonths } from './add-months';
import { lastNoticeDay } from './last-notice-day';
import { localDate } from './local-date';
import { lastDayAfterNotice, type NoticeGiven } from './notice-end';
import { firstDayOf, lastDayOf, partialDate } from './partial-date';
import { currentTermEnd, renewalEnd, termEnd } from './term';
import { recommendedActionDay } from './working-day';

/** One line of the specification's date tables: what is asked, the day that the specification gives, and how to ask for it here. */
export interface DateVector {
  readonly rule: string;
  readonly asks: string;
  readonly expected: string;
  readonly compute: () => string | null;
}

const months = (day: string, count: number, expected: string): DateVector => ({
  rule: 'T-02',
  asks: `${day} + ${count} months`,
  expected,
  compute: () => addMonths(localDate(day), count),
});

const lastNotice = (rule: 'T-03' | 'T-06', end: string, count: number, expected: string): DateVector => ({
  rule,
  asks: `last notice day of ${end}, ${count} months`,
  expected,
  compute: () => lastNoticeDay(localDate(end), count),
});

const notice = (noticeOn: string, count: number, anchor: NoticeGiven['anchor'], expected: string, termEnds: string[] = []): DateVector => ({
  rule: 'T-04',
  asks: `notice on ${noticeOn}, ${count} months, ${anchor}`,
  expected,
  compute: () => lastDayAfterNotice({ noticeOn: localDate(noticeOn), months: count, anchor, termEnds: termEnds.map(localDate) }).lastDay,
});

const partial = (date: string, first: string, last: string): DateVector[] => [
  { rule: 'T-05', asks: `${date} as a start`, expected: first, compute: () => firstDayOf(partialDate(date)) },
  { rule: 'T-05', asks: `${date} as an end`, expected: last, compute: () => lastDayOf(partialDate(date)) },
];

const end = (start: string, count: number, expected: string): DateVector => ({
  rule: 'T-06',
  asks: `end of ${count} months from ${start}`,
  expected,
  compute: () => termEnd(localDate(start), count),
});

const renewal = (start: string, first: number, length: number, times: number, expected: string): DateVector => ({
  rule: 'T-06',
  asks: `renewal ${times} of ${first} + ${length} months from ${start}`,
  expected,
  compute: () => renewalEnd(localDate(start), first, length, times),
});

const currentEnd = (start: string, firstEnd: string, length: number, on: string, expected: string): DateVector => ({
  rule: 'T-06',
  asks: `end on ${on} of ${start}–${firstEnd} + ${length} months`,
  expected,
  compute: () => currentTermEnd({ start: localDate(start), firstEnd: localDate(firstEnd), renewalMonths: length }, localDate(on)),
});

const actionDay = (day: string, expected: string): DateVector => ({
  rule: 'T-07',
  asks: `recommended action day of ${day}`,
  expected,
  compute: () => recommendedActionDay(localDate(day)),
});

/** Every vector of T-02…T-07 in the specification, and scenario 11. Run by the domain's tests and again in the browser (scenario 6). */
export const DATE_VECTORS: readonly DateVector[] = [
  months('2027-01-31', 1, '2027-02-28'),
  months('2028-02-29', 12, '2029-02-28'),
  months('2026-08-31', -6, '2026-02-28'),
  lastNotice('T-03', '2026-12-31', 6, '2026-06-30'),
  lastNotice('T-03', '2027-02-28', 3, '2026-11-30'),
  lastNotice('T-03', '2028-02-29', 3, '2027-11-30'),
  lastNotice('T-03', '2026-08-28', 2, '2026-06-28'),
  lastNotice('T-03', '2026-05-31', 1, '2026-04-30'),
  lastNotice('T-03', '2026-07-31', 3, '2026-04-30'),
  notice('2026-03-15', 3, 'END_OF_MONTH', '2026-06-30'),
  notice('2026-06-30', 6, 'END_OF_YEAR', '2026-12-31'),
  notice('2026-07-01', 6, 'END_OF_YEAR', '2027-12-31'),
  notice('2026-06-30', 6, 'ANY_TIME', '2026-12-30'),
  notice('2026-06-30', 6, 'END_OF_TERM', '2026-12-31', ['2025-12-31', '2026-12-31', '2027-12-31']),
  ...partial('2021-03', '2021-03-01', '2021-03-31'),
  ...partial('2021', '2021-01-01', '2021-12-31'),
  end('2026-08-31', 6, '2027-02-28'),
  end('2024-02-29', 12, '2025-02-28'),
  end('2027-01-31', 1, '2027-02-28'),
  end('2020-08-01', 36, '2023-07-31'),
  currentEnd('2020-08-01', '2023-07-31', 12, '2023-10-31', '2024-07-31'),
  lastNotice('T-06', '2024-07-31', 3, '2024-04-30'),
  end('2018-09-27', 36, '2021-09-26'),
  lastNotice('T-06', '2021-09-26', 3, '2021-06-26'),
  renewal('2020-01-01', 60, 12, 0, '2024-12-31'),
  renewal('2020-01-01', 60, 12, 1, '2025-12-31'),
  actionDay('2027-01-31', '2027-01-29'),
  actionDay('2026-12-06', '2026-12-04'),
];

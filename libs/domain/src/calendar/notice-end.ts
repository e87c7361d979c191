import type { NoticeAnchor } from '../agreement/constants';
import { reason, type Reason } from '../result';
import { addMonths } from './add-months';
import { dateOf, lastDayOfMonth, yearOf, type LocalDate } from './local-date';
import { firstEndOnOrAfter } from './term';

/** T-04: what was done to reach the last day, as codes that `libs/i18n` puts in words. Days are ISO text in the params. */
export const NOTICE_STEPS = {
  /** params: noticeOn, months, runsOut. Always the first step. */
  RUNS_OUT: 'NOTICE_RUNS_OUT',
  /** params of the rest: runsOut, lastDay. Exactly one of them follows. */
  ANY_TIME: 'NOTICE_ENDS_ANY_TIME',
  END_OF_MONTH: 'NOTICE_ENDS_END_OF_MONTH',
  END_OF_YEAR: 'NOTICE_ENDS_END_OF_YEAR',
  END_OF_TERM: 'NOTICE_ENDS_END_OF_TERM',
  /** params: runsOut. No term ends on that day or later, so no last day can be said. */
  NO_TERM_END: 'NOTICE_NO_TERM_END',
} as const;
export type NoticeStep = (typeof NOTICE_STEPS)[keyof typeof NOTICE_STEPS];

export interface NoticeGiven {
  readonly noticeOn: LocalDate;
  readonly months: number;
  readonly anchor: NoticeAnchor;
  /** The ends of the agreement's terms in order (`renewalEnds`); only END_OF_TERM looks at them. */
  readonly termEnds: readonly LocalDate[];
}

export interface NoticeOutcome {
  /** The last day in force; `null` when END_OF_TERM finds no term that still ends. */
  readonly lastDay: LocalDate | null;
  readonly steps: readonly Reason[];
}

const LAST_DAY_BY_ANCHOR: Record<NoticeAnchor, (runsOut: LocalDate, termEnds: readonly LocalDate[]) => LocalDate | null> = {
  ANY_TIME: (runsOut) => runsOut,
  END_OF_MONTH: (runsOut) => lastDayOfMonth(runsOut),
  END_OF_YEAR: (runsOut) => dateOf(yearOf(runsOut), 12, 31),
  END_OF_TERM: (runsOut, termEnds) => firstEndOnOrAfter(termEnds, runsOut),
};

/**
 * T-04: the last day in force after a notice: `months` after it, moved on to the end of the month, the calendar year
 * or the term where the agreement says so. An earlier end of the term itself is for the caller to heed.
 */
export function lastDayAfterNotice({ noticeOn, months, anchor, termEnds }: NoticeGiven): NoticeOutcome {
  const runsOut = addMonths(noticeOn, months);
  const lastDay = LAST_DAY_BY_ANCHOR[anchor](runsOut, termEnds);
  const anchored = lastDay === null ? reason(NOTICE_STEPS.NO_TERM_END, { runsOut }) : reason(NOTICE_STEPS[anchor], { runsOut, lastDay });
  return { lastDay, steps: [reason(NOTICE_STEPS.RUNS_OUT, { noticeOn, months, runsOut }), anchored] };
}

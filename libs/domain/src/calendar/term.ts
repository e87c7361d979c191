import { addMonths, monthNumber } from './add-months';
import { addDays, dayOfMonth, localDate, type LocalDate } from './local-date';

/** Decision 4: renewals are worked out up to the end of this year (the last that T-09 takes without asking). */
const LAST_RENEWAL_MONTH = monthNumber(localDate('2100-12-31'));

/** What the ends of a term are counted from. `start` is `null` when it is not known as a day. */
export interface CountedTerm {
  readonly start: LocalDate | null;
  /** The end of the first term, as written in the agreement. */
  readonly firstEnd: LocalDate;
}

/** T-05 *Jatkuu automaattisesti*: a term that renews by `renewalMonths` (at least 1) until notice. */
export interface RenewingTerm extends CountedTerm {
  readonly renewalMonths: number;
}

/**
 * T-06: the last day of a term of `months` that begins on `start`: the day before the same day `months` later,
 * unless the month was too short for that day: then its last day. 31.8.2026 + 6 → 28.2.2027.
 */
export function termEnd(start: LocalDate, months: number): LocalDate {
  const after = addMonths(start, months);
  return dayOfMonth(after) === dayOfMonth(start) ? addDays(after, -1) : after;
}

/** T-06: the end after `renewal` renewals (0 = the first term), counted from the start and never from a clamped end. */
export const renewalEnd = (start: LocalDate, firstMonths: number, renewalMonths: number, renewal: number): LocalDate =>
  termEnd(start, firstMonths + renewalMonths * renewal);

/**
 * T-06: the end when `months` are added to the first term (options used, renewals). Counted from the start when the
 * first term is whole months; otherwise, and with the start unknown, from the day after the first end.
 */
export function extendedEnd({ start, firstEnd }: CountedTerm, months: number): LocalDate {
  if (start !== null) {
    // A term from the first of a month ends a month "earlier" than this, but there both ways of counting agree.
    const firstMonths = monthNumber(firstEnd) - monthNumber(start);
    if (termEnd(start, firstMonths) === firstEnd) return termEnd(start, firstMonths + months);
  }
  return termEnd(addDays(firstEnd, 1), months);
}

/** T-06: the ends of all terms in order, the first included, up to the year 2100. Throws when `renewalMonths` is below 1. */
export function renewalEnds(term: RenewingTerm): readonly LocalDate[] {
  const { firstEnd, renewalMonths } = term;
  if (renewalMonths < 1) throw new RangeError(`A renewal of ${renewalMonths} months`);
  const renewals = Math.max(0, Math.floor((LAST_RENEWAL_MONTH - monthNumber(firstEnd)) / renewalMonths));
  return Array.from({ length: renewals + 1 }, (_, renewal) => extendedEnd(term, renewal * renewalMonths));
}

/** The first of the ends (in order) that is on the day or later; `null` when all are before it. */
export const firstEndOnOrAfter = (ends: readonly LocalDate[], day: LocalDate): LocalDate | null => ends.find((end) => end >= day) ?? null;

/** T-06: the end of the term that runs on the day (before the start: the first end); `null` after the last one of 2100. */
export const currentTermEnd = (term: RenewingTerm, day: LocalDate): LocalDate | null => firstEndOnOrAfter(renewalEnds(term), day);

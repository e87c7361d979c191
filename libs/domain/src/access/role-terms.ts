import { addDays, daysBetween, type LocalDate } from '../calendar';
import { fail, ok, type Result } from '../result';

/** the longest temporary right, in days. */
export const LONGEST_TEMPORARY_DAYS = 30;

/** how much of a reason is asked for, in characters. */
const SHORTEST_REASON = 5;

export interface RoleTerms {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly isTemporary: boolean;
  readonly reason: string | null;
}

/** whether a right may run over these days. USR-02: ends before it begins. USR-07: temporary, but not 1–30 days with a reason. */
export function checkRoleTerms(terms: RoleTerms): Result<RoleTerms> {
  const { from, to } = terms;
  if (to !== null && to < from) return fail('USR-02', { from, to }, 'to');
  if (!terms.isTemporary) return ok(terms);
  const isShort = to !== null && daysBetween(from, to) < LONGEST_TEMPORARY_DAYS;
  const hasReason = (terms.reason ?? '').trim().length >= SHORTEST_REASON;
  if (!isShort || !hasReason) return fail('USR-07', { max: LONGEST_TEMPORARY_DAYS }, isShort ? 'reason' : 'to');
  return ok(terms);
}

/** What ending comes to: the row gets a last day, or goes when it had not begun by then. */
export type RoleEnd = { readonly kind: 'SHORTEN'; readonly to: LocalDate } | { readonly kind: 'REMOVE' };

/**
 * L-05: access stops when the last day ends; yesterday stops it at once. USR-06: a day that has gone by, or one later than the
 * right would last anyway, which would be granting.
 */
export function endRole(
  row: { readonly from: LocalDate; readonly to: LocalDate | null },
  lastDay: LocalDate,
  today: LocalDate,
): Result<RoleEnd> {
  const earliest = addDays(today, -1);
  const isTooLate = row.to !== null && lastDay > row.to;
  if (lastDay < earliest || isTooLate) return fail('USR-06', { earliest }, 'lastDay');
  return ok(lastDay < row.from ? { kind: 'REMOVE' } : { kind: 'SHORTEN', to: lastDay });
}

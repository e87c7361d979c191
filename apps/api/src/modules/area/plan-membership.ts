import { addDays, type LocalDate, type MembershipRow, type Period } from '@kumppani/domain';

/** A stored membership of one municipality and one kind. */
export interface StoredMembership extends MembershipRow {
  readonly id: string;
}

export interface MembershipPlan {
  /** Open-ended until now: it ends the day before. */
  readonly closing: { readonly id: string; readonly lastDay: LocalDate } | null;
  /** What the municipality's memberships of the kind will be, for the rules to judge. */
  readonly after: readonly MembershipRow[];
}

/**
 * G-03: what changes when the municipality belongs to `area` during `valid` (`null` = to none). The row that is open-ended and
 * begins before is closed the day before; a row with an end of its own stays as somebody wrote it, and an overlap with it is GEO-02.
 * `null` when it is so already.
 */
export function planMembership(
  rows: readonly StoredMembership[],
  area: string | null,
  valid: Period & { readonly start: LocalDate },
): MembershipPlan | null {
  const open = rows.find((row) => row.valid.end === null && (row.valid.start === null || row.valid.start < valid.start));
  const isSo = area === null ? open === undefined : rows.some((row) => row.area === area && holds(row.valid, valid));
  if (isSo) return null;
  const lastDay = addDays(valid.start, -1);
  const kept = rows.map((row) => (row === open ? { area: row.area, valid: { start: row.valid.start, end: lastDay } } : row));
  return {
    closing: open ? { id: open.id, lastDay } : null,
    after: area === null ? kept : [...kept, { area, valid }],
  };
}

const holds = (row: Period, { start, end }: Period & { readonly start: LocalDate }): boolean =>
  (row.start === null || row.start <= start) && row.end === end;

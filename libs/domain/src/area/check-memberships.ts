import { compareStarts, intersect, period, subtract, type LocalDate, type Period } from '../calendar';
import { problem, type Problem } from '../result';
import type { MembershipKind } from './register';
import { MEMBERSHIP_REQUIRED_FROM } from './register-start';

/** Whose memberships are checked: the name for the message, and the days on which it exists. */
export interface CheckedMunicipality {
  readonly name: string;
  readonly existence: Period;
}

/** One row of one kind. */
export interface MembershipRow {
  readonly area: string;
  readonly valid: Period;
}

/**
 * G-03: whether the rows of one kind fit the municipality: every row within its life (GEO-03, params `municipality`, `on`),
 * one area at a time (GEO-02), and, for counties from 1.7.2021 and regions from 1.1.2016, no gap (GEO-04).
 * GEO-02 and GEO-04 have the params `municipality`, `kind`, `from` and `to`; an open end has no param.
 */
export function checkMemberships(municipality: CheckedMunicipality, rows: readonly MembershipRow[], kind: MembershipKind): Problem[] {
  const sorted = [...rows].sort((a, b) => compareStarts(a.valid, b.valid));
  return [...outsideLife(municipality, sorted), ...overlapping(municipality, sorted, kind), ...missing(municipality, sorted, kind)];
}

const days = ({ start, end }: Period): Record<string, LocalDate> => ({ ...(start && { from: start }), ...(end && { to: end }) });

/** A row that says "always" (an open start) is no claim about the days before the municipality; an open end is, about those after it. */
function outsideLife({ name, existence }: CheckedMunicipality, rows: readonly MembershipRow[]): Problem[] {
  const outside = rows.flatMap((row) => subtract(row.valid, existence));
  return outside.flatMap(({ start }) => (start === null ? [] : [problem('GEO-03', { municipality: name, on: start }, 'from')]));
}

function overlapping({ name }: CheckedMunicipality, rows: readonly MembershipRow[], kind: MembershipKind): Problem[] {
  return rows.flatMap((row, position) =>
    rows.slice(position + 1).flatMap((later) => {
      const common = intersect(row.valid, later.valid);
      return common === null ? [] : [problem('GEO-02', { municipality: name, kind, ...days(common) }, 'from')];
    }),
  );
}

function missing({ name, existence }: CheckedMunicipality, rows: readonly MembershipRow[], kind: MembershipKind): Problem[] {
  const first = MEMBERSHIP_REQUIRED_FROM[kind];
  const required = first === null ? null : intersect(existence, period(first, null));
  if (required === null) return [];
  const gaps = rows.reduce<Period[]>((left, row) => left.flatMap((gap) => subtract(gap, row.valid)), [required]);
  return gaps.map((gap) => problem('GEO-04', { municipality: name, kind, ...days(gap) }, 'from'));
}

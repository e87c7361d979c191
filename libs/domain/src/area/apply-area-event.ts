import { addDays, period, type LocalDate, type Period } from '../calendar';
import type { AreaEvent, AreaMembership, AreaRegister, MembershipKind, Municipality } from './register';
import { canEndMunicipalities } from './successions';

/** What a recorded or reversed event does to the dates of one version or membership. `becomes: null`: the row goes. */
export interface ValidityChange {
  readonly municipalityId: string;
  readonly was: Period;
  readonly becomes: Period | null;
}

export interface VersionChange extends ValidityChange {
  readonly code: string;
}

export interface MembershipChange extends ValidityChange {
  readonly kind: MembershipKind;
  readonly area: string;
}

/** Every date that an area event changes, for the database to write and for a preview to show. */
export interface AreaPatch {
  readonly versions: readonly VersionChange[];
  readonly memberships: readonly MembershipChange[];
}

type Rule = (valid: Period) => Period | null;

const isSame = (a: Period, b: Period | null): boolean => b !== null && a.start === b.start && a.end === b.end;

function changesOf<Row extends { valid: Period }, Change>(
  rows: readonly Row[],
  rule: Rule,
  make: (row: Row, becomes: Period | null) => Change,
) {
  return rows.flatMap((row) => {
    const becomes = rule(row.valid);
    return isSame(row.valid, becomes) ? [] : [make(row, becomes)];
  });
}

function patch(register: AreaRegister, ids: readonly string[], rule: Rule): AreaPatch {
  const municipalities = register.municipalities.filter(({ id }) => ids.includes(id));
  const memberships = register.memberships.filter(({ municipalityId }) => ids.includes(municipalityId));
  return {
    versions: municipalities.flatMap(({ id: municipalityId, versions }) =>
      changesOf(versions, rule, ({ code, valid: was }, becomes) => ({ municipalityId, code, was, becomes })),
    ),
    memberships: changesOf(memberships, rule, ({ municipalityId, kind, area, valid: was }, becomes) => ({
      municipalityId,
      kind,
      area,
      was,
      becomes,
    })),
  };
}

/** Those that the event ends: they give everything they have and do not go on themselves. */
const endedBy = (event: AreaEvent): string[] => event.from.filter((id) => !event.to.includes(id));

/** Whether another event that stands ends the municipality on the same day. */
const endsOtherwise = (register: AreaRegister, event: AreaEvent, id: string): boolean =>
  register.events.some(
    (other) => other.id !== event.id && canEndMunicipalities(other) && other.on === event.on && endedBy(other).includes(id),
  );

const until =
  (last: LocalDate): Rule =>
  (valid) => {
    if (valid.start !== null && valid.start > last) return null;
    return valid.end !== null && valid.end <= last ? valid : period(valid.start, last);
  };

const reopened =
  (last: LocalDate): Rule =>
  (valid) =>
    valid.end === last ? period(valid.start, null) : valid;

const NOTHING: AreaPatch = { versions: [], memberships: [] };

/**
 * G-04, G-05: what ends when the event is recorded. In a merger and a split the predecessors and all their memberships end
 * the day before; what was planned for them later goes. The other kinds end nobody: a new name, a moved border or a
 * new region is recorded as a version or a membership of its own.
 */
export function applyAreaEvent(register: AreaRegister, event: AreaEvent): AreaPatch {
  if (event.reversed || (event.kind !== 'MERGER' && event.kind !== 'SPLIT')) return NOTHING;
  return patch(register, endedBy(event), until(addDays(event.on, -1)));
}

/**
 * G-06: what begins again when the event is reversed: the versions and memberships that ended the day before go on
 * without an end. Rows that the event removed as planned for later are not brought back.
 */
export function reverseAreaEvent(register: AreaRegister, event: AreaEvent): AreaPatch {
  if (event.kind !== 'MERGER' && event.kind !== 'SPLIT') return NOTHING;
  const returning = endedBy(event).filter((id) => !endsOtherwise(register, event, id));
  return patch(register, returning, reopened(addDays(event.on, -1)));
}

/** The register with the patch in it: for a preview, and for checking what the register would be. */
export function withAreaPatch(register: AreaRegister, { versions, memberships }: AreaPatch): AreaRegister {
  return {
    ...register,
    municipalities: register.municipalities.map((one) => withVersions(one, versions)),
    memberships: register.memberships.flatMap((row) => {
      const change = memberships.find((one) => isChangeOf(one, row));
      return changed(row, change);
    }),
  };
}

const changed = <Row extends { valid: Period }>(row: Row, change: ValidityChange | undefined): Row[] => {
  if (change === undefined) return [row];
  return change.becomes === null ? [] : [{ ...row, valid: change.becomes }];
};

const isChangeOf = (change: MembershipChange, row: AreaMembership): boolean =>
  change.municipalityId === row.municipalityId && change.kind === row.kind && change.area === row.area && isSame(row.valid, change.was);

const withVersions = (one: Municipality, changes: readonly VersionChange[]): Municipality => ({
  ...one,
  versions: one.versions.flatMap((version) =>
    changed(
      version,
      changes.find((change) => change.municipalityId === one.id && change.code === version.code && isSame(version.valid, change.was)),
    ),
  ),
});

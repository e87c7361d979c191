import { ACCESS_MATRIX, GRANTABLE_ROLES, type Right } from './rights';
import { ROLES, ROLE_UNIT_KINDS, type Role, type RoleRow } from './roles';
import type { UnitTree } from './unit-tree';

/** A person who might give the right: an account with the role rows valid on the day. */
export interface PossibleGranter {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly RoleRow[];
}

export interface GrantQuestion {
  readonly missingRight: Right;
  /** Where the right is needed; `null` = anywhere. */
  readonly scopeNeeded: string | null;
  /** When it is a role that is wanted, and not the right to do something: who can give just that. */
  readonly role?: Role;
  /** Who asks: never sent to themselves. */
  readonly askerId: string | null;
  /** Where the asker stands, so that "nearest" means something when no unit is needed in particular. */
  readonly askerUnitIds: readonly string[];
}

/**
 * the nearest people who can give the missing right, ordered by name; all of those who are equally near. Near is few
 * steps in the organisation tree from the unit where the right is needed. Empty when nobody can.
 */
export function nearestGranters(question: GrantQuestion, people: readonly PossibleGranter[], units: UnitTree): readonly PossibleGranter[] {
  const measured = people
    .filter((person) => person.accountId !== question.askerId)
    .map((person) => ({ person, distance: shortest(person.roles.map((row) => distanceOf(row, question, units))) }))
    .filter(({ distance }) => Number.isFinite(distance));
  const nearest = shortest(measured.map(({ distance }) => distance));
  return measured
    .filter(({ distance }) => distance === nearest)
    .map(({ person }) => person)
    .sort((a, b) => a.name.localeCompare(b.name, 'fi') || a.accountId.localeCompare(b.accountId));
}

const shortest = (distances: readonly number[]): number => Math.min(Number.POSITIVE_INFINITY, ...distances);

/** How far the row's holder is from where the right is needed; infinite when the row does not let them give it there. */
function distanceOf(row: RoleRow, question: GrantQuestion, units: UnitTree): number {
  const places = question.scopeNeeded === null ? question.askerUnitIds : [question.scopeNeeded];
  if (places.length === 0)
    return givesSomewhere(row, question.missingRight) ? units.pathToRoot(row.unitId).length : Number.POSITIVE_INFINITY;
  return shortest(places.filter((unitId) => canGiveAt(row, question, unitId, units)).map((unitId) => units.distance(row.unitId, unitId)));
}

/** The wanted role at the unit itself; otherwise, there or at a unit above it, any role that has the right. */
function canGiveAt(row: RoleRow, { missingRight, role }: GrantQuestion, unitId: string, units: UnitTree): boolean {
  if (role !== undefined) return grantableRoles(row, unitId, units).includes(role);
  return units.pathToRoot(unitId).some((place) => grantableRoles(row, place, units).some((given) => gives(given, missingRight)));
}

const givesSomewhere = (row: RoleRow, right: Right): boolean => (GRANTABLE_ROLES[row.role] ?? []).some((role) => gives(role, right));

const gives = (role: Role, right: Right): boolean => (ACCESS_MATRIX[role][right] ?? []).length > 0;

/** R-04, *Settings, users*: the roles that the holder of the row may give at the unit. Administrators everywhere, others in their unit and below. */
export function grantableRoles(row: Pick<RoleRow, 'role' | 'unitId'>, unitId: string, units: UnitTree): readonly Role[] {
  const kind = units.kindOf(unitId);
  const isReached = row.role === 'ADMINISTRATOR' || units.isWithin(unitId, row.unitId);
  if (kind === null || !isReached) return [];
  const grantable = GRANTABLE_ROLES[row.role] ?? [];
  return ROLES.filter((role) => grantable.includes(role) && ROLE_UNIT_KINDS[role].includes(kind));
}

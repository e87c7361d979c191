import type { Actor, PersonActor } from './actor';
import { ACCESS_MATRIX, DETAILS, type Detail, type Grant, type RestrictedReach, type Right } from './rights';
import type { Role, RoleRow } from './roles';

/** What a right needs to know about a record. Leave out what the record does not have. */
export interface AccessObject {
  /** R-04a: the one unit that owns it; for a user's role row, the unit of the row. */
  readonly ownerUnitId: string | null;
  /** Municipalities that the record concerns on any day. */
  readonly municipalityIds?: readonly string[];
  /** the people named on a restricted record, the responsible person among them; `null` or left out = normal. */
  readonly restrictedTo?: readonly string[] | null;
  /** who recorded it. */
  readonly createdBy?: string | null;
  /** The person that the record is about. */
  readonly accountId?: string | null;
  /** The role of the row at hand, for the rights on users. */
  readonly role?: Role | null;
}

/** Which rows, as data that both `seesRow` and an SQL predicate can be made of. */
export type RowScope =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'OWNER_UNIT'; readonly unitIds: readonly string[] }
  | { readonly kind: 'MUNICIPALITY'; readonly municipalityIds: readonly string[] }
  | { readonly kind: 'REPRESENTATIVES'; readonly unitIds: readonly string[] }
  | { readonly kind: 'ACCOUNT'; readonly accountId: string };

/** The rows of `where` are reached when normal; restricted ones by `restricted`: never, when the account is named, or always. */
export interface VisibilityRule {
  readonly where: RowScope;
  readonly detail: Detail;
  readonly restricted: RestrictedReach;
}

/** The union of its rules. `accountId` is who must be named for NAMED; no rules = no row. */
export interface RowVisibility {
  readonly accountId: string | null;
  readonly rules: readonly VisibilityRule[];
}

const EVERYTHING: RowVisibility = { accountId: null, rules: [{ where: { kind: 'ALL' }, detail: 'FULL', restricted: 'ALWAYS' }] };
const NOTHING: RowVisibility = { accountId: null, rules: [] };

/** Decision 6: the rows that the actor reaches with the right, as data. */
export function rowVisibility(actor: Actor, right: Right): RowVisibility {
  if (actor.kind === 'SYSTEM') return EVERYTHING;
  if (actor.kind === 'ANONYMOUS') return NOTHING;
  const rules = actor.roles.flatMap((row) => (ACCESS_MATRIX[row.role][right] ?? []).map((grant) => ruleOf(grant, row, actor)));
  return { accountId: actor.accountId, rules: withoutCovered(rules) };
}

/** which agreements the actor may know of at all. The API turns it into the predicate of every read. */
export const agreementVisibility = (actor: Actor): RowVisibility => rowVisibility(actor, 'agreement.read');

/** How much of the record is seen: the best detail of the rules that reach it, or `null` when none does. */
export function seesRow(visibility: RowVisibility, object: AccessObject): Detail | null {
  const details = visibility.rules.filter((rule) => reaches(rule, visibility.accountId, object)).map((rule) => rule.detail);
  return DETAILS.findLast((detail) => details.includes(detail)) ?? null;
}

function ruleOf(grant: Grant, row: RoleRow, actor: PersonActor): VisibilityRule {
  return { where: scopeOf(grant, row, actor), detail: grant.detail, restricted: grant.restricted };
}

function scopeOf(grant: Grant, row: RoleRow, actor: PersonActor): RowScope {
  const { units, accountId } = actor;
  switch (grant.scope) {
    case 'ALL':
      return { kind: 'ALL' };
    case 'OWN_UNIT':
      return { kind: 'OWNER_UNIT', unitIds: units.withDescendants(row.unitId) };
    case 'OWN_DISTRICT':
      return { kind: 'OWNER_UNIT', unitIds: units.withDescendants(units.districtOf(row.unitId)) };
    case 'OWN_MUNICIPALITY':
      return { kind: 'MUNICIPALITY', municipalityIds: units.municipalitiesOf(row.unitId) };
    case 'OWN_REPRESENTATIVES':
      return { kind: 'REPRESENTATIVES', unitIds: units.withDescendants(row.unitId) };
    case 'SELF':
      return { kind: 'ACCOUNT', accountId };
  }
}

function reaches(rule: VisibilityRule, accountId: string | null, object: AccessObject): boolean {
  return passesRestriction(rule.restricted, accountId, object.restrictedTo ?? null) && isInScope(rule.where, object);
}

function passesRestriction(reach: RestrictedReach, accountId: string | null, restrictedTo: readonly string[] | null): boolean {
  if (restrictedTo === null || reach === 'ALWAYS') return true;
  return reach === 'NAMED' && accountId !== null && restrictedTo.includes(accountId);
}

function isInScope(where: RowScope, object: AccessObject): boolean {
  switch (where.kind) {
    case 'ALL':
      return true;
    case 'OWNER_UNIT':
      return object.ownerUnitId !== null && where.unitIds.includes(object.ownerUnitId);
    case 'MUNICIPALITY':
      return (object.municipalityIds ?? []).some((municipalityId) => where.municipalityIds.includes(municipalityId));
    case 'REPRESENTATIVES':
      return object.role === 'REPRESENTATIVE' && object.ownerUnitId !== null && where.unitIds.includes(object.ownerUnitId);
    case 'ACCOUNT':
      return object.accountId === where.accountId;
  }
}

const REACHES: readonly RestrictedReach[] = ['NEVER', 'NAMED', 'ALWAYS'];

/** Whether the first rule shows all that the second does, so that the second need not burden the SQL. */
const covers = (a: VisibilityRule, b: VisibilityRule): boolean =>
  (a.where.kind === 'ALL' || JSON.stringify(a.where) === JSON.stringify(b.where)) &&
  DETAILS.indexOf(a.detail) >= DETAILS.indexOf(b.detail) &&
  REACHES.indexOf(a.restricted) >= REACHES.indexOf(b.restricted);

const withoutCovered = (rules: readonly VisibilityRule[]): readonly VisibilityRule[] =>
  rules.filter((rule, index) => !rules.some((other, at) => covers(other, rule) && (at < index || !covers(rule, other))));

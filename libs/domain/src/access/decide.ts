import type { Actor } from './actor';
import type { Right } from './rights';
import type { Role } from './roles';
import { rowVisibility, seesRow, type AccessObject } from './row-visibility';

/** why not. Put into words by `libs/i18n`; whom to ask comes from `nearestGranters`. */
export interface Denial {
  readonly allowed: false;
  readonly rule: 'R-04' | 'R-05' | 'R-07';
  readonly missingRight: Right;
  /** The unit at which the right would be needed; `null` = none in particular. */
  readonly scopeNeeded: string | null;
  /** the role that could not be given; whoever can give it is asked. */
  readonly role?: Role;
  /** the actor may not know that the record exists, so the answer is GEN-404, never GEN-403. */
  readonly hidden: boolean;
}

export type Decision = { readonly allowed: true } | Denial;

const ALLOWED: Decision = { allowed: true };

/**
 * Decision 6, R-04: may the actor do it? With an object: to that record. Without: to any record at all, which is what a root
 * field and a navigation entry ask. Deny by default.
 */
export function decide(actor: Actor, right: Right, object?: AccessObject): Decision {
  const visibility = rowVisibility(actor, right);
  if (object === undefined) return visibility.rules.length > 0 ? ALLOWED : denial('R-04', right, null, false);
  if (seesRow(visibility, object) !== null)
    return isOwnApproval(actor, right, object) ? denial('R-07', right, object.ownerUnitId, false) : ALLOWED;
  const hidden = isHidden(actor, right, object);
  return denial(hidden ? 'R-05' : 'R-04', right, hidden ? null : object.ownerUnitId, hidden);
}

export const isAllowed = (actor: Actor, right: Right, object?: AccessObject): boolean => decide(actor, right, object).allowed;

/** nobody approves what they recorded. */
const isOwnApproval = (actor: Actor, right: Right, object: AccessObject): boolean =>
  right === 'agreement.approve' && actor.kind === 'PERSON' && object.createdBy === actor.accountId;

const denial = (rule: Denial['rule'], missingRight: Right, scopeNeeded: string | null, hidden: boolean): Denial => ({
  allowed: false,
  rule,
  missingRight,
  scopeNeeded,
  hidden,
});

/** The right without which the record does not exist for the actor. A reading right is its own; what is yet to be made hides nothing. */
const READ_RIGHTS: Readonly<Partial<Record<Right, Right | null>>> = {
  'agreement.create': null,
  'agreement.edit': 'agreement.read',
  'agreement.approve': 'agreement.read',
  'agreement.end': 'agreement.read',
  'agreement.void': 'agreement.read',
  'history.read': 'agreement.read',
  'area.edit': 'area.read',
  'partner.create': null,
  'user.edit': 'user.read',
  'settings.edit': 'settings.read',
};

function isHidden(actor: Actor, right: Right, object: AccessObject): boolean {
  const readRight = READ_RIGHTS[right] === undefined ? right : READ_RIGHTS[right];
  return readRight !== null && seesRow(rowVisibility(actor, readRight), object) === null;
}

import type { Actor } from './actor';
import type { Denial } from './decide';
import { grantableRoles } from './nearest-granter';
import { ROLE_UNIT_KINDS, type Role } from './roles';
import type { UnitTree } from './unit-tree';

/** the role row that someone wants to add, and for whom. */
export interface GrantWish {
  readonly role: Role;
  readonly unitId: string;
  readonly accountId: string;
}

/**
 * may the actor give this role at this unit to this account? Nobody gives themselves a right, not even an
 * administrator. The system may (the first administrator, the example data).
 */
export function checkGrant(actor: Actor, wish: GrantWish): { readonly allowed: true } | Denial {
  if (actor.kind === 'SYSTEM') return { allowed: true };
  if (actor.kind === 'ANONYMOUS') return refused('R-04', wish);
  if (actor.accountId === wish.accountId) return refused('R-07', wish);
  const canGive = actor.roles.some((row) => grantableRoles(row, wish.unitId, actor.units).includes(wish.role));
  return canGive ? { allowed: true } : refused('R-04', wish);
}

/** Whether a role may stand at the unit at all (a mistake in the form, not a missing right). */
export function roleFitsUnit(role: Role, unitId: string, units: UnitTree): boolean {
  const kind = units.kindOf(unitId);
  return kind !== null && ROLE_UNIT_KINDS[role].includes(kind);
}

const refused = (rule: 'R-04' | 'R-07', { unitId, role }: GrantWish): Denial => ({
  allowed: false,
  rule,
  missingRight: 'user.edit',
  scopeNeeded: unitId,
  role,
  hidden: false,
});

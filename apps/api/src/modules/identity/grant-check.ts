import {
  checkGrant,
  checkRoleTerms,
  fail,
  ok,
  roleFitsUnit,
  type Denial,
  type LocalDate,
  type PersonActor,
  type Problem,
  type Result,
  type Role,
} from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';

import type { Transaction } from '../../platform/database';
import { unitName, type Organisation } from '../organisation';

/** A right that somebody wants to give. */
export interface RoleWish {
  readonly accountId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly isTemporary: boolean;
  readonly reason: string | null;
}

/** Why a right can't be given: a missing right, or problems to mend. */
export type GrantFailure = { readonly denial: Denial } | { readonly problems: readonly Problem[] };

/** USR-01, R-04, R-07, USR-02, USR-07, in this order; null when the right may be given as far as these can tell. */
export function grantFailure(actor: PersonActor, wish: RoleWish, organisation: Organisation, language: Language): GrantFailure | null {
  const fit = checkFit(wish, organisation, language);
  if (!fit.ok) return fit;
  const decision = checkGrant(actor, wish);
  if (!decision.allowed) return { denial: decision };
  const terms = checkRoleTerms(wish);
  return terms.ok ? null : terms;
}

function checkFit(wish: RoleWish, organisation: Organisation, language: Language): Result<null> {
  if (roleFitsUnit(wish.role, wish.unitId, organisation.tree)) return ok(null);
  const unit = organisation.byId.get(wish.unitId);
  if (unit === undefined) return fail('USR-01', {}, 'unit');
  return fail('USR-01', { role: wish.role, unit: unitName(unit, language) }, 'unit');
}

/** USR-03: one role at one unit only once a day. The database refuses it, too (role_assignment_once); asking first gives a text. */
export async function checkOverlap(tx: Transaction, wish: RoleWish): Promise<Result<null>> {
  const overlapping = await tx.query(
    `SELECT 1 FROM role_assignment WHERE account_id = $1 AND role = $2 AND unit_id = $3
     AND daterange(valid_from, valid_to, '[]') && daterange($4::date, $5::date, '[]')`,
    [wish.accountId, wish.role, wish.unitId, wish.from, wish.to],
  );
  return overlapping.length > 0 ? fail('USR-03', {}, 'from') : ok(null);
}

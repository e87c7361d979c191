import { decide, endRole, fail, grantableRoles, ok, type Decision, type LocalDate, type PersonActor, type Result } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock';
import { Database, type Transaction } from '../../platform/database';
import { invalidInput, NotFound, RuleViolation } from '../../platform/graphql';
import type { EndRoleInput } from './identity.inputs';
import { UserPayload, type UserResult } from './identity.types';
import { RoleAssignmentEntity } from './role-assignment.entity';
import { UserQueries } from './user.queries';
import { authorOf } from './user.service';
import { WhyNotService } from './why-not.service';

/** L-05: a right gets its last day. */
@Injectable()
export class EndRole {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly users: UserQueries,
    private readonly whyNot: WhyNotService,
  ) {}

  async run(actor: PersonActor, input: EndRoleInput, language: Language): Promise<typeof UserResult> {
    const invalid = await invalidInput(input, language);
    if (invalid) return invalid;
    const command = (tx: Transaction) => this.end(tx, actor, input, language);
    return this.database.write(authorOf(actor), command, { reason: input.reason ?? null });
  }

  private async end(tx: Transaction, actor: PersonActor, input: EndRoleInput, language: Language): Promise<typeof UserResult> {
    const row = await tx.lock(RoleAssignmentEntity, { id: input.id });
    if (!row) return new NotFound(language);
    const decision = mayEnd(actor, row);
    if (!decision.allowed) return this.whyNot.refusal(actor, decision, language);
    const end = endRole({ from: row.validFrom, to: row.validTo }, input.lastDay, this.clock.today());
    if (!end.ok) return new RuleViolation(end.problems, language);
    const remaining = await checkAdministratorRemains(tx, row, input.lastDay);
    if (!remaining.ok) return new RuleViolation(remaining.problems, language);
    const key = { id: row.id, version: row.version };
    if (end.value.kind === 'REMOVE') await tx.remove(RoleAssignmentEntity, key);
    else await tx.update(RoleAssignmentEntity, key, { validTo: end.value.to });
    const user = await this.users.findVisible(tx, actor, row.accountId, language);
    return user === null ? new NotFound(language) : new UserPayload(user);
  }
}

/** Whoever may manage the row's unit, and could give the role, may end it. */
function mayEnd(actor: PersonActor, row: RoleAssignmentEntity): Decision {
  const decision = decide(actor, 'user.edit', { ownerUnitId: row.unitId, role: row.role, accountId: row.accountId });
  const couldGive = actor.roles.some((own) => grantableRoles(own, row.unitId, actor.units).includes(row.role));
  if (!decision.allowed || couldGive) return decision;
  return { allowed: false, rule: 'R-04', missingRight: 'user.edit', scopeNeeded: row.unitId, role: row.role, hidden: false };
}

/** USR-05: somebody must be left who can give rights. All rows of the role are locked, so that two cannot end each other's at once. */
async function checkAdministratorRemains(tx: Transaction, row: RoleAssignmentEntity, lastDay: LocalDate): Promise<Result<null>> {
  if (row.role !== 'ADMINISTRATOR') return ok(null);
  const rows = await tx.query<{ id: string; valid_from: string; valid_to: string | null }>(
    `SELECT id, valid_from::text, valid_to::text FROM role_assignment WHERE role = 'ADMINISTRATOR' ORDER BY id FOR UPDATE`,
  );
  const remains = rows.some((other) => other.id !== row.id && other.valid_to === null && other.valid_from <= lastDay);
  return remains ? ok(null) : fail('USR-05', {}, 'lastDay');
}

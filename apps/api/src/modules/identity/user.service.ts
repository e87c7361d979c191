import { decide, problem, type PersonActor } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { Inject, Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock';
import { CONFIG, type Config } from '../../platform/config';
import { Database, type Author, type Transaction } from '../../platform/database';
import { invalidInput, NotFound, RuleViolation, type InvalidInput } from '../../platform/graphql';
import { OrganisationStore } from '../organisation';
import { AccountEntity } from './account.entity';
import { passwordProblems } from './add-administrator';
import { checkOverlap, grantFailure, type GrantFailure, type RoleWish } from './grant-check';
import type { AddUserInput, GrantRoleInput } from './identity.inputs';
import { UserPayload, type UserResult } from './identity.types';
import { hashPassword } from './password';
import { RoleAssignmentEntity } from './role-assignment.entity';
import { UserQueries } from './user.queries';
import { WhyNotService } from './why-not.service';
import { normalEmail, writePerson, writeRoleRow, type NewRoleRow } from './write-person';

type Outcome = typeof UserResult;

export const authorOf = (actor: PersonActor): Author => ({ accountId: actor.accountId, source: 'FORM' });

/** accounts and their rights. */
@Injectable()
export class UserService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly organisation: OrganisationStore,
    private readonly users: UserQueries,
    private readonly whyNot: WhyNotService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A new account with its first right, by which it is known who may add it. Sending the same twice gives the same user. */
  async add(actor: PersonActor, input: AddUserInput, language: Language): Promise<Outcome> {
    const refused = (await invalidInput(input, language)) ?? (await this.refusalOfAdding(actor, input, language));
    if (refused) return refused;
    const wish = this.firstRole(input);
    const passwordHash = input.password ? await hashPassword(input.password) : null;
    return this.database.write(authorOf(actor), async (tx) => {
      const email = normalEmail(input.email);
      const [taken] = await tx.query<{ id: string }>('SELECT id FROM account WHERE email = $1 OR id = $2', [email, input.id]);
      if (taken?.id === input.id) return this.stored(tx, actor, input.id, language);
      if (taken) return new RuleViolation([problem('USR-04', {}, 'email')], language);
      const roles: NewRoleRow[] = wish ? [{ ...wish, id: input.id }] : [];
      await writePerson(tx, { ...input, isExample: this.config.exampleData, passwordHash, roles });
      return this.stored(tx, actor, input.id, language);
    });
  }

  /** a right until further notice, for a time, or temporary. Sending the same twice gives it once. */
  async grant(actor: PersonActor, input: GrantRoleInput, language: Language): Promise<Outcome> {
    const invalid = await invalidInput(input, language);
    if (invalid) return invalid;
    const wish = { ...input, accountId: input.user, unitId: input.unit, to: input.to ?? null, isTemporary: input.isTemporary ?? false };
    return this.database.write(
      authorOf(actor),
      async (tx) => {
        const account = await tx.lock(AccountEntity, { id: input.user });
        if (!account || !(await this.users.findVisible(tx, actor, input.user, language))) return new NotFound(language);
        const failure = grantFailure(actor, wish, await this.organisation.current(), language);
        if (failure) return this.refusal(actor, failure, language);
        const known = await tx.manager.findOne(RoleAssignmentEntity, { where: { id: input.id } });
        if (known) return known.accountId === input.user ? this.stored(tx, actor, input.user, language) : new NotFound(language);
        const overlap = await checkOverlap(tx, wish);
        if (!overlap.ok) return new RuleViolation(overlap.problems, language);
        await writeRoleRow(tx, input.user, wish);
        return this.stored(tx, actor, input.user, language);
      },
      { reason: input.reason ?? null },
    );
  }

  private async refusalOfAdding(actor: PersonActor, input: AddUserInput, language: Language): Promise<InvalidInput | Outcome | null> {
    const problems = input.password ? passwordProblems(input.password) : [];
    if (problems.length > 0) return new RuleViolation(problems, language);
    const wish = this.firstRole(input);
    if (wish) {
      const failure = grantFailure(actor, wish, await this.organisation.current(), language);
      return failure && this.refusal(actor, failure, language);
    }
    const mayAddWithout = decide(actor, 'user.edit', { ownerUnitId: null }).allowed;
    return mayAddWithout ? null : new RuleViolation([problem('GEN-003', { variant: 'MISSING' }, input.role ? 'unit' : 'role')], language);
  }

  private firstRole(input: AddUserInput): RoleWish | null {
    const { role, unit } = input;
    if (!role || !unit) return null;
    const days = { from: input.from ?? this.clock.today(), to: input.to ?? null };
    return { accountId: input.id, role, unitId: unit, ...days, isTemporary: false, reason: null };
  }

  private refusal(actor: PersonActor, failure: GrantFailure, language: Language): Promise<Outcome> | RuleViolation {
    return 'denial' in failure ? this.whyNot.refusal(actor, failure.denial, language) : new RuleViolation(failure.problems, language);
  }

  private async stored(tx: Transaction, actor: PersonActor, id: string, language: Language): Promise<UserPayload | NotFound> {
    const user = await this.users.findVisible(tx, actor, id, language);
    return user === null ? new NotFound(language) : new UserPayload(user);
  }
}

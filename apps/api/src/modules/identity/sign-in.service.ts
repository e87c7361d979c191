import { problem, personActor, type PersonActor, type ProblemCode, type Params, type Role } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

import type { RequestContext } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { CONFIG, type Config } from '../../platform/config';
import { Database, SYSTEM } from '../../platform/database';
import { RuleViolation } from '../../platform/graphql';
import { OrganisationStore } from '../organisation';
import { Me, SignedIn } from './identity.types';
import { passwordMatches } from './password';
import { roleRowTypes } from './role-rows';
import { SecurityLog, sourceOf } from './security-log';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from './session-cookie';
import type { SessionLevel } from './session.entity';
import { SessionStore } from './session.store';
import { SignInLimits } from './sign-in-limits';
import { normalEmail } from './write-person';

export interface ExampleSignIn {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly unitName: string;
}

const EXAMPLE_PEOPLE = `
  SELECT DISTINCT ON (a.example_order, a.id) a.id, a.name, r.role, CASE WHEN $2 = 'sv' THEN u.name_sv ELSE u.name_fi END AS "unitName"
  FROM account a
  JOIN role_assignment r ON r.account_id = a.id AND r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to >= $1)
  JOIN unit u ON u.id = r.unit_id
  WHERE a.is_example AND a.example_order IS NOT NULL
  ORDER BY a.example_order, a.id, r.valid_from, r.id`;

/** L-01, L-03: coming in and going out. */
@Injectable()
export class SignInService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionStore,
    private readonly organisation: OrganisationStore,
    private readonly limits: SignInLimits,
    private readonly securityLog: SecurityLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** So that the first unknown address takes no longer than later ones. */
  async onModuleInit(): Promise<void> {
    await passwordMatches(null, '');
  }

  get isExampleMode(): boolean {
    return this.config.exampleData;
  }

  /** AUT-01: the same answer and time whether the address or the password is wrong. AUT-02: too many tries, before the password is looked at. */
  async withPassword(input: { email: string; password: string }, context: RequestContext): Promise<SignedIn | RuleViolation> {
    const attempt = { email: normalEmail(input.email), source: sourceOf(context) };
    const locked = await this.limits.count(attempt);
    if (locked) {
      if (locked.isNew) await this.securityLog.note('LOCKED_OUT', context);
      return refused(context.language, 'AUT-02', { minutes: locked.minutes });
    }
    const [found] = await this.database.query<{ id: string; secret: string }>(
      `SELECT a.id, c.secret FROM account a JOIN credential c ON c.account_id = a.id AND c.kind = 'PASSWORD' WHERE a.email = $1`,
      [attempt.email],
    );
    const isRight = await passwordMatches(found?.secret ?? null, input.password);
    if (!found || !isRight) {
      await this.securityLog.note('SIGN_IN_FAILED', context, found?.id ?? null);
      return refused(context.language, 'AUT-01');
    }
    await this.limits.forgive(attempt);
    return this.open(found.id, 'PASSWORD', context);
  }

  /** One click, no password; only people of the example data, only in the example mode. */
  async asExample(person: string, context: RequestContext): Promise<SignedIn | RuleViolation> {
    const people = await this.examplePeople(context.language);
    if (!people.some((offered) => offered.id === person)) return refused(context.language, 'GEN-404');
    return this.open(person, 'EXAMPLE', context);
  }

  async end(context: RequestContext): Promise<void> {
    const token = sessionTokenOf(context.request);
    const accountId = token === null ? null : await this.sessions.close(token);
    if (accountId !== null) await this.securityLog.note('SIGNED_OUT', context, accountId);
    clearSessionCookie(context.response, this.isSecure);
  }

  /** In the order in which the sign-in page offers them; empty outside the example mode. */
  async examplePeople(language: Language): Promise<ExampleSignIn[]> {
    return this.isExampleMode ? this.database.query<ExampleSignIn>(EXAMPLE_PEOPLE, [this.clock.today(), language]) : [];
  }

  /** A new session with a new token, whatever the browser had before. */
  private async open(accountId: string, level: SessionLevel, context: RequestContext): Promise<SignedIn> {
    const old = sessionTokenOf(context.request);
    if (old !== null) await this.sessions.close(old);
    await this.sessions.clearIdle();
    const token = await this.database.write(SYSTEM, (tx) => this.sessions.open(tx, accountId, level));
    await this.securityLog.note(level === 'EXAMPLE' ? 'SIGNED_IN_AS_EXAMPLE' : 'SIGNED_IN', context, accountId);
    setSessionCookie(context.response, token, this.isSecure);
    const actor = await this.actorBehind(token);
    return new SignedIn(new Me(actor, roleRowTypes(actor.roles, await this.organisation.current(), context.language)));
  }

  private async actorBehind(token: string): Promise<PersonActor> {
    const found = await this.sessions.find(token);
    if (found === null) throw new Error('The session that was just opened is gone.');
    const { tree } = await this.organisation.at(found.treeVersion);
    return personActor(found, tree, this.clock.today());
  }

  private get isSecure(): boolean {
    return this.config.publicUrl?.startsWith('https:') ?? false;
  }
}

const refused = (language: Language, code: ProblemCode, params: Params = {}): RuleViolation =>
  new RuleViolation([problem(code, params)], language);

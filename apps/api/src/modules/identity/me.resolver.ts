import { decide, RIGHTS, type Decision, type Denial, type LocalDate, type Right } from '@kumppani/domain';
import { createTranslator } from '@kumppani/i18n';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentContext, Public, type RequestContext } from '../../platform/access';
import { Clock } from '../../platform/clock';
import type { Database } from '../../platform/database';
import { ActionState, DateScalar, Forbidden } from '../../platform/graphql';
import { OrganisationStore } from '../organisation';
import { Me, SignInOptions } from './identity.types';
import { roleRowTypes } from './role-rows';
import { roleText } from './role-texts';
import { SignInService } from './sign-in.service';
import { WhyNotService } from './why-not.service';

@Resolver(() => Me)
export class MeResolver {
  constructor(
    private readonly organisation: OrganisationStore,
    private readonly signIn: SignInService,
    private readonly whyNot: WhyNotService,
    private readonly clock: Clock,
  ) {}

  @Query(() => Me, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  @Public('the page must learn whether anybody is signed in')
  async me(@CurrentContext() { actor, language }: RequestContext): Promise<Me | null> {
    return actor === null ? null : new Me(actor, roleRowTypes(actor.roles, await this.organisation.current(), language));
  }

  @Query(() => DateScalar, { description: 'The day in Finland by the server’s clock: what the page counts from.' })
  @Public('the day of the calendar is no secret')
  today(): LocalDate {
    return this.clock.today();
  }

  @Query(() => SignInOptions, { description: 'The ways to sign in.' })
  @Public('it is what the sign-in page shows')
  async signInOptions(@CurrentContext() { language }: RequestContext): Promise<SignInOptions> {
    const texts = createTranslator(language);
    const people = await this.signIn.examplePeople(language);
    return {
      exampleMode: this.signIn.isExampleMode,
      examplePeople: people.map(({ id, name, role, unitName }) => ({ id, name, unitName, roleText: roleText(texts, role) })),
    };
  }

  @ResolveField(() => Boolean, { description: 'An invented person of the example data.' })
  isExample(@Parent() me: Me, @CurrentContext() context: RequestContext): Promise<boolean> {
    return context.load(isExampleAccount, me.id);
  }

  @ResolveField(() => [ActionState], {
    description: 'Every right: whether they have it somewhere, and if not, why and whom to ask (R-06).',
  })
  async mayActions(@Parent() { actor }: Me, @CurrentContext() { language }: RequestContext): Promise<ActionState[]> {
    const decisions = RIGHTS.map((right): [Right, Decision] => [right, decide(actor, right)]);
    const denials = decisions.map(([, decision]) => decision).filter((decision): decision is Denial => !decision.allowed);
    const explanations = await this.whyNot.explainAll(actor, denials, language);
    return decisions.map(([name, decision]) => {
      const why = decision.allowed ? undefined : explanations[denials.indexOf(decision)];
      return { name, allowed: decision.allowed, reason: why === undefined ? null : new Forbidden(why, language).message };
    });
  }
}

/** Loader: whether accounts are invented people. */
async function isExampleAccount(ids: readonly string[], database: Database): Promise<boolean[]> {
  const rows = await database.query<{ id: string }>('SELECT id FROM account WHERE id = ANY($1::uuid[]) AND is_example', [ids]);
  return ids.map((id) => rows.some((row) => row.id === id));
}

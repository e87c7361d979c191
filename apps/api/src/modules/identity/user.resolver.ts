import type { PersonActor } from '@kumppani/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CurrentActor, CurrentContext, Requires, type RequestContext } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database';
import { EndRole } from './end-role';
import { AddUserInput, EndRoleInput, GrantRoleInput } from './identity.inputs';
import { UserResult, UserType } from './identity.types';
import { PersonSummary, responsiblePeople } from './person-summary';
import { UserQueries } from './user.queries';
import { UserService } from './user.service';

const INPUT = { description: 'What to do it with.' };

@Resolver(() => UserType)
export class UserResolver {
  constructor(
    private readonly queries: UserQueries,
    private readonly service: UserService,
    private readonly ending: EndRole,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Query(() => [UserType], { description: 'The users whom you may manage, by name.', complexity: 100 })
  @Requires('user.read')
  users(@CurrentActor() actor: PersonActor, @CurrentContext() context: RequestContext): Promise<UserType[]> {
    return this.queries.list(actor, context.language);
  }

  @Query(() => [PersonSummary], { description: 'Who can be responsible for an agreement, by name.', complexity: 20 })
  @Requires('person.read')
  responsiblePeople(@CurrentActor() actor: PersonActor): Promise<PersonSummary[]> {
    return responsiblePeople(this.database, actor, this.clock.today());
  }

  @Mutation(() => UserResult, { description: 'Adds a user with their first right.' })
  @Requires('user.edit')
  addUser(
    @Args('input', INPUT) input: AddUserInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ): Promise<typeof UserResult> {
    return this.service.add(actor, input, context.language);
  }

  @Mutation(() => UserResult, { description: 'Gives somebody else a right.' })
  @Requires('user.edit')
  grantRole(
    @Args('input', INPUT) input: GrantRoleInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ): Promise<typeof UserResult> {
    return this.service.grant(actor, input, context.language);
  }

  @Mutation(() => UserResult, { description: 'Gives a right its last day (L-05).' })
  @Requires('user.edit')
  endRole(
    @Args('input', INPUT) input: EndRoleInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ): Promise<typeof UserResult> {
    return this.ending.run(actor, input, context.language);
  }
}

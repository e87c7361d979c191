import type { PersonActor } from '@kumppani/domain';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CurrentActor, CurrentContext, Requires, type RequestContext } from '../../platform/access';
import { InvalidInput, RuleViolation, resultUnion } from '../../platform/graphql';
import { AddPartnerInput } from './partner.inputs';
import { PartnerQueries } from './partner.queries';
import { PartnerService } from './partner.service';
import { PartnerType } from './partner.types';

const AddPartnerResult = resultUnion('AddPartnerResult', PartnerType, [InvalidInput, RuleViolation]);

@Resolver()
export class PartnerResolver {
  constructor(
    private readonly queries: PartnerQueries,
    private readonly service: PartnerService,
  ) {}

  @Query(() => [PartnerType], { description: 'Partners whose name holds the text, best first.' })
  @Requires('partner.read')
  partners(
    @Args('search', { type: () => String, defaultValue: '', description: 'A part of the name.' }) search: string,
    @Args('limit', { type: () => Int, defaultValue: 20, description: 'At most 50.' }) limit: number,
    @CurrentContext() context: RequestContext,
  ): Promise<PartnerType[]> {
    return this.queries.search(search, limit, context.language);
  }

  @Mutation(() => AddPartnerResult, { description: 'Adds a partner that is neither a county nor a municipality.' })
  @Requires('partner.create')
  addPartner(
    @Args('input', { description: 'The partner.' }) input: AddPartnerInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ): Promise<typeof AddPartnerResult> {
    return this.service.add(actor, input, context.language);
  }
}

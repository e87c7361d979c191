import type { PersonActor } from '@kumppani/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CurrentActor, CurrentContext, Requires, type RequestContext } from '../../platform/access';
import { Forbidden, InvalidInput, NotFound, RuleViolation, StaleVersion, assertShape, resultUnion } from '../../platform/graphql';
import {
  AgreementKeyInput,
  ChooseMergerEffectInput,
  DecideAgreementInput,
  EndAgreementInput,
  MoveAgreementInput,
  SignAgreementInput,
  VoidAgreementInput,
} from './agreement-lifecycle.inputs';
import { AgreementLifecycleService } from './agreement-lifecycle.service';
import { AgreementListQueries } from './agreement-list.queries';
import { AgreementFilter, AgreementPage, AgreementSort, PageInput } from './agreement-list.types';
import { CreateAgreementInput, RecordExistingAgreementInput, UpdateAgreementInput } from './agreement.inputs';
import { AgreementQueries } from './agreement.queries';
import { AgreementService } from './agreement.service';
import { Agreement } from './agreement.types';

const CreateAgreementResult = resultUnion('CreateAgreementResult', Agreement, [InvalidInput, RuleViolation, Forbidden, NotFound]);
const ChangeAgreementResult = resultUnion('ChangeAgreementResult', Agreement, [
  InvalidInput,
  RuleViolation,
  StaleVersion,
  Forbidden,
  NotFound,
]);

const BY_NUMBER: AgreementSort = { by: 'NUMBER', direction: 'ASC' };
const FIRST_PAGE: PageInput = { limit: 50, offset: 0 };
const INPUT = { description: 'What to do.' };

@Resolver()
export class AgreementResolver {
  constructor(
    private readonly queries: AgreementQueries,
    private readonly lists: AgreementListQueries,
    private readonly service: AgreementService,
    private readonly lifecycle: AgreementLifecycleService,
  ) {}

  @Query(() => Agreement, { nullable: true, description: 'An agreement; null when there is none or you may not see it.' })
  @Requires('agreement.read')
  agreement(
    @Args('id', { type: () => ID, description: 'Identity.' }) id: string,
    @CurrentActor() actor: PersonActor,
  ): Promise<Agreement | null> {
    return UUID.test(id) ? this.queries.findVisible(actor, id) : Promise.resolve(null);
  }

  @Query(() => AgreementPage, { description: 'A page of the agreements that you may see.', complexity: 100 })
  @Requires('agreement.read')
  async agreements(
    @Args('filter', { type: () => AgreementFilter, nullable: true, description: 'Which ones.' }) filter: AgreementFilter | null,
    @Args('sort', { type: () => AgreementSort, nullable: true, description: 'In which order.' }) sort: AgreementSort | null,
    @Args('page', { type: () => PageInput, nullable: true, description: 'Which page.' }) page: PageInput | null,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ): Promise<AgreementPage> {
    await assertShape(AgreementFilter, filter, context.language);
    await assertShape(PageInput, page, context.language);
    return this.lists.page(actor, filter ?? {}, sort ?? BY_NUMBER, page ?? FIRST_PAGE, context.language);
  }

  @Mutation(() => CreateAgreementResult, { description: 'Makes a draft (A-07).' })
  @Requires('agreement.create')
  createAgreement(
    @Args('input', INPUT) input: CreateAgreementInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ) {
    return this.service.create(actor, input, context.language);
  }

  @Mutation(() => CreateAgreementResult, { description: 'Records an agreement that exists already (Kirjaa olemassa oleva sopimus).' })
  @Requires('agreement.create')
  recordExistingAgreement(
    @Args('input', INPUT) input: RecordExistingAgreementInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ) {
    return this.service.recordExisting(actor, input, context.language);
  }

  @Mutation(() => ChangeAgreementResult, { description: 'Changes fields; what others changed meanwhile stays (A-18).' })
  @Requires('agreement.edit')
  updateAgreement(
    @Args('input', INPUT) input: UpdateAgreementInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ) {
    return this.service.update(actor, input, context.language);
  }

  @Mutation(() => ChangeAgreementResult, { description: 'Moves to another stage.' })
  @Requires('agreement.edit')
  moveAgreement(
    @Args('input', INPUT) input: MoveAgreementInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ) {
    return this.lifecycle.move(actor, input, context.language);
  }

  @Mutation(() => ChangeAgreementResult, { description: 'Records the signature.' })
  @Requires('agreement.edit')
  signAgreement(
    @Args('input', INPUT) input: SignAgreementInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ) {
    return this.lifecycle.sign(actor, input, context.language);
  }

  @Mutation(() => ChangeAgreementResult, { description: 'Records the decision, for kinds that nobody of ours signs.' })
  @Requires('agreement.edit')
  decideAgreement(
    @Args('input', INPUT) input: DecideAgreementInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ) {
    return this.lifecycle.decide(actor, input, context.language);
  }

  @Mutation(() => ChangeAgreementResult, { description: 'Records how it ends before its own end (A-12, A-13).' })
  @Requires('agreement.end')
  endAgreement(
    @Args('input', INPUT) input: EndAgreementInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ) {
    return this.lifecycle.end(actor, input, context.language);
  }

  @Mutation(() => ChangeAgreementResult, { description: 'Takes a notice back before the last day (A-12).' })
  @Requires('agreement.end')
  cancelAgreementEnding(
    @Args('input', INPUT) input: AgreementKeyInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ) {
    return this.lifecycle.cancelEnding(actor, input, context.language);
  }

  @Mutation(() => ChangeAgreementResult, { description: 'Voids a record made by mistake; what was known earlier stays known.' })
  @Requires('agreement.void')
  voidAgreement(
    @Args('input', INPUT) input: VoidAgreementInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ) {
    return this.lifecycle.void(actor, input, context.language);
  }

  @Mutation(() => ChangeAgreementResult, { description: 'G-05: what a merger means for an area row.' })
  @Requires('agreement.edit')
  chooseMergerEffect(
    @Args('input', INPUT) input: ChooseMergerEffectInput,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ) {
    return this.lifecycle.chooseMergerEffect(actor, input, context.language);
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

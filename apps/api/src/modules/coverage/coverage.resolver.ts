import type { LocalDate, PersonActor } from '@kumppani/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';

import { CurrentActor, CurrentContext, Requires, type RequestContext } from '../../platform/access';
import { DateScalar, DateTimeScalar, NotFound, RuleViolation, assertShape, resultUnion } from '../../platform/graphql';
import { CoverageDifferenceService } from './coverage-difference.service';
import { CoverageDifference } from './coverage-difference.types';
import { CoverageExplanationService } from './coverage-explanation.service';
import { CoverageService } from './coverage.service';
import { Coverage, CoverageExplanation, CoverageFilter } from './coverage.types';

const CoverageResult = resultUnion('CoverageResult', Coverage, [RuleViolation]);
const CoverageDifferenceResult = resultUnion('CoverageDifferenceResult', CoverageDifference, [RuleViolation]);
const CoverageExplanationResult = resultUnion('CoverageExplanationResult', CoverageExplanation, [NotFound]);

const NO_FILTER: CoverageFilter = { denominator: 'MAINLAND' };

@Resolver()
export class CoverageResolver {
  constructor(
    private readonly coverages: CoverageService,
    private readonly differences: CoverageDifferenceService,
    private readonly explanations: CoverageExplanationService,
  ) {}

  @Query(() => CoverageResult, {
    description: 'In which municipalities an agreement is in force on the day, by which route, until when.',
    complexity: 100,
  })
  @Requires('coverage.read')
  async coverage(
    @Args('on', { type: () => DateScalar, description: 'The day.' }) on: LocalDate,
    @Args('knownAt', { type: () => DateTimeScalar, nullable: true, description: 'As known then; now when left out.' })
    knownAt: string | null,
    @Args('filter', { type: () => CoverageFilter, nullable: true, description: 'Which municipalities.' }) filter: CoverageFilter | null,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ): Promise<typeof CoverageResult> {
    await assertShape(CoverageFilter, filter, context.language);
    return this.coverages.onDay(actor, { on, knownAt: knownAt ?? null, filter: filter ?? NO_FILTER }, context.language);
  }

  @Query(() => CoverageDifferenceResult, {
    description: 'What makes the number of one day another than that of an earlier day; the rows add up to the difference.',
    complexity: 100,
  })
  @Requires('coverage.read')
  async coverageDifference(
    @Args('from', { type: () => DateScalar, description: 'The first day.' }) from: LocalDate,
    @Args('to', { type: () => DateScalar, description: 'The second day.' }) to: LocalDate,
    @Args('filter', { type: () => CoverageFilter, nullable: true, description: 'Which municipalities.' }) filter: CoverageFilter | null,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ): Promise<typeof CoverageDifferenceResult> {
    await assertShape(CoverageFilter, filter, context.language);
    return this.differences.between(actor, from, to, filter ?? NO_FILTER, context.language);
  }

  @Query(() => CoverageExplanationResult, { description: 'Miksi? Why a municipality is, or is not, covered on the day.', complexity: 100 })
  @Requires('coverage.read')
  coverageReasons(
    @Args('municipality', { type: () => String, description: 'Three-digit code.' }) municipality: string,
    @Args('on', { type: () => DateScalar, description: 'The day.' }) on: LocalDate,
    @Args('knownAt', { type: () => DateTimeScalar, nullable: true, description: 'As known then.' }) knownAt: string | null,
    @CurrentActor() actor: PersonActor,
    @CurrentContext() context: RequestContext,
  ): Promise<typeof CoverageExplanationResult> {
    return this.explanations.explain(actor, municipality, on, knownAt ?? null, context.language);
  }
}

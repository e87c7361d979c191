import { DIFFERENCE_REASONS, type CoverageRowClass, type DifferenceReason, type LocalDate } from '@kumppani/domain';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { DateScalar, enumOf } from '../../platform/graphql';
import { CoverageRowClassEnum } from './coverage.types';

export const DifferenceReasonEnum = enumOf(DIFFERENCE_REASONS);
registerEnumType(DifferenceReasonEnum, {
  name: 'DifferenceReason',
  description: 'C-10: why the coverage of a municipality is not the same on two days.',
});

@ObjectType({ description: 'A municipality whose coverage is not the same on both days.' })
export class CoverageDifferenceRow {
  @Field(() => String, { description: 'Three-digit code.' })
  code: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => DifferenceReasonEnum, { description: 'Why.' })
  reason: DifferenceReason;

  @Field(() => String, { description: 'Why, in words.' })
  reasonText: string;

  @Field(() => Int, { description: 'What it adds to the number: −1, 0 or 1.' })
  effect: number;

  @Field(() => CoverageRowClassEnum, { nullable: true, description: 'Class on the first day; empty when it did not exist.' })
  before: CoverageRowClass | null;

  @Field(() => CoverageRowClassEnum, { nullable: true, description: 'Class on the second day; empty when it no longer exists.' })
  after: CoverageRowClass | null;

  @Field(() => [String], { description: 'Numbers of the agreements of the first day.' })
  agreementsBefore: string[];

  @Field(() => [String], { description: 'Numbers of the agreements of the second day.' })
  agreementsAfter: string[];
}

@ObjectType({ description: 'The difference of the coverage of two days.' })
export class CoverageDifference {
  @Field(() => DateScalar, { description: 'The first day.' })
  from: LocalDate;

  @Field(() => DateScalar, { description: 'The second day.' })
  to: LocalDate;

  @Field(() => Int, { description: 'Covered on the first day.' })
  coveredBefore: number;

  @Field(() => Int, { description: 'Covered on the second day.' })
  coveredAfter: number;

  @Field(() => Int, { description: 'Second minus first; the sum of the effects of the rows.' })
  difference: number;

  @Field(() => [CoverageDifferenceRow], {
    description: 'Every municipality that changed.',
    complexity: ({ childComplexity }) => 50 + childComplexity * 20,
  })
  rows: CoverageDifferenceRow[];
}

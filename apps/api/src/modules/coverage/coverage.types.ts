import {
  COVERAGE_DENOMINATORS,
  COVERAGE_ROW_CLASSES,
  type CoverageDenominator,
  type CoverageRowClass,
  type LocalDate,
} from '@kumppani/domain';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches } from 'class-validator';

import { DateScalar, DateTimeScalar, ReasonType, enumOf } from '../../platform/graphql';

export const CoverageDenominatorEnum = enumOf(COVERAGE_DENOMINATORS);
export const CoverageRowClassEnum = enumOf(COVERAGE_ROW_CLASSES);

registerEnumType(CoverageDenominatorEnum, { name: 'CoverageDenominator', description: 'C-05: which municipalities the figure is out of.' });
registerEnumType(CoverageRowClassEnum, {
  name: 'CoverageRowClass',
  description: 'C-02: how a municipality is covered, or that it is not, or not counted.',
});

@InputType({ description: 'Which municipalities to look at.' })
export class CoverageFilter {
  @Field(() => CoverageDenominatorEnum, { defaultValue: 'MAINLAND', description: 'C-05.' })
  denominator: CoverageDenominator;

  @Field(() => String, { nullable: true, description: 'Only those of a county, by its code.' })
  @IsOptional()
  @Matches(/^\d\d$/)
  county?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of a district.' })
  @IsOptional()
  @IsUUID()
  district?: string | null;
}

@ObjectType({ description: 'How many municipalities are in a class.' })
export class CoverageClassCount {
  @Field(() => CoverageRowClassEnum, { description: 'The class.' })
  coverageClass: CoverageRowClass;

  @Field(() => Int, { description: 'Municipalities in it; opens as many rows.' })
  count: number;
}

@ObjectType({ description: 'A municipality and how it is covered on the day.' })
export class CoverageRow {
  @Field(() => String, { description: 'Three-digit code.' })
  code: string;

  @Field(() => String, { description: 'Name in the language of the request.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Code of its county on the day.' })
  countyCode: string | null;

  @Field(() => String, { nullable: true, description: 'Name of its county on the day.' })
  countyName: string | null;

  @Field(() => CoverageRowClassEnum, { description: 'C-02: the strongest class.' })
  coverageClass: CoverageRowClass;

  @Field(() => DateScalar, { nullable: true, description: 'The latest end of the agreements; empty when open-ended or not covered.' })
  until: LocalDate | null;

  @Field(() => Boolean, { description: 'At least one agreement goes on until further notice.' })
  isOpenEnded: boolean;

  @Field(() => Boolean, { description: 'T-05: the latest end is an assumption.' })
  isEndUnknown: boolean;

  @Field(() => Int, { description: 'Agreements that cover it.' })
  agreementCount: number;

  @Field(() => [String], {
    description: 'Numbers of at most three of them, strongest first; a restricted one that you may not see reads so.',
  })
  agreementNumbers: string[];
}

@ObjectType({ description: 'Coverage on a day as known at an instant (spec section 14).' })
export class Coverage {
  @Field(() => DateScalar, { description: 'The day.' })
  on: LocalDate;

  @Field(() => DateTimeScalar, { description: 'What was known then; asking for this instant again gives this answer again.' })
  knownAt: string;

  @Field(() => String, { description: 'The revision that stands for `knownAt`.' })
  revision: string;

  @Field(() => CoverageDenominatorEnum, { description: 'What the figure is out of.' })
  denominator: CoverageDenominator;

  @Field(() => Int, { description: 'Covered municipalities.' })
  covered: number;

  @Field(() => Int, { description: 'Municipalities in the denominator.' })
  outOf: number;

  @Field(() => Float, { description: 'Per cent, one decimal.' })
  percent: number;

  @Field(() => [CoverageClassCount], { description: 'Every class with its count.' })
  byClass: CoverageClassCount[];

  @Field(() => String, { description: 'C-06: the headline sentence in the language of the request.' })
  headline: string;

  @Field(() => Int, { description: 'C-05: counties that are a counterpart of an agreement in force.' })
  countiesWithAgreement: number;

  @Field(() => Int, { description: 'Counties in all.' })
  countiesOutOf: number;

  @Field(() => Boolean, { description: 'Helsinki, which is not a county, is covered.' })
  isHelsinkiCovered: boolean;

  @Field(() => [CoverageRow], {
    description: 'One row per municipality of the day, by name.',
    complexity: ({ childComplexity }) => 100 + childComplexity * 20,
  })
  rows: CoverageRow[];
}

@ObjectType({ description: 'An agreement that covers the municipality, and why.' })
export class CoveringAgreement {
  @Field(() => ID, { nullable: true, description: 'Identity; empty when you may not see it.' })
  id: string | null;

  @Field(() => String, { description: 'Its number, or that it is restricted.' })
  number: string;

  @Field(() => String, { nullable: true, description: 'Its parties, when you may see it.' })
  parties: string | null;

  @Field(() => CoverageRowClassEnum, { description: 'C-02: in which class it covers.' })
  coverageClass: CoverageRowClass;

  @Field(() => DateScalar, { description: 'First day it covers the municipality without a break.' })
  from: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; empty = until further notice.' })
  to: LocalDate | null;

  @Field(() => [ReasonType], { description: 'Why it covers.' })
  reasons: ReasonType[];
}

@ObjectType({ description: 'An agreement that would cover the municipality but for something.' })
export class NearMiss {
  @Field(() => ID, { description: 'Identity of the agreement.' })
  id: string;

  @Field(() => String, { description: 'Its number.' })
  number: string;

  @Field(() => [ReasonType], { description: 'What keeps it from covering.' })
  reasons: ReasonType[];
}

@ObjectType({ description: 'Miksi? of one municipality on one day.' })
export class CoverageExplanation {
  @Field(() => String, { description: 'Code of the municipality.' })
  code: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => DateScalar, { description: 'The day.' })
  on: LocalDate;

  @Field(() => DateTimeScalar, { description: 'What was known then.' })
  knownAt: string;

  @Field(() => CoverageRowClassEnum, { description: 'C-02.' })
  coverageClass: CoverageRowClass;

  @Field(() => [ReasonType], { description: 'The answer in sentences.' })
  reasons: ReasonType[];

  @Field(() => [CoveringAgreement], { description: 'Every agreement that covers it, strongest first.' })
  agreements: CoveringAgreement[];

  @Field(() => [NearMiss], { description: 'Agreements that come near: unsigned, ended, excluded.' })
  nearMisses: NearMiss[];
}

import type { AreaShape, LocalDate, MergerEffect } from '@kumppani/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';

import { DateScalar, IsId, NeverEmpty } from '../../platform/graphql';
import { AreaShapeEnum, MergerEffectEnum, PartySideEnum } from './agreement.enums';

const LONG = 2000;
const SHORT = 200;

@InputType({ description: 'A party: one of our units, or a partner.' })
export class AgreementPartyInput {
  @Field(() => ID, { description: 'Chosen by the client, so that sending twice is harmless.' })
  @IsId()
  id: string;

  @Field(() => PartySideEnum, { description: 'Whose side.' })
  side: 'OWN' | 'COUNTERPART' | 'OTHER';

  @Field(() => ID, { nullable: true, description: 'Our unit.' })
  @IsOptional()
  @IsId()
  unit?: string | null;

  @Field(() => ID, { nullable: true, description: 'Their organisation.' })
  @IsOptional()
  @IsId()
  partner?: string | null;

  @Field(() => String, { nullable: true, description: 'Role of another party: coordinator, funder, partner.' })
  @IsOptional()
  @MaxLength(SHORT)
  role?: string | null;
}

@InputType({ description: 'A row of the scope, or an exclusion from it (A-04).' })
export class AgreementAreaRowInput {
  @Field(() => ID, { description: 'Chosen by the client.' })
  @IsId()
  id: string;

  @Field(() => AreaShapeEnum, { description: 'What the row names.' })
  shape: AreaShape;

  @Field(() => Boolean, { nullable: true, description: 'The municipality is left out of the wider rows; not so in a new row unless said.' })
  @NeverEmpty()
  isExclusion?: boolean;

  @Field(() => String, { nullable: true, description: 'Two-digit county code.' })
  @IsOptional()
  @Matches(/^\d\d$/)
  county?: string | null;

  @Field(() => String, { nullable: true, description: 'Two-digit region code.' })
  @IsOptional()
  @Matches(/^\d\d$/)
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Three-digit municipality code, valid now or before.' })
  municipality?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day, when not the agreement’s own.' })
  from?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, when not the agreement’s own.' })
  to?: LocalDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Concerns only a part of the municipality; not so in a new row unless said.' })
  @NeverEmpty()
  isPartOnly?: boolean;

  @Field(() => String, { nullable: true, description: 'Which part, in words.' })
  @IsOptional()
  @MaxLength(LONG)
  note?: string | null;

  @Field(() => MergerEffectEnum, { nullable: true, description: 'G-05, for a former municipality.' })
  mergerEffect?: MergerEffect | null;
}

@InputType({ description: 'An option to extend the term (T-05).' })
export class AgreementOptionInput {
  @Field(() => ID, { description: 'Chosen by the client.' })
  @IsId()
  id: string;

  @Field(() => Int, { description: 'Length in months.' })
  @IsInt()
  @Min(1)
  @Max(120)
  months: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was used; empty when not used.' })
  usedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'The decision to use it.' })
  @IsOptional()
  @MaxLength(SHORT)
  decision?: string | null;
}

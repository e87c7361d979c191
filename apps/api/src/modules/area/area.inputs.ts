import type { AreaEventKind, LocalDate, MembershipKind } from '@kumppani/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';

import { DateScalar, IsId } from '../../platform/graphql';
import { AreaEventKindEnum, MembershipKindEnum } from './area.types';

const MOST_MUNICIPALITIES = 50;

@InputType({ description: 'What happened to municipalities (G-04).' })
export class RecordAreaEventInput {
  @Field(() => ID, { description: 'Chosen by the client, so that sending twice is harmless.' })
  @IsId()
  id: string;

  @Field(() => AreaEventKindEnum, { description: 'What happened.' })
  kind: AreaEventKind;

  @Field(() => DateScalar, { description: 'The first day of the new division; it may be in the future.' })
  on: LocalDate;

  @Field(() => [String], { description: 'Codes of those that give, as they are the day before.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_MUNICIPALITIES)
  from: string[];

  @Field(() => [String], { description: 'Codes of those that receive, as they are on the day. One that is on both sides goes on.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_MUNICIPALITIES)
  to: string[];

  @Field(() => String, { description: 'Where it is known from.' })
  @IsNotEmpty()
  @MaxLength(500)
  source: string;
}

@InputType({ description: 'The event that never happened, or was recorded wrong (G-06).' })
export class ReverseAreaEventInput {
  @Field(() => ID, { description: 'The event.' })
  @IsId()
  id: string;

  @Field(() => String, { description: 'Why.' })
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

@InputType({ description: 'To which area a municipality belongs from a day on (G-03).' })
export class ChangeMembershipInput {
  @Field(() => String, { description: 'Code of the municipality, three digits.' })
  municipality: string;

  @Field(() => MembershipKindEnum, { description: 'What kind of area.' })
  kind: MembershipKind;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the county or region, or the unit of the district; null = none from then on.',
  })
  @IsOptional()
  @MaxLength(40)
  area?: string | null;

  @Field(() => DateScalar, { description: 'First day. The membership that is open-ended until now ends the day before.' })
  from: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; empty when it goes on.' })
  to?: LocalDate | null;
}

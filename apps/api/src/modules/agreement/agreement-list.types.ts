import { AGREEMENT_STATES, type AgreementKind, type AgreementStage, type AgreementState, type LocalDate } from '@kumppani/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

import { DateScalar, enumOf } from '../../platform/graphql';
import { AgreementKindEnum, AgreementStageEnum, AgreementStateEnum } from './agreement.enums';

export const AGREEMENT_SORTS = ['NUMBER', 'COUNTERPART', 'STARTS', 'ENDS', 'LAST_NOTICE_DAY'] as const;
export type AgreementSortField = (typeof AGREEMENT_SORTS)[number];
export const AgreementSortEnum = enumOf(AGREEMENT_SORTS);
export const SortDirectionEnum = enumOf(['ASC', 'DESC'] as const);

registerEnumType(AgreementSortEnum, { name: 'AgreementSortField', description: 'What the list is sorted by; ties by number.' });
registerEnumType(SortDirectionEnum, { name: 'SortDirection', description: 'Ascending or descending.' });

@InputType({ description: 'Which agreements. Every condition narrows the list.' })
export class AgreementFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the number, a record number or a party’s name; accents and case don’t matter.',
  })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;

  @Field(() => [AgreementStateEnum], {
    nullable: true,
    description: 'States on the day; without it everything but voided and not realised ones.',
  })
  @IsOptional()
  @IsIn(AGREEMENT_STATES, { each: true })
  states?: AgreementState[] | null;

  @Field(() => [AgreementKindEnum], { nullable: true, description: 'Kinds.' })
  kinds?: AgreementKind[] | null;

  @Field(() => ID, { nullable: true, description: 'The owner: a unit and those below it.' })
  @IsOptional()
  @IsUUID()
  ownerUnit?: string | null;

  @Field(() => ID, { nullable: true, description: 'The responsible person.' })
  @IsOptional()
  @IsUUID()
  responsible?: string | null;

  @Field(() => String, { nullable: true, description: 'Covers this municipality on the day, by its three-digit code.' })
  @IsOptional()
  @Matches(/^\d{3}$/)
  municipality?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The current term ends, or the last notice day is, on this day or before; not before the day of the list.',
  })
  dueBy?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the list; today when left out.' })
  on?: LocalDate | null;
}

@InputType({ description: 'Order of the list.' })
export class AgreementSort {
  @Field(() => AgreementSortEnum, { defaultValue: 'NUMBER', description: 'What by.' })
  by: AgreementSortField;

  @Field(() => SortDirectionEnum, { defaultValue: 'ASC', description: 'Which way.' })
  direction: 'ASC' | 'DESC';
}

@InputType({ description: 'A page of a list.' })
export class PageInput {
  @Field(() => Int, { defaultValue: 50, description: 'At most 200.' })
  @Min(1)
  @Max(200)
  limit: number;

  @Field(() => Int, { defaultValue: 0, description: 'How many to pass over.' })
  @Min(0)
  offset: number;
}

@ObjectType({ description: 'A row of the list (A-20).' })
export class AgreementListItem {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'A-01.' })
  number: string;

  @Field(() => AgreementKindEnum, { description: 'A-02.' })
  kind: AgreementKind;

  @Field(() => AgreementStageEnum, { description: 'How far it has come.' })
  stage: AgreementStage;

  @Field(() => [String], { description: 'Names of the counterparts.' })
  counterparts: string[];

  @Field(() => [String], { description: 'Names of our parties.' })
  ownParties: string[];

  @Field(() => AgreementStateEnum, { description: 'The state on the day.' })
  state: AgreementState;

  @Field(() => String, { description: 'The state in words.' })
  stateText: string;

  @Field(() => String, { nullable: true, description: 'First day as far as known, a PartialDate.' })
  starts: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'End of the term that runs on the day.' })
  ends: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'T-03.' })
  lastNoticeDay: LocalDate | null;

  @Field(() => Int, { description: 'Municipalities it covers on the day.' })
  municipalityCount: number;

  @Field(() => String, { nullable: true, description: 'The responsible person, if you may know.' })
  responsibleName: string | null;
}

@ObjectType({ description: 'Totals over the whole filter, not only the page.' })
export class AgreementTotals {
  @Field(() => Int, { description: 'Distinct municipalities covered on the day.' })
  municipalities: number;
}

@ObjectType({ description: 'A page of agreements.' })
export class AgreementPage {
  @Field(() => DateScalar, { description: 'The day that states and counts are of.' })
  on: LocalDate;

  @Field(() => [AgreementListItem], { description: 'The rows.', complexity: ({ childComplexity }) => 50 + childComplexity * 40 })
  items: AgreementListItem[];

  @Field(() => Int, { description: 'Rows in the whole list.' })
  totalCount: number;

  @Field(() => AgreementTotals, { description: 'Totals of the whole list.' })
  totals: AgreementTotals;
}

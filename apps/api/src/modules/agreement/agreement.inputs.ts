import type { AgreementKind, LocalDate, NoticeAnchor, PartialDate, TermKind, Visibility } from '@kumppani/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUrl, Max, MaxLength, Min, ValidateNested } from 'class-validator';

import { DateScalar, IsId, NeverEmpty, PartialDateScalar } from '../../platform/graphql';
import { AgreementAreaRowInput, AgreementOptionInput, AgreementPartyInput } from './agreement-children.inputs';
import { AgreementKindEnum, NoticeAnchorEnum, NoticeKindEnum, TermKindEnum, VisibilityEnum } from './agreement.enums';

const LONG = 2000;
const SHORT = 200;

/** In one change: more than any agreement has, and as many as are checked in a moment. */
const MOST_PARTIES = 50;
const MOST_AREA_ROWS = 400;
const MOST_OPTIONS = 20;
const MOST_PEOPLE = 100;

/** A field that is absent is left as it is; null empties it. */
@InputType({ description: 'The fields of an agreement. What is absent stays as it is, null empties the field.' })
export class AgreementChangesInput {
  @Field(() => AgreementKindEnum, { nullable: true, description: 'A-02.' })
  @NeverEmpty()
  kind?: AgreementKind;

  @Field(() => [AgreementPartyInput], { nullable: true, description: 'Parties added or changed, by their id.' })
  @IsOptional()
  @ArrayMaxSize(MOST_PARTIES)
  @ValidateNested({ each: true })
  @Type(() => AgreementPartyInput)
  parties?: AgreementPartyInput[];

  @Field(() => [ID], { nullable: true, description: 'Parties removed.' })
  @IsOptional()
  @IsId({ each: true })
  removedParties?: string[];

  @Field(() => [AgreementAreaRowInput], { nullable: true, description: 'Area rows added or changed, by their id.' })
  @IsOptional()
  @ArrayMaxSize(MOST_AREA_ROWS)
  @ValidateNested({ each: true })
  @Type(() => AgreementAreaRowInput)
  area?: AgreementAreaRowInput[];

  @Field(() => [ID], { nullable: true, description: 'Area rows removed.' })
  @IsOptional()
  @IsId({ each: true })
  removedAreaRows?: string[];

  @Field(() => TermKindEnum, { nullable: true, description: 'T-05.' })
  termKind?: TermKind | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'First day, as far as it is known.' })
  starts?: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last day of the (first) term, as far as it is known.' })
  ends?: PartialDate | null;

  @Field(() => Int, { nullable: true, description: 'Length of one automatic renewal in months.' })
  @IsOptional()
  @Min(1)
  @Max(600)
  renewalMonths?: number | null;

  @Field(() => [AgreementOptionInput], { nullable: true, description: 'Options added or changed, by their id.' })
  @IsOptional()
  @ArrayMaxSize(MOST_OPTIONS)
  @ValidateNested({ each: true })
  @Type(() => AgreementOptionInput)
  options?: AgreementOptionInput[];

  @Field(() => [ID], { nullable: true, description: 'Options removed.' })
  @IsOptional()
  @IsId({ each: true })
  removedOptions?: string[];

  @Field(() => NoticeKindEnum, { nullable: true, description: 'A-05.' })
  @NeverEmpty()
  noticeKind?: 'MONTHS' | 'NOT_DURING_TERM' | 'UNKNOWN';

  @Field(() => Int, { nullable: true, description: 'Notice period in months.' })
  @IsOptional()
  @Min(0)
  @Max(120)
  noticeMonths?: number | null;

  @Field(() => NoticeAnchorEnum, { nullable: true, description: 'T-04.' })
  noticeAnchor?: NoticeAnchor | null;

  @Field(() => DateScalar, { nullable: true, description: 'When to look at it again.' })
  reviewOn?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the signature, of an agreement recorded as signed without it.' })
  signedOn?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision.' })
  decidedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  @IsOptional()
  @MaxLength(SHORT)
  decisionBody?: string | null;

  @Field(() => String, { nullable: true, description: 'Section of the minutes, §.' })
  @IsOptional()
  @MaxLength(SHORT)
  decisionSection?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the decision on the web.' })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(LONG)
  decisionUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the signed original is kept.' })
  @IsOptional()
  @MaxLength(SHORT)
  originalKeptAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Our record number, free text.' })
  @IsOptional()
  @MaxLength(SHORT)
  ownRecordNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'The partner’s record number, free text.' })
  @IsOptional()
  @MaxLength(SHORT)
  partnerRecordNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit that owns the record (R-04a).' })
  @NeverEmpty()
  @IsId()
  ownerUnit?: string;

  @Field(() => ID, { nullable: true, description: 'The person who keeps it alive.' })
  @IsOptional()
  @IsId()
  responsible?: string | null;

  @Field(() => VisibilityEnum, { nullable: true, description: 'R-05.' })
  @NeverEmpty()
  visibility?: Visibility;

  @Field(() => Boolean, { nullable: true, description: 'R-05: whether a restricted agreement counts in coverage.' })
  @NeverEmpty()
  showsInCoverage?: boolean;

  @Field(() => [ID], { nullable: true, description: 'R-05: people who may see a restricted agreement, all of them.' })
  @IsOptional()
  @ArrayMaxSize(MOST_PEOPLE)
  @IsId({ each: true })
  namedPeople?: string[];
}

@InputType({ description: 'A new draft.' })
export class CreateAgreementInput {
  @Field(() => ID, { description: 'Chosen by the client; sending the same again answers the agreement made the first time.' })
  @IsId()
  id: string;

  @Field(() => AgreementChangesInput, { description: 'Its fields; at least the counterpart.' })
  @ValidateNested()
  @Type(() => AgreementChangesInput)
  fields: AgreementChangesInput;

  @Field(() => [String], { defaultValue: [], description: 'Codes of the warnings that the person has read and accepts.' })
  acceptedWarnings: string[];

  @Field(() => String, { nullable: true, description: 'Why, when a warning is accepted.' })
  @IsOptional()
  @MaxLength(LONG)
  reason?: string | null;
}

@InputType({ description: 'An agreement that exists already on paper (Kirjaa olemassa oleva sopimus).' })
export class RecordExistingAgreementInput extends CreateAgreementInput {
  @Field(() => DateScalar, { nullable: true, description: 'Day of the signature, if known.' })
  signedOn?: LocalDate | null;
}

@InputType({ description: 'Changed fields of an agreement (A-18).' })
export class UpdateAgreementInput {
  @Field(() => ID, { description: 'Which agreement.' })
  @IsId()
  id: string;

  @Field(() => Int, { description: 'The version that the person started from.' })
  version: number;

  @Field(() => AgreementChangesInput, { description: 'Only what changed.' })
  @ValidateNested()
  @Type(() => AgreementChangesInput)
  changes: AgreementChangesInput;

  @Field(() => [String], { defaultValue: [], description: 'Codes of the warnings that the person accepts.' })
  acceptedWarnings: string[];

  @Field(() => String, { nullable: true, description: 'Why; needed to correct a mistake in a signed agreement (A-17).' })
  @IsOptional()
  @MaxLength(LONG)
  reason?: string | null;
}

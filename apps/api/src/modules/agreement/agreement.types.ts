import type {
  AgreementKind,
  AgreementStage,
  AgreementState,
  EndedBecause,
  EndingManner,
  LocalDate,
  NoticeAnchor,
  PartialDate,
  TermKind,
  Visibility,
} from '@kumppani/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { DateScalar, PartialDateScalar, ReasonType } from '../../platform/graphql';
import type { AgreementRecord } from './agreement-record';
import {
  AgreementKindEnum,
  AgreementStageEnum,
  AgreementStateEnum,
  EndedBecauseEnum,
  EndingMannerEnum,
  NoticeAnchorEnum,
  NoticeKindEnum,
  TermKindEnum,
  VisibilityEnum,
} from './agreement.enums';

@ObjectType({ description: 'An option to extend the term (T-05).' })
export class AgreementOption {
  @Field(() => ID, { description: 'Id of the option.' })
  id: string;

  @Field(() => Int, { description: 'Length in months.' })
  months: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was used.' })
  usedOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'The decision to use it.' })
  decision: string | null;
}

@ObjectType({ description: 'How the validity runs (T-05, A-05).' })
export class AgreementTerm {
  @Field(() => TermKindEnum, { nullable: true, description: 'How it runs; empty in a draft.' })
  kind: TermKind | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'First day as far as known.' })
  starts: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last day of the (first) term as far as known.' })
  ends: PartialDate | null;

  @Field(() => Int, { nullable: true, description: 'Length of one automatic renewal in months.' })
  renewalMonths: number | null;

  @Field(() => [AgreementOption], { description: 'Options, used and unused.' })
  options: AgreementOption[];

  @Field(() => NoticeKindEnum, { description: 'Whether a notice period is known.' })
  noticeKind: 'MONTHS' | 'NOT_DURING_TERM' | 'UNKNOWN';

  @Field(() => Int, { nullable: true, description: 'Notice period in months.' })
  noticeMonths: number | null;

  @Field(() => NoticeAnchorEnum, { nullable: true, description: 'T-04.' })
  noticeAnchor: NoticeAnchor | null;

  @Field(() => DateScalar, { nullable: true, description: 'When to look at it again.' })
  reviewOn: LocalDate | null;
}

@ObjectType({ description: 'An ending before the own end (A-12, A-13).' })
export class AgreementEnding {
  @Field(() => EndingMannerEnum, { description: 'How it ended.' })
  manner: EndingManner;

  @Field(() => DateScalar, { description: 'Day of the notice or decision.' })
  noticeOn: LocalDate;

  @Field(() => DateScalar, { description: 'Last day in force.' })
  lastDay: LocalDate;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;
}

@ObjectType({ description: 'The state of an agreement on a day and why (A-08).' })
export class AgreementStateOnDay {
  @Field(() => DateScalar, { description: 'The day asked about.' })
  on: LocalDate;

  @Field(() => AgreementStateEnum, { description: 'The state.' })
  state: AgreementState;

  @Field(() => String, { description: 'The state as words in the language of the request.' })
  text: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day of this state; empty = always.' })
  from: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of this state; empty = for ever.' })
  to: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force as known.' })
  effectiveEnd: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'End of the term that runs on the day.' })
  currentEnd: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'T-03: last day to give notice.' })
  lastNoticeDay: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'T-07: the last notice day, or the working day before it.' })
  recommendedActionDay: LocalDate | null;

  @Field(() => EndedBecauseEnum, { nullable: true, description: 'Why it has ended.' })
  endedBecause: EndedBecause | null;

  @Field(() => Boolean, { description: 'T-05: the end is not known.' })
  isEndUnknown: boolean;

  @Field(() => [ReasonType], { description: 'Miksi? Every fact that makes the state.' })
  reasons: ReasonType[];
}

@ObjectType({ description: 'What to do next (Seuraava askel).' })
export class NextStep {
  @Field(() => String, { description: 'Code of the step.' })
  code: string;

  @Field(() => String, { description: 'The step in words.' })
  text: string;
}

@ObjectType({ description: 'A cooperation agreement (spec section 4).' })
export class Agreement {
  /** What the field resolvers work from; not part of the schema. */
  record: AgreementRecord;
  detail: 'SUMMARY' | 'ORGANISATIONS' | 'FULL';

  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'A-01: S-year-number, never reused.' })
  number: string;

  @Field(() => Int, { description: 'Rises with every change.' })
  version: number;

  @Field(() => AgreementKindEnum, { description: 'A-02.' })
  kind: AgreementKind;

  @Field(() => AgreementStageEnum, { description: 'How far it has come.' })
  stage: AgreementStage;

  @Field(() => AgreementTerm, { description: 'How the validity runs.' })
  term: AgreementTerm;

  @Field(() => AgreementEnding, { nullable: true, description: 'How it ended or will end before its own end.' })
  ending: AgreementEnding | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision.' })
  decidedOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decisionBody: string | null;

  @Field(() => String, { nullable: true, description: 'Section of the minutes.' })
  decisionSection: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the decision.' })
  decisionUrl: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the signature.' })
  signedOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Where the original is kept.' })
  originalKeptAt: string | null;

  @Field(() => String, { nullable: true, description: 'Our record number.' })
  ownRecordNumber: string | null;

  @Field(() => String, { nullable: true, description: 'The partner’s record number.' })
  partnerRecordNumber: string | null;

  @Field(() => Boolean, { description: 'Recorded after it was signed (kirjattu jälkikäteen).' })
  isRecordedAfterwards: boolean;

  @Field(() => VisibilityEnum, { description: 'R-05.' })
  visibility: Visibility;

  @Field(() => Boolean, { description: 'R-05: whether a restricted agreement counts in coverage.' })
  showsInCoverage: boolean;
}

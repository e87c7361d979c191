import type { AgreementStage, EndingManner, LocalDate, MergerEffect } from '@kumppani/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';

import { DateScalar, IsId } from '../../platform/graphql';
import { AgreementStageEnum, EndingMannerEnum, MergerEffectEnum } from './agreement.enums';

const LONG = 2000;

@InputType({ description: 'Which agreement, as the person saw it.' })
export class AgreementKeyInput {
  @Field(() => ID, { description: 'Which agreement.' })
  @IsId()
  id: string;

  @Field(() => Int, { description: 'The version that the person saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Why, where the step asks it.' })
  @IsOptional()
  @MaxLength(LONG)
  reason?: string | null;
}

@InputType({ description: 'A step from one stage to the next.' })
export class MoveAgreementInput extends AgreementKeyInput {
  @Field(() => AgreementStageEnum, { description: 'The stage to move to.' })
  to: AgreementStage;
}

@InputType({ description: 'The signature.' })
export class SignAgreementInput extends AgreementKeyInput {
  @Field(() => DateScalar, { description: 'Day of the signature.' })
  signedOn: LocalDate;

  @Field(() => String, { nullable: true, description: 'Where the signed original is kept.' })
  @IsOptional()
  @MaxLength(200)
  originalKeptAt?: string | null;
}

@InputType({ description: 'A decision, for kinds that nobody of ours signs (Päätös tehty).' })
export class DecideAgreementInput extends AgreementKeyInput {
  @Field(() => DateScalar, { description: 'Day of the decision.' })
  decidedOn: LocalDate;

  @Field(() => String, { description: 'Who decided.' })
  @MaxLength(200)
  decisionBody: string;

  @Field(() => String, { nullable: true, description: 'Section of the minutes.' })
  @IsOptional()
  @MaxLength(200)
  decisionSection?: string | null;
}

@InputType({ description: 'An ending before the agreement’s own end (A-12, A-13).' })
export class EndAgreementInput extends AgreementKeyInput {
  @Field(() => EndingMannerEnum, { description: 'How it ends.' })
  manner: EndingManner;

  @Field(() => DateScalar, { description: 'Day of the notice or the decision.' })
  noticeOn: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force; computed from the notice period when left out.' })
  lastDay?: LocalDate | null;
}

@InputType({ description: 'A record made by mistake (Kirjaus mitätöity).' })
export class VoidAgreementInput extends AgreementKeyInput {
  @Field(() => String, { description: 'The agreement’s number, typed by the person.' })
  confirmNumber: string;
}

@InputType({ description: 'The choice of G-05 for one area row.' })
export class ChooseMergerEffectInput extends AgreementKeyInput {
  @Field(() => ID, { description: 'The area row that names a former municipality.' })
  @IsId()
  areaRow: string;

  @Field(() => MergerEffectEnum, { description: 'What the merger means for it.' })
  effect: MergerEffect;
}

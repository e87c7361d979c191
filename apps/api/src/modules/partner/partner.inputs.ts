import type { PartnerKind } from '@kumppani/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, Matches, MaxLength } from 'class-validator';

import { IsId } from '../../platform/graphql';
import { PartnerKindEnum } from './partner.types';

/** As many as there have ever been. */
const MOST_MUNICIPALITIES = 400;

@InputType({ description: 'A new partner. Counties and municipalities are in the register already and are not added.' })
export class AddPartnerInput {
  @Field(() => ID, { description: 'Chosen by the client; sending the same again is harmless.' })
  @IsId()
  id: string;

  @Field(() => PartnerKindEnum, { description: 'What kind of organisation.' })
  kind: PartnerKind;

  @Field(() => String, { description: 'Name in Finnish.' })
  @Length(2, 200)
  @Matches(/\S\s*\S/)
  nameFi: string;

  @Field(() => String, { nullable: true, description: 'Name in Swedish.' })
  @IsOptional()
  @MaxLength(200)
  nameSv?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Codes of the municipalities that a joint authority stands for (C-02).' })
  @ArrayMaxSize(MOST_MUNICIPALITIES)
  @Matches(/^\d{3}$/, { each: true })
  standsFor: string[];
}

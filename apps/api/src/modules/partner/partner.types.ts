import { PARTNER_KINDS, type PartnerKind } from '@kumppani/domain';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { enumOf } from '../../platform/graphql';

export const PartnerKindEnum = enumOf(PARTNER_KINDS);

registerEnumType(PartnerKindEnum, { name: 'PartnerKind', description: 'P-01: what kind of organisation a partner is.' });

@ObjectType('Partner', { description: 'An organisation that we agree with (P-01).' })
export class PartnerType {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => PartnerKindEnum, { description: 'Its kind.' })
  kind: PartnerKind;

  @Field(() => String, { description: 'Its name in the language of the request.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Two-digit code, when it is a county.' })
  countyCode: string | null;

  @Field(() => [String], { description: 'Codes of the municipality itself, or of those that a joint authority stands for.' })
  municipalityCodes: string[];
}

import type { AreaShape, LocalDate, MergerEffect } from '@kumppani/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

import { DateScalar } from '../../platform/graphql';
import { UnitType } from '../organisation';
import { PartnerType } from '../partner';
import { AreaShapeEnum, MergerEffectEnum, PartySideEnum } from './agreement.enums';

@ObjectType({ description: 'An area by its code.' })
export class NamedArea {
  @Field(() => String, { description: 'Code of the county, region or municipality.' })
  code: string;

  @Field(() => String, { description: 'Its name in the language of the request.' })
  name: string;
}

@ObjectType({ description: 'A party of an agreement (A-03).' })
export class AgreementParty {
  @Field(() => ID, { description: 'Id of the row.' })
  id: string;

  @Field(() => PartySideEnum, { description: 'Whose side.' })
  side: 'OWN' | 'COUNTERPART' | 'OTHER';

  @Field(() => String, { description: 'Name in the language of the request.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Role of another party.' })
  role: string | null;

  @Field(() => UnitType, { nullable: true, description: 'Our unit, when the party is ours.' })
  unit: UnitType | null;

  @Field(() => PartnerType, { nullable: true, description: 'Their organisation, when it is not ours.' })
  partner: PartnerType | null;
}

@ObjectType({ description: 'A row of the scope (A-04).' })
export class AgreementAreaRow {
  @Field(() => ID, { description: 'Id of the row.' })
  id: string;

  @Field(() => AreaShapeEnum, { description: 'What it names.' })
  shape: AreaShape;

  @Field(() => Boolean, { description: 'Left out of the wider rows.' })
  isExclusion: boolean;

  @Field(() => NamedArea, { nullable: true, description: 'The county.' })
  county: NamedArea | null;

  @Field(() => NamedArea, { nullable: true, description: 'The region.' })
  region: NamedArea | null;

  @Field(() => NamedArea, { nullable: true, description: 'The municipality.' })
  municipality: NamedArea | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day, when not the agreement’s own.' })
  from: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, when not the agreement’s own.' })
  to: LocalDate | null;

  @Field(() => Boolean, { description: 'Only a part of the municipality.' })
  isPartOnly: boolean;

  @Field(() => String, { nullable: true, description: 'Which part.' })
  note: string | null;

  @Field(() => MergerEffectEnum, { nullable: true, description: 'G-05: the choice made after a merger.' })
  mergerEffect: MergerEffect | null;

  @Field(() => Boolean, { description: 'G-05: the municipality has merged and nobody has chosen yet.' })
  mergerPending: boolean;
}

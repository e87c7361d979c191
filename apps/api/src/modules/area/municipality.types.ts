import type { LocalDate, MunicipalityVersion } from '@kumppani/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { DateScalar, enumOf } from '../../platform/graphql';
import { AreaDistrict, CountyType, MunicipalityMembership, RegionType } from './area.types';

export const MunicipalityKindEnum = enumOf<MunicipalityVersion['kind']>(['KUNTA', 'KAUPUNKI']);

registerEnumType(MunicipalityKindEnum, {
  name: 'MunicipalityKind',
  description: 'What the municipality calls itself.',
  valuesMap: { KUNTA: { description: '*Kunta*.' }, KAUPUNKI: { description: '*Kaupunki*, a town or city.' } },
});

export const MunicipalityLanguageEnum = enumOf<MunicipalityVersion['language']>(['FI', 'SV', 'FI_SV', 'SV_FI']);

registerEnumType(MunicipalityLanguageEnum, {
  name: 'MunicipalityLanguage',
  description: 'The languages of the municipality.',
  valuesMap: {
    FI: { description: 'Finnish.' },
    SV: { description: 'Swedish.' },
    FI_SV: { description: 'Both, Finnish by majority.' },
    SV_FI: { description: 'Both, Swedish by majority.' },
  },
});

@ObjectType('MunicipalityVersion', { description: 'What a municipality was called during a period (G-01).' })
export class MunicipalityVersionType {
  @Field(() => String, { description: 'Three digits.' })
  code: string;

  @Field(() => String, { description: 'Finnish name.' })
  nameFi: string;

  @Field(() => String, { description: 'Swedish name; the Finnish one where there is no other.' })
  nameSv: string;

  @Field(() => MunicipalityKindEnum, { description: 'What it called itself.' })
  kind: MunicipalityVersion['kind'];

  @Field(() => DateScalar, { nullable: true, description: 'First day; empty when before the register begins.' })
  from: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; empty while it goes on.' })
  to: LocalDate | null;
}

@ObjectType({ description: 'A dissolved municipality whose area belongs to this one (G-07).' })
export class FormerName {
  @Field(() => String, { description: 'Its name in the language of the request.' })
  name: string;

  @Field(() => String, { description: 'Its code, three digits.' })
  code: string;

  @Field(() => DateScalar, { description: 'The first day without it.' })
  dissolvedOn: LocalDate;
}

@ObjectType({ description: 'Inhabitants at the end of a year.' })
export class MunicipalityPopulation {
  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => Int, { description: 'How many.' })
  inhabitants: number;
}

@ObjectType('Municipality', { description: 'A municipality as it is on the day asked about (G-01).' })
export class MunicipalityType {
  @Field(() => ID, { description: 'Identity through changes of name, code and border.' })
  id: string;

  @Field(() => String, { description: 'Three digits.' })
  code: string;

  @Field(() => String, { description: 'Finnish name.' })
  nameFi: string;

  @Field(() => String, { description: 'Swedish name; the Finnish one where there is no other.' })
  nameSv: string;

  @Field(() => String, {
    description: 'Name for showing, in the language of the request; both names of a bilingual one: `Kirkkonummi – Kyrkslätt`.',
  })
  displayName: string;

  @Field(() => String, { nullable: true, description: 'Finnish genitive, `Kuopion`.' })
  genitiveFi: string | null;

  @Field(() => String, { nullable: true, description: 'Finnish local form, `Kuopiossa`, `Tampereella`.' })
  inessiveFi: string | null;

  @Field(() => MunicipalityKindEnum, { description: 'What it calls itself.' })
  kind: MunicipalityVersion['kind'];

  @Field(() => MunicipalityLanguageEnum, { description: 'Its languages.' })
  language: MunicipalityVersion['language'];

  @Field(() => CountyType, { nullable: true, description: 'Its county on the day; none before 1.7.2021.' })
  county: CountyType | null;

  @Field(() => RegionType, { nullable: true, description: 'Its region on the day; none before 1.1.2016.' })
  region: RegionType | null;

  @Field(() => AreaDistrict, { nullable: true, description: 'Our district on the day; empty when unknown or none.' })
  district: AreaDistrict | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the municipality; empty when before the register begins.' })
  from: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the municipality; empty while it goes on.' })
  to: LocalDate | null;

  @Field(() => MunicipalityPopulation, { nullable: true, description: 'The newest known number of inhabitants.' })
  population: MunicipalityPopulation | null;

  @Field(() => [MunicipalityVersionType], { description: 'Names and codes through time, oldest first.' })
  versions: MunicipalityVersionType[];

  @Field(() => [MunicipalityMembership], { description: 'Counties, regions and districts through time, by kind, oldest first.' })
  memberships: MunicipalityMembership[];

  @Field(() => [FormerName], { description: 'Dissolved municipalities whose area is in it on the day, the latest first.' })
  formerNames: FormerName[];

  @Field(() => String, {
    nullable: true,
    description:
      'G-07: the former name by which a search found it, `Nilsiä`, for "ent. Nilsiä"; empty when found by a name or code of its own.',
  })
  matchedName: string | null;
}

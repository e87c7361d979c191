import { AREA_EVENT_KINDS, MEMBERSHIP_KINDS, type AreaEventKind, type LocalDate, type MembershipKind } from '@kumppani/domain';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { DateScalar, enumOf } from '../../platform/graphql';

export const MembershipKindEnum = enumOf(MEMBERSHIP_KINDS);

registerEnumType(MembershipKindEnum, {
  name: 'MembershipKind',
  description: 'In what kind of area a municipality is (G-03).',
  valuesMap: {
    COUNTY: { description: 'A wellbeing services county, or the pseudo area Helsinki or Åland.' },
    REGION: { description: 'A region (*maakunta*).' },
    DISTRICT: { description: 'A district of the organisation.' },
  },
});

export const AreaEventKindEnum = enumOf(AREA_EVENT_KINDS);

registerEnumType(AreaEventKindEnum, {
  name: 'AreaEventKind',
  description: 'What happened to municipalities (G-04).',
  valuesMap: {
    MERGER: { description: 'Municipalities became one.' },
    SPLIT: { description: 'A municipality was divided among others.' },
    PARTIAL_MERGER: { description: 'A part of a municipality joined another.' },
    RENAMING: { description: 'A municipality took another name.' },
    AREA_TRANSFER: { description: 'A municipality or a part of it moved to another area.' },
  },
});

@ObjectType('County', { description: 'A wellbeing services county, or the pseudo area Helsinki or Åland (G-02).' })
export class CountyType {
  @Field(() => String, { description: 'Two digits.' })
  code: string;

  @Field(() => String, { description: 'Its name in the language of the request.' })
  name: string;

  @Field(() => Boolean, { description: 'False for Helsinki, which has the tasks of a county, and for Åland, which has no county.' })
  isCounty: boolean;
}

@ObjectType('Region', { description: 'A region, *maakunta* (G-03).' })
export class RegionType {
  @Field(() => String, { description: 'Two digits.' })
  code: string;

  @Field(() => String, { description: 'Its name in the language of the request.' })
  name: string;
}

@ObjectType({ description: 'A district of the organisation, as the area register names it.' })
export class AreaDistrict {
  @Field(() => ID, { description: 'The unit.' })
  id: string;

  @Field(() => String, { description: 'Its name in the language of the request.' })
  name: string;
}

@ObjectType({ description: 'A municipality that belonged to an area during a period (G-03).' })
export class MunicipalityMembership {
  @Field(() => MembershipKindEnum, { description: 'What kind of area.' })
  kind: MembershipKind;

  @Field(() => String, { description: 'Code of the county or region, or the unit of the district.' })
  area: string;

  @Field(() => String, { description: 'Name of the area in the language of the request.' })
  areaName: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; empty when it has always been so.' })
  from: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; empty while it goes on.' })
  to: LocalDate | null;
}

@ObjectType({ description: 'A municipality that an event takes from or gives to.' })
export class AreaEventMunicipality {
  @Field(() => String, { description: 'Its code then: on the day before for those given up, on the day for those that receive.' })
  code: string;

  @Field(() => String, { description: 'Its name then, in the language of the request.' })
  name: string;
}

@ObjectType('AreaEvent', { description: 'What happened to municipalities on a day (G-04).' })
export class AreaEventType {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => AreaEventKindEnum, { description: 'What happened.' })
  kind: AreaEventKind;

  @Field(() => DateScalar, { description: 'The first day of the new division; it may be in the future.' })
  on: LocalDate;

  @Field(() => [AreaEventMunicipality], { description: 'From whom.' })
  from: AreaEventMunicipality[];

  @Field(() => [AreaEventMunicipality], { description: 'To whom. One that is on both sides goes on.' })
  to: AreaEventMunicipality[];

  @Field(() => String, { description: 'Where it is known from.' })
  source: string;

  @Field(() => Boolean, { description: 'G-06: somebody has reversed it; it stands here without effect.' })
  isReversed: boolean;
}

import type { AreaMembership, LocalDate, MembershipKind, MunicipalityVersion } from '@kumppani/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Recorded } from '../../platform/database';

/** G-01: the identity that lives through changes of name, code and border. */
@Entity('municipality')
@Recorded({ aggregate: 'municipality', aggregateKey: 'id' })
export class MunicipalityEntity {
  @PrimaryColumn('uuid')
  id: string;
}

/** G-01: name, code and kind during a period. */
@Entity('municipality_version')
@Recorded({ aggregate: 'municipality', aggregateKey: 'municipalityId' })
export class MunicipalityVersionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'municipality_id' })
  municipalityId: string;

  @Column('text')
  code: string;

  @Column('text', { name: 'name_fi' })
  nameFi: string;

  @Column('text', { name: 'name_sv' })
  nameSv: string;

  @Column('text', { name: 'genitive_fi', nullable: true })
  genitiveFi: string | null;

  @Column('text', { name: 'inessive_fi', nullable: true })
  inessiveFi: string | null;

  @Column('text')
  kind: MunicipalityVersion['kind'];

  @Column('text')
  language: MunicipalityVersion['language'];

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: LocalDate | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LocalDate | null;
}

/** G-01: inhabitants at the end of a year. */
@Entity('municipality_population')
@Recorded({ aggregate: 'municipality', aggregateKey: 'municipalityId' })
export class MunicipalityPopulationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'municipality_id' })
  municipalityId: string;

  @Column('int')
  year: number;

  @Column('int')
  inhabitants: number;
}

/** G-03: a municipality in a county, a region or a district of ours during a period; one of the three columns is filled. */
@Entity('area_membership')
@Recorded({ aggregate: 'municipality', aggregateKey: 'municipalityId' })
export class AreaMembershipEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'municipality_id' })
  municipalityId: string;

  @Column('text')
  kind: MembershipKind;

  @Column('text', { name: 'county_code', nullable: true })
  countyCode: string | null;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode: string | null;

  @Column('uuid', { name: 'district_id', nullable: true })
  districtId: string | null;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: LocalDate | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: LocalDate | null;
}

/** The columns of an area, by the kind that says which. */
export const areaColumns = (kind: MembershipKind, area: AreaMembership['area']) => ({
  countyCode: kind === 'COUNTY' ? area : null,
  regionCode: kind === 'REGION' ? area : null,
  districtId: kind === 'DISTRICT' ? area : null,
});

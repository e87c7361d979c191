import type { PartnerKind } from '@kumppani/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Recorded } from '../../platform/database';

/** P-01: who we agree with. Counties and municipalities have a partner row each, made from the area register. */
@Entity('partner')
@Recorded({ aggregate: 'partner', aggregateKey: 'id' })
export class PartnerEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  kind: PartnerKind;

  @Column('text', { name: 'name_fi' })
  nameFi: string;

  @Column('text', { name: 'name_sv', nullable: true })
  nameSv: string | null;

  @Column('text', { name: 'business_id', nullable: true })
  businessId: string | null;

  @Column('text', { name: 'county_code', nullable: true })
  countyCode: string | null;

  @Column('uuid', { name: 'municipality_id', nullable: true })
  municipalityId: string | null;
}

/** C-02: a municipality that a joint authority stands for. */
@Entity('partner_stands_for')
@Recorded({ aggregate: 'partner', aggregateKey: 'partnerId' })
export class PartnerStandsForEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'partner_id' })
  partnerId: string;

  @Column('uuid', { name: 'municipality_id' })
  municipalityId: string;
}

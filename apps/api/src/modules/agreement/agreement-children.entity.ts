import type { AreaShape, LocalDate, MergerEffect } from '@kumppani/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Recorded } from '../../platform/database';

/** one of our units, or a partner, on one side. */
@Entity('agreement_party')
@Recorded({ aggregate: 'agreement', aggregateKey: 'agreementId' })
export class AgreementPartyEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'agreement_id' })
  agreementId: string;

  @Column('text')
  side: 'OWN' | 'COUNTERPART' | 'OTHER';

  @Column('text', { nullable: true })
  role: string | null;

  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @Column('uuid', { name: 'partner_id', nullable: true })
  partnerId: string | null;

  @Column('int')
  position: number;
}

/** one row of the scope, or an exclusion from it. */
@Entity('agreement_area_row')
@Recorded({ aggregate: 'agreement', aggregateKey: 'agreementId' })
export class AgreementAreaRowEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'agreement_id' })
  agreementId: string;

  @Column('int')
  position: number;

  @Column('text')
  shape: AreaShape;

  @Column('boolean', { name: 'is_exclusion' })
  isExclusion: boolean;

  @Column('text', { name: 'county_code', nullable: true })
  countyCode: string | null;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode: string | null;

  @Column('uuid', { name: 'municipality_id', nullable: true })
  municipalityId: string | null;

  @Column('date', { name: 'valid_from', nullable: true })
  from: LocalDate | null;

  @Column('date', { name: 'valid_to', nullable: true })
  to: LocalDate | null;

  @Column('boolean', { name: 'is_part_only' })
  isPartOnly: boolean;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { name: 'merger_effect', nullable: true })
  mergerEffect: MergerEffect | null;
}

/** T-05: an option to extend, used or not. */
@Entity('agreement_option')
@Recorded({ aggregate: 'agreement', aggregateKey: 'agreementId' })
export class AgreementOptionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'agreement_id' })
  agreementId: string;

  @Column('int')
  position: number;

  @Column('int')
  months: number;

  @Column('date', { name: 'used_on', nullable: true })
  usedOn: LocalDate | null;

  @Column('text', { nullable: true })
  decision: string | null;
}

/** who, beside the owner, may see a restricted agreement. */
@Entity('agreement_named_person')
@Recorded({ aggregate: 'agreement', aggregateKey: 'agreementId' })
export class AgreementNamedPersonEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'agreement_id' })
  agreementId: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;
}

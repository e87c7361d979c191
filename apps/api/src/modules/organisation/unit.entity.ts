import type { UnitKind } from '@kumppani/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Recorded } from '../../platform/database';

/** the central organisation, a district or a local association. */
@Entity('unit')
@Recorded({ aggregate: 'unit', aggregateKey: 'id' })
export class UnitEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: UnitKind;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ name: 'name_fi', type: 'text' })
  nameFi: string;

  @Column({ name: 'name_sv', type: 'text' })
  nameSv: string;

  @Column({ type: 'int' })
  version: number;
}

/** The home municipality of an association; more than one for a joint association. */
@Entity('unit_municipality')
@Recorded({ aggregate: 'unit', aggregateKey: 'unitId' })
export class UnitMunicipalityEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;
}

import type { AreaEventKind, LocalDate } from '@kumppani/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Recorded } from '../../platform/database';

/** G-02: a wellbeing services county, or one of the pseudo areas Helsinki and Åland. */
@Entity('county')
@Recorded({ aggregate: 'county', aggregateKey: 'id' })
export class CountyEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text', { name: 'name_fi' })
  nameFi: string;

  @Column('text', { name: 'name_sv' })
  nameSv: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;

  @Column('boolean', { name: 'is_county' })
  isCounty: boolean;
}

/** G-03: a region (*maakunta*). */
@Entity('region')
@Recorded({ aggregate: 'region', aggregateKey: 'id' })
export class RegionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text', { name: 'name_fi' })
  nameFi: string;

  @Column('text', { name: 'name_sv' })
  nameSv: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;
}

/** G-04: what happened to municipalities on the first day of the new division. */
@Entity('area_event')
@Recorded({ aggregate: 'area_event', aggregateKey: 'id' })
export class AreaEventEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: AreaEventKind;

  @Column('date', { name: 'happens_on' })
  happensOn: LocalDate;

  @Column('text')
  source: string;

  @Column('boolean', { name: 'is_reversed' })
  isReversed: boolean;
}

/** G-04: a municipality that the event takes from or gives to. */
@Entity('area_event_municipality')
@Recorded({ aggregate: 'area_event', aggregateKey: 'areaEventId' })
export class AreaEventMunicipalityEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'area_event_id' })
  areaEventId: string;

  @Column('uuid', { name: 'municipality_id' })
  municipalityId: string;

  @Column('text')
  side: 'FROM' | 'TO';

  @Column('int')
  position: number;
}

/** G-07: a dissolved municipality, a name and a code that people still search by. */
@Entity('former_municipality')
@Recorded({ aggregate: 'former_municipality', aggregateKey: 'id' })
export class FormerMunicipalityEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text', { name: 'name_fi' })
  nameFi: string;

  @Column('text', { name: 'name_sv', nullable: true })
  nameSv: string | null;

  @Column('date', { name: 'dissolved_on' })
  dissolvedOn: LocalDate;
}

/** G-07: the municipality that its area went to; two when it was divided. */
@Entity('former_municipality_successor')
@Recorded({ aggregate: 'former_municipality', aggregateKey: 'formerMunicipalityId' })
export class FormerMunicipalitySuccessorEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'former_municipality_id' })
  formerMunicipalityId: string;

  @Column('uuid', { name: 'municipality_id' })
  municipalityId: string;

  @Column('int')
  position: number;
}

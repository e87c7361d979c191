import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Recorded } from '../../platform/database';

/** a setting that somebody has changed; one that is not here has its default. */
@Entity('setting')
@Recorded({ aggregate: 'setting', aggregateKey: 'id' })
export class SettingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'jsonb' })
  value: unknown;

  @Column({ type: 'int' })
  version: number;
}

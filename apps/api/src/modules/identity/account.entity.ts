import type { Language } from '@kumppani/i18n';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Recorded } from '../../platform/database';

/** L-01: a person who may sign in. What they may do stands in role rows, how they prove who they are in credentials. */
@Entity('account')
@Recorded({ aggregate: 'account', aggregateKey: 'id', subjectKey: 'id' })
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Lower case. */
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  language: Language;

  /** An invented person of the example data. */
  @Column({ name: 'is_example', type: 'boolean' })
  isExample: boolean;

  /** Where the person stands among those offered on the sign-in page of the example mode; null = not offered. */
  @Column({ name: 'example_order', type: 'int', nullable: true })
  exampleOrder: number | null;

  @Column({ type: 'int' })
  version: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Unrecorded } from '../../platform/database';

/** How surely the person behind the session is known. */
export type SessionLevel = 'EXAMPLE' | 'LINK' | 'PASSWORD' | 'MULTI_FACTOR';

/** L-01: a signed-in browser. Only the digest of its token is stored: who reads the table can't take over a session. */
@Entity('session')
@Unrecorded('U-01: sessions are never recorded; the security log says who signed in and when')
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ type: 'text' })
  level: SessionLevel;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Unrecorded } from '../../platform/database';

export type SecurityEvent = 'SIGNED_IN' | 'SIGNED_IN_AS_EXAMPLE' | 'SIGN_IN_FAILED' | 'LOCKED_OUT' | 'SIGNED_OUT';

/** L-03: what happened at the door. A failed attempt names no address that was tried: it may be a password typed in the wrong field. */
@Entity('security_log')
@Unrecorded('it is a log itself: rows are only added')
export class SecurityLogEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  kind: SecurityEvent;

  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId: string | null;

  @Column({ name: 'source_address', type: 'text' })
  sourceAddress: string;

  @Column({ name: 'request_id', type: 'text' })
  requestId: string;
}

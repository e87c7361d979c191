import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Recorded } from '../../platform/database';

export type CredentialKind = 'PASSWORD' | 'TOTP' | 'PASSKEY' | 'OIDC' | 'LINK';

/** L-01: one way of proving who one is. That there is one is recorded; its secret never is (U-01). */
@Entity('credential')
@Recorded({ aggregate: 'account', aggregateKey: 'accountId', subjectKey: 'accountId', except: ['secret'] })
export class CredentialEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  @Column({ type: 'text' })
  kind: CredentialKind;

  /** PASSWORD: an argon2id hash with its parameters and salt. */
  @Column({ type: 'text' })
  secret: string;
}

import type { LocalDate, Role } from '@kumppani/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Recorded } from '../../platform/database';

/** a right is (role, unit, from, to); both days count. */
@Entity('role_assignment')
@Recorded({ aggregate: 'account', aggregateKey: 'accountId', subjectKey: 'accountId' })
export class RoleAssignmentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  @Column({ type: 'text' })
  role: Role;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: LocalDate | null;

  /** why, where it was asked (temporary rights). */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'int' })
  version: number;
}

import { randomUUID } from 'node:crypto';

import type { LocalDate, Role } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';

import type { Transaction } from '../../platform/database';
import { AccountEntity } from './account.entity';
import { CredentialEntity } from './credential.entity';
import { RoleAssignmentEntity } from './role-assignment.entity';

export interface NewRoleRow {
  readonly id: string;
  readonly role: Role;
  readonly unitId: string;
  readonly from: LocalDate;
  readonly to?: LocalDate | null;
  readonly reason?: string | null;
}

export interface NewPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  /** An invented person; `exampleOrder` puts them on the sign-in page of the example mode. */
  readonly isExample: boolean;
  readonly exampleOrder?: number | null;
  /** From `hashPassword`; null = they cannot sign in with one. */
  readonly passwordHash?: string | null;
  readonly roles: readonly NewRoleRow[];
}

/** An account in any case writes its address in one way. */
export const normalEmail = (email: string): string => email.normalize('NFC').trim().toLowerCase();

/** Stores a person with their rights; who may do so, the caller has decided. */
export async function writePerson(tx: Transaction, person: NewPerson): Promise<void> {
  const { id, name, language, isExample } = person;
  const exampleOrder = person.exampleOrder ?? null;
  await tx.insert(AccountEntity, { id, email: normalEmail(person.email), name, language, isExample, exampleOrder, version: 1 });
  if (person.passwordHash) {
    await tx.insert(CredentialEntity, { id: randomUUID(), accountId: id, kind: 'PASSWORD', secret: person.passwordHash });
  }
  for (const row of person.roles) await writeRoleRow(tx, id, row);
}

export async function writeRoleRow(tx: Transaction, accountId: string, row: NewRoleRow): Promise<void> {
  const { id, role, unitId, from } = row;
  const ends = { validTo: row.to ?? null, reason: row.reason ?? null };
  await tx.insert(RoleAssignmentEntity, { id, accountId, role, unitId, validFrom: from, ...ends, version: 1 });
}

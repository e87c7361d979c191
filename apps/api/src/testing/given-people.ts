import { randomUUID } from 'node:crypto';

import { localDate, type Role, type RoleRow } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';

import { hashPassword, SESSION_COOKIE, SessionStore, writePerson } from '../modules/identity';
import { CENTRAL_UNIT_ID, UnitEntity, UnitMunicipalityEntity } from '../modules/organisation';
import { SYSTEM } from '../platform/database';
import type { TestApi } from './test-api';

export interface GivenRole {
  readonly role: Role;
  /** The central organisation when left out. */
  readonly unit?: string;
  readonly from?: string;
  readonly to?: string | null;
}

export interface GivenPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleRow[];
  /** Signed in: hand it to `api.call(document, variables, { cookie })`. */
  readonly cookie: string;
}

export interface PersonWishes {
  readonly name?: string;
  readonly language?: Language;
  readonly password?: string;
  readonly isExample?: boolean;
  readonly exampleOrder?: number;
}

/** An invented person with these rights (from 2000 on unless told otherwise), signed in. */
export async function givenPerson(api: TestApi, roles: readonly GivenRole[], wishes: PersonWishes = {}): Promise<GivenPerson> {
  const id = randomUUID();
  const name = wishes.name ?? `Testi ${id.slice(0, 8)}`;
  const email = `${id.slice(0, 13)}@esimerkki.test`;
  const rows = roles.map(rowOf);
  const passwordHash = wishes.password === undefined ? null : await hashPassword(wishes.password);
  const { language = 'fi', isExample = false, exampleOrder = null } = wishes;
  const token = await api.database.write(SYSTEM, async (tx) => {
    await writePerson(tx, { id, email, name, language, isExample, exampleOrder, passwordHash, roles: rows });
    return api.app.get(SessionStore, { strict: false }).open(tx, id, 'PASSWORD');
  });
  return { id, email, name, roles: rows, cookie: `${SESSION_COOKIE}=${token}` };
}

const rowOf = ({ role, unit, from, to }: GivenRole): RoleRow => ({
  id: randomUUID(),
  role,
  unitId: unit ?? CENTRAL_UNIT_ID,
  from: localDate(from ?? '2000-01-01'),
  to: to ? localDate(to) : null,
});

/** A local association below a district, at home in these municipalities. @returns its id */
export async function givenAssociation(api: TestApi, district: string, municipalityIds: readonly string[] = []): Promise<string> {
  const id = randomUUID();
  await api.database.write(SYSTEM, async (tx) => {
    await tx.insert(UnitEntity, {
      id,
      kind: 'ASSOCIATION',
      parentId: district,
      nameFi: `Yhdistys ${id.slice(0, 8)}`,
      nameSv: `Förening ${id.slice(0, 8)}`,
      version: 1,
    });
    for (const municipalityId of municipalityIds) await tx.insert(UnitMunicipalityEntity, { id: randomUUID(), unitId: id, municipalityId });
  });
  return id;
}

import { DISTRICTS } from '@kumppani/geodata';

import type { Author, Database, Transaction } from '../../platform/database';
import { UnitEntity } from './unit.entity';

/** Chosen once: the name `unit/central` in the register's namespace. */
export const CENTRAL_UNIT_ID = 'fbe1875f-acc7-56fa-97f9-a0c7be39df4c';

const REGISTER: Author = { accountId: null, source: 'REGISTER' };

const units = (): Omit<UnitEntity, 'version'>[] => [
  { id: CENTRAL_UNIT_ID, kind: 'CENTRAL', parentId: null, nameFi: 'Keskusjärjestö', nameSv: 'Centralorganisationen' },
  ...DISTRICTS.map(({ id, nameFi, nameSv }) => ({ id, kind: 'DISTRICT' as const, parentId: CENTRAL_UNIT_ID, nameFi, nameSv })),
];

/** the central organisation and the ten districts, where they are not there yet. What people have changed since stays. */
export function seedOrganisation(database: Database): Promise<void> {
  return database.write(REGISTER, (tx) => insertMissing(tx), { areas: 'exclusive' });
}

async function insertMissing(tx: Transaction): Promise<void> {
  const found = await tx.query<{ id: string }>('SELECT id FROM unit');
  const known = new Set(found.map((unit) => unit.id));
  for (const unit of units()) {
    if (!known.has(unit.id)) await tx.insert(UnitEntity, { ...unit, version: 1 });
  }
}

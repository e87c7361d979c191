import { AREA_REGISTER } from '@kumppani/geodata';

import type { Author, Database, Transaction } from '../../platform/database';
import {
  AreaEventEntity,
  AreaEventMunicipalityEntity,
  CountyEntity,
  FormerMunicipalityEntity,
  FormerMunicipalitySuccessorEntity,
  RegionEntity,
} from './area.entity';
import { AreaMembershipEntity, MunicipalityEntity, MunicipalityPopulationEntity, MunicipalityVersionEntity } from './municipality.entity';
import {
  countyRows,
  eventRow,
  eventSides,
  formerRows,
  formerSuccessorRows,
  membershipRows,
  populationRows,
  regionRows,
  versionRows,
} from './register-rows';

const REGISTER: Author = { accountId: null, source: 'REGISTER' };

/**
 * G-01 … G-04, G-07: puts the register that comes with the app into an empty database, with its history. A database that has
 * municipalities keeps what it has: people may have changed it. The districts must be there (`seedOrganisation`).
 */
export async function loadAreaRegister(database: Database): Promise<void> {
  if (await isLoaded(database)) return;
  await database.write(
    REGISTER,
    async (tx) => {
      if (!(await isLoaded(tx))) await insertRegister(tx);
    },
    { areas: 'exclusive' },
  );
}

async function isLoaded(database: Pick<Database, 'query'>): Promise<boolean> {
  const [row] = await database.query<{ loaded: boolean }>('SELECT EXISTS (SELECT FROM municipality) AS loaded');
  return row?.loaded === true;
}

async function insertRegister(tx: Transaction): Promise<void> {
  await tx.insertMany(CountyEntity, countyRows());
  await tx.insertMany(RegionEntity, regionRows());
  await tx.insertMany(
    MunicipalityEntity,
    AREA_REGISTER.municipalities.map(({ id }) => ({ id })),
  );
  await tx.insertMany(MunicipalityVersionEntity, versionRows());
  await tx.insertMany(MunicipalityPopulationEntity, populationRows());
  await tx.insertMany(AreaMembershipEntity, membershipRows());
  await tx.insertMany(AreaEventEntity, AREA_REGISTER.events.map(eventRow));
  await tx.insertMany(AreaEventMunicipalityEntity, AREA_REGISTER.events.flatMap(eventSides));
  await tx.insertMany(FormerMunicipalityEntity, formerRows());
  await tx.insertMany(FormerMunicipalitySuccessorEntity, formerSuccessorRows());
}

import { loadAreaRegister } from './modules/area';
import { seedOrganisation } from './modules/organisation';
import { seedPartners } from './modules/partner';
import { Database, refreshStatisticsOnce } from './platform/database';
import type { Foundation } from './platform/platform.module';

/** What every database holds before the first person signs in: the area register and the organisation's units. Harmless to repeat. */
export async function prepare({ source, clock }: Foundation): Promise<void> {
  const database = new Database(source, clock);
  await seedOrganisation(database);
  await loadAreaRegister(database);
  await seedPartners(database);
  await refreshStatisticsOnce(database);
}

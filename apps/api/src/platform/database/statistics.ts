import type { Database } from './database';

/** Whether PostgreSQL has never looked at a table: its plans are then guesses, and a join of a just-filled database takes seconds. */
const NEVER_SEEN = `SELECT 1 FROM pg_class WHERE oid = 'area_membership'::regclass AND reltuples < 0`;

/** Tells the planner about what was just loaded, without waiting for autovacuum. */
export const refreshStatistics = async (database: Database): Promise<void> => void (await database.query('ANALYZE'));

/** The same, once in the life of a database. */
export async function refreshStatisticsOnce(database: Database): Promise<void> {
  if ((await database.query(NEVER_SEEN)).length > 0) await refreshStatistics(database);
}

// Before the API tests: a real PostgreSQL. DATABASE_URL when given (its account needs CREATEDB), otherwise a cluster for this run only.
import { startThrowAwayDatabase } from './throw-away-database.mjs';

export default async function setUpDatabase() {
  if (process.env.DATABASE_URL) {
    process.env.KUMPPANI_TEST_DATABASE_URL = process.env.DATABASE_URL;
    return;
  }
  const database = await startThrowAwayDatabase({ label: 'jest' });
  process.env.KUMPPANI_TEST_DATABASE_URL = database.url;
  globalThis.kumppaniTestDatabase = database;
}

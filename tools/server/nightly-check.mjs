// The product's own nightly check, run now: the history chain verifies, and the stored states and coverage are what the facts give.
import pg from 'pg';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Hand the check to the worker that runs on this database and wait for it. Answers null when all is sound, otherwise what it found. */
export async function nightlyCheck(databaseUrl, patienceMs = 30_000) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`select id from graphile_worker.add_job('nightly-check', max_attempts => 1)`);
    const until = Date.now() + patienceMs;
    while (Date.now() < until) {
      const { rows: left } = await client.query('select attempts, last_error from graphile_worker.jobs where id = $1', [rows[0].id]);
      if (left.length === 0) return null;
      if (left[0].last_error) return left[0].last_error;
      await pause(100);
    }
    return 'The worker did not run the check in time.';
  } finally {
    await client.end();
  }
}

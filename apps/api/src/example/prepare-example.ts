import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Foundation } from '../platform/platform.module';
import { prepare } from '../prepare';
import { EXAMPLE_START } from './load';

const NEWEST = 'SELECT recorded_at AS "recordedAt" FROM revision ORDER BY number DESC LIMIT 1';
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * `prepare` for a database that will hold the example data. Recorded time only grows, so in an empty database the register must be
 * recorded before the example agreements are, years ago; a second process that comes meanwhile does the same. In any other
 * database it is plain `prepare`, and example data loaded there is recorded as of now.
 */
export async function prepareExample(foundation: Foundation): Promise<void> {
  const [newest] = await new Database(foundation.source, foundation.clock).query<{ recordedAt: Date }>(NEWEST);
  const isFresh = !newest || newest.recordedAt.getTime() < Date.parse(EXAMPLE_START) + A_DAY;
  await prepare(isFresh ? { ...foundation, clock: clockAt(EXAMPLE_START) } : foundation);
}

function clockAt(instant: string): Clock {
  const clock = new Clock();
  clock.moveTo(instant);
  return clock;
}

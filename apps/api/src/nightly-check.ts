import type { NestExpressApplication } from '@nestjs/platform-express';

import { AgreementDerivation } from './modules/agreement';
import { verifyChain } from './platform/audit';
import { Database } from './platform/database';
import type { Log } from './platform/http/log';
import type { Job } from './platform/jobs/jobs';

/** U-01 and decision 4, every night: the history chain verifies, and the stored states and coverage are what the facts give. */
export function nightlyCheck(app: NestExpressApplication, log: Log): Job {
  return {
    name: 'nightly-check',
    cron: '0 1 * * *',
    async run() {
      const database = app.get(Database);
      const broken = await verifyChain(database);
      const stale = await app.get(AgreementDerivation, { strict: false }).check();
      if (broken.length > 0) log.error({ broken }, 'the history chain is broken');
      if (stale.length > 0) log.error({ agreements: stale }, 'stored states or coverage differ from the facts');
      if (broken.length + stale.length === 0) log.info(await newestRevision(database), 'nightly check: history and coverage are sound');
      else throw new Error(`nightly check: ${broken.length} breaks in the history, ${stale.length} agreements with stale rows`);
    },
  };
}

/** Whoever cuts off the end of the history leaves a sound chain, but not the one whose newest digest the log of another night tells. */
async function newestRevision(database: Database): Promise<object> {
  const [head] = await database.query<{ revision: string; digest: string }>(
    'SELECT number AS revision, digest FROM revision ORDER BY number DESC LIMIT 1',
  );
  return { ...head };
}

import type { AddressInfo } from 'node:net';

import { createApp, lay } from '../bootstrap';
import { Clock } from '../platform/clock';
import { TestApi, testConfig } from '../testing';
import { loadExampleData } from './load';
import { prepareExample } from './prepare-example';

/** What a process does at its start in example mode, `load` left to be called. */
export async function startOn(url: string, now: string): Promise<{ api: TestApi; load: () => Promise<void> }> {
  const clock = new Clock();
  clock.moveTo(now);
  const foundation = await lay(testConfig(url, { exampleData: true }), clock);
  await prepareExample(foundation);
  const app = await createApp(foundation);
  const server = await app.listen(0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  const started = new TestApi(app, clock, `http://127.0.0.1:${port}`, url, () => Promise.resolve());
  return { api: started, load: () => loadExampleData(app) };
}

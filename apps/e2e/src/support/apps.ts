import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A running Kumppani without example data, and the one who may add people to it. */
export interface App {
  readonly address: string;
  readonly administrator: { readonly email: string; readonly password: string };
}

/** The app with the example data; the tests only read it, or change what they made themselves. */
export const exampleAddress = (): string => process.env['KUMPPANI_BROWSER_URL'] ?? '';

/** The app without example data that all tests share: each makes people and agreements of its own. */
export const sharedApp = (): App => ({
  address: process.env['KUMPPANI_BROWSER_EMPTY_URL'] ?? '',
  administrator: JSON.parse(process.env['KUMPPANI_BROWSER_EMPTY_ADMINISTRATOR'] ?? 'null') as App['administrator'],
});

const OWN_APP = path.resolve(import.meta.dirname, '../../../../tools/test/own-app.mjs');

/** An app on a database of its own, for a test that counts what the whole country has. `stop` ends it in good order. */
export async function startOwnApp(): Promise<{ readonly app: App; readonly stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [OWN_APP], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  while (!said.includes('\n')) await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error(said)))]);
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  return { app: JSON.parse(said) as App, stop };
}

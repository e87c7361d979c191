// The first user of an installation without example data, made as an operator makes one: with create-admin.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { DIST } from '../server/api-process.mjs';
import { ROOT } from '../process/run-tool.mjs';

/** Invented, of course, and only for throw-away databases. */
export const ADMINISTRATOR = { email: 'ylla.paakayttaja@selain.test', name: 'Ylla Pääkäyttäjä', password: 'tarpeeksi pitkä salasana' };

/** Runs dist/apps/api/create-admin.js with the password in its input. Resolves to ADMINISTRATOR. */
export async function makeAdministrator(databaseUrl) {
  const { email, name, password } = ADMINISTRATOR;
  const child = spawn(process.execPath, [path.join(DIST, 'api/create-admin.js'), '--email', email, '--name', name], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl, EXAMPLE_DATA: 'off' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  child.stdin.end(`${password}\n`);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`create-admin ended with ${code}:\n${said}`);
  return ADMINISTRATOR;
}

import 'reflect-metadata';

import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

import { createTranslator, languageOr, problemText } from '@kumppani/i18n';

import { lay } from './bootstrap';
import { addAdministrator, SHORTEST_PASSWORD, type NewAdministrator } from './modules/identity';
import { ConfigError, readConfig } from './platform/config';
import { Database, DatabaseNotUsable } from './platform/database';
import { prepare } from './prepare';

const say = (text: string) => process.stdout.write(`${text}\n`);

/** What the command line does not say is asked; from a pipe, one answer a line, in the same order. A password is never an argument: those are seen by all. */
async function ask(): Promise<NewAdministrator> {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' }, language: { type: 'string' } } });
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  const answer = async (question: string): Promise<string> => {
    process.stdout.write(`${question}: `);
    const { value } = (await answers.next()) as { value: string | undefined };
    return value ?? '';
  };
  const email = values.email ?? (await answer('E-mail'));
  const name = values.name ?? (await answer('Name'));
  const language = languageOr(values.language);
  const password = await answer(`Password, at least ${SHORTEST_PASSWORD} characters`);
  lines.close();
  return { email, name, language, password };
}

async function main(): Promise<number> {
  const foundation = await lay(readConfig(process.env));
  try {
    const database = new Database(foundation.source, foundation.clock);
    await refuseExampleData(database);
    await prepare(foundation);
    const result = await addAdministrator(database, await ask(), foundation.clock.today());
    if (!result.ok) for (const problem of result.problems) say(`${problem.path}: ${problemText(createTranslator('en'), problem)}`);
    else say('\nThe administrator can now sign in.');
    return result.ok ? 0 : 1;
  } finally {
    await foundation.source.destroy();
  }
}

/** L-04: real users and the example data never share a database. @throws DatabaseNotUsable */
async function refuseExampleData(database: Database): Promise<void> {
  const found = await database.query('SELECT 1 FROM account WHERE is_example LIMIT 1');
  if (found.length > 0)
    throw new DatabaseNotUsable(
      'This database holds the example data. Real users need one of their own: npm run empty, or another DATABASE_URL.',
    );
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const isExpected = error instanceof ConfigError || error instanceof DatabaseNotUsable;
    process.stderr.write(`${isExpected ? error.message : String((error as Error).stack ?? error)}\n`);
    process.exit(1);
  },
);

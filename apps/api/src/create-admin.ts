import 'reflect-metadata';

import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';

import { createTranslator, languageOr, problemText } from '@kumppani/i18n';

import { lay } from './bootstrap';
import { addAdministrator, SHORTEST_PASSWORD, type NewAdministrator } from './modules/identity';
import { ConfigError, readConfig } from './platform/config';
import { connectionProblem, Database, DatabaseNotUsable } from './platform/database';
import { prepare } from './prepare';

const say = (text: string) => process.stdout.write(`${text}\n`);

/**
 * What the command line does not say is asked; from a pipe, one answer a line, in the same order. A password is never an
 * argument, where every user of the machine sees it, and is not shown while it is typed.
 */
async function ask(): Promise<NewAdministrator> {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' }, language: { type: 'string' } } });
  const terminal = new Terminal();
  const email = values.email ?? (await terminal.answer('E-mail'));
  const name = values.name ?? (await terminal.answer('Name'));
  const password = await terminal.secret(`Password, at least ${SHORTEST_PASSWORD} characters`);
  terminal.close();
  return { email, name, language: languageOr(values.language), password };
}

/** Questions and answers, one line each. */
class Terminal {
  private isSilent = false;
  private readonly echo = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (!this.isSilent) process.stdout.write(chunk);
      done();
    },
  });
  private readonly lines = createInterface({ input: process.stdin, output: this.echo, terminal: process.stdin.isTTY });
  private readonly answers = this.lines[Symbol.asyncIterator]();

  async answer(question: string): Promise<string> {
    process.stdout.write(`${question}: `);
    const { value, done } = await this.answers.next();
    return done ? '' : value;
  }

  async secret(question: string): Promise<string> {
    this.isSilent = true;
    const answer = await this.answer(question);
    this.isSilent = false;
    return answer;
  }

  close(): void {
    this.lines.close();
  }
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
    const isMistyped = String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
    const isExpected = isMistyped || error instanceof ConfigError || error instanceof DatabaseNotUsable;
    const words = isExpected ? (error as Error).message : connectionProblem(error as Error);
    process.stderr.write(`${words ?? String((error as Error).stack ?? error)}\n`);
    process.exit(1);
  },
);

import { dayInHelsinki } from '@kumppani/domain';
import type { NestExpressApplication } from '@nestjs/platform-express';

import { AreaStore } from '../modules/area';
import { Clock } from '../platform/clock';
import { Database, LOCKS, refreshStatistics, type Author } from '../platform/database';
import { EXAMPLE_AGREEMENTS } from './agreements';
import { applyEvent, reasonOf } from './apply-event';
import { chaptersUntil, type Chapter } from './chapters';
import { personId, readDirectory, type Directory } from './directory';
import { EXAMPLE_PEOPLE } from './people';
import { EXAMPLE_EVENTS } from './national-events';
import { recorderOfAgreement } from './recorder';
import { offerPeople, writeOrganisation } from './write-organisation';
import { writeAgreements } from './write-agreements';

/** When the example organisation took Kumppani into use. Nothing is known before. */
export const EXAMPLE_START = '2021-08-16T06:00:00Z';

const NOBODY: Author = { accountId: null, source: 'EXAMPLE' };

const IS_REAL = 'SELECT 1 FROM account WHERE NOT is_example LIMIT 1';
const IS_COMPLETE = 'SELECT 1 FROM account WHERE example_order IS NOT NULL LIMIT 1';
const WRITTEN = `SELECT count(*)::int AS count FROM revision WHERE source = 'EXAMPLE'`;

/**
 * Loads the example data where it is not yet: people, associations, partners, and agreements as they were recorded over the years.
 * One revision follows another, each with its own instant; the clock stands still nowhere else and is back when this ends. Whatever
 * is there already is left alone, so several processes may call it at once and one that was killed is taken up by the next. Does
 * nothing in a database with real users.
 */
export async function loadExampleData(app: NestExpressApplication): Promise<void> {
  const database = app.get(Database);
  const runner = database.source.createQueryRunner();
  await runner.query('SELECT pg_advisory_lock($1)', [LOCKS.EXAMPLE]);
  try {
    const isWanted = !(await holds(database, IS_REAL)) && !(await holds(database, IS_COMPLETE));
    if (isWanted) await loadMissing(database, app.get(Clock), app.get(AreaStore, { strict: false }));
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [LOCKS.EXAMPLE]);
    await runner.release();
  }
}

const holds = async (database: Database, sql: string): Promise<boolean> => (await database.query(sql)).length > 0;

async function loadMissing(database: Database, clock: Clock, areas: AreaStore): Promise<void> {
  const offset = clock.offsetMilliseconds;
  const chapters = chaptersUntil(clock.today(), EXAMPLE_AGREEMENTS, EXAMPLE_EVENTS);
  const [written] = await database.query<{ count: number }>(WRITTEN);
  const directory = await readDirectory(database);
  try {
    if (!written?.count) {
      clock.moveTo(EXAMPLE_START);
      await database.write(NOBODY, (tx) => writeOrganisation(tx, directory), { areas: 'exclusive' });
    }
    for (const chapter of chapters.slice(Math.max(0, (written?.count ?? 0) - 1))) {
      clock.moveTo(chapter.at);
      await writeChapter(database, chapter, directory, areas);
    }
  } finally {
    clock.returnTo(offset);
  }
  await database.write(NOBODY, (tx) => offerPeople(tx));
  await refreshStatistics(database);
}

async function writeChapter(database: Database, chapter: Chapter, directory: Directory, areas: AreaStore): Promise<void> {
  const { agreements, event, at } = chapter;
  await database.write(
    { accountId: authorOf(chapter), source: 'EXAMPLE' },
    async (tx) => {
      const around = { today: dayInHelsinki(Date.parse(at)), index: await areas.index(tx) };
      if (agreements.length > 0) await writeAgreements(tx, agreements, directory, around);
      if (event) await applyEvent(tx, event, directory, around);
    },
    { reason: event ? reasonOf(event.change) : null },
  );
}

function authorOf({ agreements, event }: Chapter): string {
  const agreement = agreements[0]?.agreement ?? EXAMPLE_AGREEMENTS.find(({ key }) => key === event?.agreement);
  const person = EXAMPLE_PEOPLE.find(({ key }) => key === event?.person) ?? (agreement && recorderOfAgreement(agreement));
  if (!person) throw new Error(`nobody recorded ${event?.agreement ?? 'this'}`);
  return personId(person.key);
}

import { randomUUID } from 'node:crypto';

import { Column, Entity, PrimaryColumn } from 'typeorm';

import { cloneDatabase } from '../../testing';
import { Clock } from '../clock';
import { createDataSource, Database, Recorded, Unrecorded, type Author } from '.';

/** An aggregate that only these tests know: the layer is tried without any feature. */
@Entity('thing')
@Recorded({ aggregate: 'thing', aggregateKey: 'id', except: ['secret'], subjectKey: 'personId' })
export class Thing {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text') name: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('jsonb', { nullable: true }) detail: unknown;
  @Column('text', { nullable: true }) secret: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
}

@Entity('thing_part')
@Recorded({ aggregate: 'thing', aggregateKey: 'thingId' })
export class ThingPart {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'thing_id' }) thingId: string;
  @Column('int') amount: number;
}

@Entity('thing_key')
@Unrecorded('A key is a secret.')
export class ThingKey {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
}

@Entity('thing_key')
export class UnmarkedKey {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
}

export const TABLES = `
  CREATE TABLE thing (id uuid PRIMARY KEY, version int NOT NULL, name text NOT NULL, note text, detail jsonb, secret text, person_id uuid);
  CREATE TABLE thing_part (id uuid PRIMARY KEY, thing_id uuid NOT NULL REFERENCES thing, amount int NOT NULL);
  CREATE TABLE thing_key (id uuid PRIMARY KEY, code text NOT NULL)`;

const ENTITIES = [Thing, ThingPart, ThingKey, UnmarkedKey];

export const ANNA: Author = { accountId: '00000000-0000-4000-8000-00000000a11a', source: 'FORM' };
export const BERT: Author = { accountId: '00000000-0000-4000-8000-00000000be27', source: 'IMPORT' };

export interface ThingDatabase {
  readonly database: Database;
  readonly clock: Clock;
  readonly url: string;
  /** Another process's view of the same database: connections of its own. */
  another(poolSize?: number): Promise<Database>;
  close(): Promise<void>;
}

export async function createThingDatabase(): Promise<ThingDatabase> {
  const cloned = await cloneDatabase();
  const clock = new Clock();
  const opened: Database[] = [];
  const another = async (poolSize = 8): Promise<Database> => {
    const source = createDataSource({ url: cloned.url, poolSize, entities: ENTITIES });
    const database = new Database(await source.initialize(), clock);
    opened.push(database);
    return database;
  };
  const database = await another();
  await database.query(TABLES);
  await forgetRegister(database);
  const close = async (): Promise<void> => {
    for (const { source } of opened) if (source.isInitialized) await source.destroy();
    await cloned.drop();
  };
  return { database, clock, url: cloned.url, another, close };
}

/** The clone comes with the history of the area register; verifying it again and again would take these tests a minute. */
function forgetRegister(database: Database): Promise<void> {
  return database.source.transaction(async (manager) => {
    await manager.query('SET LOCAL session_replication_role = replica');
    await manager.query('TRUNCATE revision, change, change_value, change_erasure');
  });
}

const NOTHING = { version: 1, note: null, detail: null, secret: null, personId: null };

/** Stores a thing with a command of its own. @returns its id */
export async function givenThing(database: Database, more: Partial<Thing> = {}, author: Author = ANNA): Promise<string> {
  const id = randomUUID();
  await database.write(author, (tx) => tx.insert(Thing, { id, ...NOTHING, name: 'Vene', ...more }));
  return id;
}

export async function newestRevision(database: Database): Promise<bigint> {
  const [row] = await database.query<{ number: string }>('SELECT coalesce(max(number), 0)::text AS number FROM revision');
  return BigInt(row?.number ?? 0);
}

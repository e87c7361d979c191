import type { DataSource, EntityManager } from 'typeorm';

import type { Clock } from '../clock/clock';
import type { Author } from './change';
import { Refusal, type Derivation } from './derivation';
import { LOCKS } from './locks';
import { instantText, writeRevision } from './revision-writer';
import { Transaction } from './transaction';
import { Turnstile } from './turnstile';

export interface WriteOptions {
  /** Why, in the person's words; kept with the revision. */
  readonly reason?: string | null;
  /** `exclusive` for commands that change areas or settings, on which every agreement's derived rows rest. */
  readonly areas?: 'shared' | 'exclusive';
}

/** What was known when: a revision number, and the instant that stands for it. */
export interface Knowledge {
  readonly revision: string;
  readonly knownAt: string;
}

const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/** Connections that commands never take: a command that reads beside its transaction, while others wait for its lock, would wait for ever. */
const LEFT_FOR_READING = 2;
const POOL_OF_PG = 10;

/** The one way to PostgreSQL. Reads through `manager` or `query`; writes through `write`, one explicit transaction a command. */
export class Database {
  private readonly derivations: Derivation[] = [];
  private readonly turnstile: Turnstile;

  constructor(
    readonly source: DataSource,
    private readonly clock: Clock,
  ) {
    this.turnstile = new Turnstile(Math.max(1, (source.options.poolSize ?? POOL_OF_PG) - LEFT_FOR_READING));
  }

  get manager(): EntityManager {
    return this.source.manager;
  }

  query<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.source.query(sql, parameters) as Promise<T[]>;
  }

  derive(derivation: Derivation): void {
    this.derivations.push(derivation);
  }

  /**
   * Runs a command in one READ COMMITTED transaction and records what it changed. A `Refusal` rolls back.
   * On a deadlock or serialisation failure the command runs again, so it must have no effect outside `tx`.
   */
  write<T>(author: Author, command: (tx: Transaction) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    return this.turnstile.pass(() => this.attempts(author, command, options));
  }

  private async attempts<T>(author: Author, command: (tx: Transaction) => Promise<T>, options: WriteOptions): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(author, command, options);
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRIED.has(sqlState(error))) throw error;
      }
    }
  }

  /**
   * The revision that was the newest at `at`, or the newest of all. An explicit instant waits for commands that are just committing,
   * so the answer for one instant never changes afterwards (decision 3). What is to come by the database's own clock is now: nobody
   * knows what will be known.
   */
  async knowledgeAt(at: string | null): Promise<Knowledge> {
    if (at === null) return (await this.query<Knowledge>(NEWEST))[0] ?? NOTHING_KNOWN;
    return this.source.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock_shared($1)', [LOCKS.REVISION]);
      const [found] = (await manager.query(NEWEST_AT, [at, this.clock.offsetMilliseconds / 1000])) as (Knowledge & { isPast: boolean })[];
      if (!found) return { revision: '0', knownAt: at };
      return { revision: found.revision, knownAt: found.isPast ? at : found.knownAt };
    });
  }

  /** Several reads of one and the same moment, whatever others commit meanwhile. */
  snapshot<T>(read: (from: Pick<EntityManager, 'query'>) => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', read);
  }

  private async attempt<T>(author: Author, command: (tx: Transaction) => Promise<T>, options: WriteOptions): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction('READ COMMITTED');
      const tx = new Transaction(runner);
      const lock = options.areas === 'exclusive' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
      await tx.query(`SELECT ${lock}($1)`, [LOCKS.AREAS]);
      const outcome = await command(tx);
      if (outcome instanceof Refusal) {
        await runner.rollbackTransaction();
        return outcome;
      }
      await this.record(tx, author, options.reason ?? null);
      await runner.commitTransaction();
      return outcome;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async record(tx: Transaction, author: Author, reason: string | null): Promise<void> {
    if (tx.changes.length === 0) return;
    const revision = await writeRevision(tx, author, reason, this.clock.offsetMilliseconds);
    for (const derivation of this.derivations) {
      const affected = await derivation.affected(tx.changes, tx);
      if (affected === 'ALL' || affected.length > 0) await derivation.derive(tx, affected, revision);
    }
  }
}

const NEWEST = `SELECT number AS revision, ${instantText('recorded_at')} AS "knownAt" FROM revision ORDER BY number DESC LIMIT 1`;

/** The microsecond that now runs is not over: a revision that is still to come may get it. */
const NEWEST_AT = `
  SELECT coalesce(known.number, 0)::text AS revision, ${instantText('asked.at')} AS "knownAt", asked.at = $1::timestamptz AS "isPast"
  FROM (SELECT least($1::timestamptz, clock_timestamp() + make_interval(secs => $2) - interval '1 microsecond') AS at) asked
  LEFT JOIN LATERAL (SELECT number FROM revision WHERE recorded_at <= asked.at ORDER BY recorded_at DESC LIMIT 1) known ON true`;

/** Before the first revision. */
export const NOTHING_KNOWN: Knowledge = { revision: '0', knownAt: '1970-01-01T00:00:00.000000Z' };

const sqlState = (error: unknown): string => (error as { code?: string } | null)?.code ?? '';

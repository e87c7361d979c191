import { isSameValue } from '@kumppani/domain';
import type { EntityManager, EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';

import type { Change } from './change';
import { recordingOf, type RecordingRule } from './recorded';

type Class<T> = EntityTarget<T>;
type Key = Readonly<Record<string, unknown>>;

/** PostgreSQL takes 65 535 parameters in a statement. */
const ROWS_AT_ONCE = 1_000;

/** A command asked for a row that somebody else has changed or removed since it was locked. */
export class RowGone extends Error {}

/**
 * One command's view of the database: reads through `manager`, writes through `insert`, `update`, `remove`,
 * which note every change for the history. Handed down explicitly; one statement at a time.
 */
export class Transaction {
  readonly changes: Change[] = [];
  readonly versions = new Map<string, number>();

  constructor(readonly runner: QueryRunner) {}

  get manager(): EntityManager {
    return this.runner.manager;
  }

  query<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.runner.query(sql, parameters) as Promise<T[]>;
  }

  async insert<T extends ObjectLiteral>(entity: Class<T>, row: Partial<T>): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(row as never)
      .execute();
    this.note(entity, {}, row);
  }

  /** Many rows of one table with few statements; every row is recorded as `insert` does. */
  async insertMany<T extends ObjectLiteral>(entity: Class<T>, rows: readonly Partial<T>[]): Promise<void> {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const some = rows.slice(from, from + ROWS_AT_ONCE);
      await this.manager
        .createQueryBuilder()
        .insert()
        .into(entity)
        .values(some as never)
        .execute();
      for (const row of some) this.note(entity, {}, row);
    }
  }

  /**
   * Changes the one row under `key` (which names its version too, where it has one) and raises the version by one.
   * @returns whether anything differed; nothing is written or recorded when not (U-04), unless `evenIfSame` asks for the new version.
   * @throws RowGone if no row has that key.
   */
  async update<T extends ObjectLiteral>(entity: Class<T>, key: Key, patch: Partial<T>, evenIfSame = false): Promise<boolean> {
    const before = await this.lock(entity, key);
    if (!before) throw new RowGone(this.tableOf(entity));
    const differing = Object.entries(patch).filter(([field, value]) => !isSameValue((before as ObjectLiteral)[field], value));
    if (differing.length === 0 && !evenIfSame) return false;
    const version = (before as ObjectLiteral)['version'] as number | undefined;
    const written = { ...Object.fromEntries(differing), ...(version === undefined ? {} : { version: version + 1 }) };
    await this.manager
      .createQueryBuilder()
      .update(entity)
      .set(written as never)
      .where(key as never)
      .execute();
    this.note(entity, before, { ...before, ...written });
    return true;
  }

  /** @throws RowGone if no row has that key. */
  async remove<T extends ObjectLiteral>(entity: Class<T>, key: Key): Promise<void> {
    const before = await this.lock(entity, key);
    if (!before) throw new RowGone(this.tableOf(entity));
    await this.manager
      .createQueryBuilder()
      .delete()
      .from(entity)
      .where(key as never)
      .execute();
    this.note(entity, before, {});
  }

  /** The row under `key`, locked until the end of the command. */
  lock<T extends ObjectLiteral>(entity: Class<T>, key: Key): Promise<T | null> {
    return this.manager.findOne(entity, { where: key as never, lock: { mode: 'pessimistic_write' } });
  }

  private note<T extends ObjectLiteral>(entity: Class<T>, before: ObjectLiteral, after: ObjectLiteral): void {
    const rule = recordingOf(entity);
    if (!rule) return;
    const row = Object.keys(after).length > 0 ? after : before;
    const owner = {
      table: this.tableOf(entity),
      recordId: String(row['id']),
      aggregate: rule.aggregate,
      aggregateId: String(row[rule.aggregateKey]),
    };
    const subjectId = rule.subjectKey ? ((row[rule.subjectKey] as string | undefined) ?? null) : null;
    for (const field of this.recordedFields(entity, rule)) {
      const change = { before: toJson(before[field]), after: toJson(after[field]) };
      if (!isSameValue(change.before, change.after)) this.changes.push({ ...owner, field, ...change, subjectId });
    }
    if (rule.aggregateKey === 'id' && typeof after['version'] === 'number') this.versions.set(owner.aggregateId, after['version']);
  }

  private recordedFields<T extends ObjectLiteral>(entity: Class<T>, rule: RecordingRule): string[] {
    const except = new Set([...(rule.except ?? []), 'id', 'version']);
    return this.manager.connection
      .getMetadata(entity)
      .columns.map((column) => column.propertyName)
      .filter((field) => !except.has(field));
  }

  private tableOf(entity: Class<ObjectLiteral>): string {
    return this.manager.connection.getMetadata(entity).tableName;
  }
}

const toJson = (value: unknown): unknown => (value === undefined || value === null ? null : (JSON.parse(JSON.stringify(value)) as unknown));

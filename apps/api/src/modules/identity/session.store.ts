import { createHash, randomBytes, randomUUID } from 'node:crypto';

import type { Language, RoleRow } from '@kumppani/domain';
import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock';
import { Database, type Transaction } from '../../platform/database';
import { SessionEntity, type SessionLevel } from './session.entity';

const HOUR = 3_600_000;

/** L-01. */
export const IDLE_LIMIT = 8 * HOUR;

/** How old `last_seen_at` may grow before it is written again: a page of many requests writes it once. */
const TOUCH_AFTER = 5 * 60_000;

/** Who is behind a session, with the role rows that are or will be valid, and the version of the organisation tree. */
export interface SignedInRow {
  readonly sessionId: string;
  readonly accountId: string;
  readonly name: string;
  readonly language: Language;
  readonly isExample: boolean;
  readonly rows: readonly RoleRow[];
  readonly treeVersion: string;
  readonly isStale: boolean;
}

const FIND = `
  SELECT s.id AS "sessionId", a.id AS "accountId", a.name, a.language, a.is_example AS "isExample", s.last_seen_at < $3 AS "isStale",
    (SELECT version FROM unit_tree) AS "treeVersion",
    coalesce((
      SELECT json_agg(json_build_object('id', r.id, 'role', r.role, 'unitId', r.unit_id, 'from', r.valid_from, 'to', r.valid_to) ORDER BY r.id)
      FROM role_assignment r WHERE r.account_id = a.id AND (r.valid_to IS NULL OR r.valid_to >= $4)), '[]') AS rows
  FROM session s JOIN account a ON a.id = s.account_id
  WHERE s.token_hash = $1 AND s.last_seen_at > $2`;

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Session rows in PostgreSQL, so that any process knows them and each can be ended (L-01). */
@Injectable()
export class SessionStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a session. @returns the token: 256 random bits that only the browser keeps. */
  async open(tx: Transaction, accountId: string, level: SessionLevel): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = new Date(this.clock.now());
    await tx.insert(SessionEntity, { id: randomUUID(), accountId, tokenHash: digest(token), level, createdAt: now, lastSeenAt: now });
    return token;
  }

  /** One statement; a second one every five minutes of use. Null when there is no such session or it has been idle too long. */
  async find(token: string): Promise<SignedInRow | null> {
    const now = this.clock.now();
    const today = this.clock.today();
    const [row] = await this.database.query<SignedInRow>(FIND, [
      digest(token),
      new Date(now - IDLE_LIMIT),
      new Date(now - TOUCH_AFTER),
      today,
    ]);
    if (row?.isStale)
      await this.database.query('UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2', [row.sessionId, new Date(now)]);
    return row ?? null;
  }

  /** Ends the session. @returns whose it was. */
  async close(token: string): Promise<string | null> {
    const [rows] = (await this.database.query('DELETE FROM session WHERE token_hash = $1 RETURNING account_id', [
      digest(token),
    ])) as unknown as [{ account_id: string }[]];
    return rows[0]?.account_id ?? null;
  }

  /** Removes what nobody can use any more. */
  async clearIdle(): Promise<void> {
    await this.database.query('DELETE FROM session WHERE last_seen_at <= $1', [new Date(this.clock.now() - IDLE_LIMIT)]);
  }
}

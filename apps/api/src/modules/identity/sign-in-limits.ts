import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

import { Database } from '../../platform/database';

const QUARTER = 15 * 60;

/** L-03: failed attempts in a quarter of an hour, after which the address or the source waits a quarter of an hour. */
export const TRIES_PER_ADDRESS = 5;
export const TRIES_PER_SOURCE = 50;

export interface Attempt {
  readonly email: string;
  readonly source: string;
}

/** AUT-02. `isNew`: this very attempt shut the door. */
export interface LockedOut {
  readonly minutes: number;
  readonly isNew: boolean;
}

/**
 * Counts attempts in PostgreSQL, so that it does not matter which process is tried. An attempt is counted before its password
 * is looked at, in one statement, so a hundred at once are not a hundred tries. Keys are digests: the table holds no addresses.
 */
@Injectable()
export class SignInLimits {
  private readonly perAddress: RateLimiterPostgres;
  private readonly perSource: RateLimiterPostgres;

  constructor(database: Database) {
    this.perAddress = limiter(database, 'address', TRIES_PER_ADDRESS);
    this.perSource = limiter(database, 'source', TRIES_PER_SOURCE);
  }

  /** Counts the attempt. @returns null when it may go on. */
  async count(attempt: Attempt): Promise<LockedOut | null> {
    return (await consume(this.perSource, attempt.source)) ?? (await consume(this.perAddress, attempt.email));
  }

  /** The attempt was right: the address begins anew; the source gets its one try back. */
  async forgive(attempt: Attempt): Promise<void> {
    await this.perAddress.delete(keyOf(attempt.email));
    await this.perSource.reward(keyOf(attempt.source), 1);
  }
}

const limiter = (database: Database, keyPrefix: string, points: number): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: database.source,
    storeType: 'typeorm',
    tableName: 'sign_in_limit',
    tableCreated: true,
    keyPrefix,
    points,
    duration: QUARTER,
    blockDuration: QUARTER,
  });

const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

async function consume(limits: RateLimiterPostgres, key: string): Promise<LockedOut | null> {
  try {
    await limits.consume(keyOf(key), 1);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)), isNew: refusal.consumedPoints === limits.points + 1 };
  }
}

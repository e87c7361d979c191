import { randomUUID } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';

import type { RequestContext } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Database, SYSTEM } from '../../platform/database';
import { LOG, type Log } from '../../platform/http/log';
import { SecurityLogEntity, type SecurityEvent } from './security-log.entity';

/** L-03: who came in, who was refused, and when somebody was locked out, which also warns whoever reads the server's log. */
@Injectable()
export class SecurityLog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async note(kind: SecurityEvent, context: Pick<RequestContext, 'request' | 'requestId'>, accountId: string | null = null): Promise<void> {
    const { requestId } = context;
    if (kind === 'LOCKED_OUT') this.log.warn({ requestId }, 'sign-in locked after too many tries');
    const row = { id: randomUUID(), at: new Date(this.clock.now()), kind, accountId, sourceAddress: sourceOf(context), requestId };
    await this.database.write(SYSTEM, (tx) => tx.insert(SecurityLogEntity, row));
  }
}

/** The address that the request came from, as the proxies in front name it when they are trusted. */
export const sourceOf = (context: Pick<RequestContext, 'request'>): string => context.request.ip ?? 'unknown';

import { personActor, type PersonActor } from '@kumppani/domain';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';

import type { ActorSource } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { OrganisationStore } from '../organisation';
import { sessionTokenOf } from './session-cookie';
import { SessionStore } from './session.store';

/** Says who sends a request: no cookie, nobody and no SQL; otherwise one statement for session, account, roles and the tree's version. */
@Injectable()
export class SessionActorSource implements ActorSource {
  constructor(
    private readonly sessions: SessionStore,
    private readonly organisation: OrganisationStore,
    private readonly clock: Clock,
  ) {}

  async actorOf(request: Request): Promise<PersonActor | null> {
    const token = sessionTokenOf(request);
    const found = token === null ? null : await this.sessions.find(token);
    if (found === null) return null;
    const { tree } = await this.organisation.at(found.treeVersion);
    return personActor(found, tree, this.clock.today());
  }
}

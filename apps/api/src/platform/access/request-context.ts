import type { PersonActor } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import type { Request, Response } from 'express';

import type { Loaders } from '../graphql/loaders';

/** What every resolver of one request shares. `actor` null = not signed in. */
export interface RequestContext {
  readonly request: Request;
  readonly response: Response;
  readonly requestId: string;
  readonly language: Language;
  readonly actor: PersonActor | null;
  readonly load: Loaders['load'];
}

/** Answers who sends a request; the identity module knows (from the session cookie). */
export interface ActorSource {
  actorOf(request: Request): Promise<PersonActor | null>;
}

export const ACTOR_SOURCE = Symbol('ActorSource');

import type { LocalDate } from '../calendar/local-date';
import { validRoles, type RoleRow } from './roles';
import type { UnitTree } from './unit-tree';

export type Language = 'fi' | 'sv' | 'en';

/** A signed-in person on a day. `roles` holds only the rows valid on that day; make one with `personActor`. */
export interface PersonActor {
  readonly kind: 'PERSON';
  readonly accountId: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly RoleRow[];
  readonly units: UnitTree;
}

/** The machine itself: migrations, nightly work, loading the example data. `name` goes into the history. It may do everything. */
export interface SystemActor {
  readonly kind: 'SYSTEM';
  readonly name: string;
}

/** Nobody signed in: no rights at all. */
export interface AnonymousActor {
  readonly kind: 'ANONYMOUS';
}

export type Actor = PersonActor | SystemActor | AnonymousActor;

export const ANONYMOUS: AnonymousActor = { kind: 'ANONYMOUS' };

export const systemActor = (name: string): SystemActor => ({ kind: 'SYSTEM', name });

/** the person with the union of the role rows that are valid on the day. */
export const personActor = (
  person: { readonly accountId: string; readonly name: string; readonly language: Language; readonly rows: readonly RoleRow[] },
  units: UnitTree,
  today: LocalDate,
): PersonActor => ({
  kind: 'PERSON',
  accountId: person.accountId,
  name: person.name,
  language: person.language,
  roles: validRoles(person.rows, today),
  units,
});

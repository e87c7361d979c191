import type { LocalDate } from '../calendar/local-date';
import type { UnitKind } from './unit-tree';

/**
 * R-01: *Katselija, Edustaja, Yhdistyksen yhteyshenkilö, Piirin käyttäjä, Piirin hyväksyjä, Keskusjärjestön käyttäjä, Johto,
 * Pääkäyttäjä, Tietosuojavastaava, Rajapinta-asiakas*.
 */
export const ROLES = [
  'VIEWER',
  'REPRESENTATIVE',
  'ASSOCIATION_CONTACT',
  'DISTRICT_USER',
  'DISTRICT_APPROVER',
  'CENTRAL_USER',
  'LEADERSHIP',
  'ADMINISTRATOR',
  'DATA_PROTECTION_OFFICER',
  'API_CLIENT',
] as const;
export type Role = (typeof ROLES)[number];

/** a right is (role, unit, from, to). Both days count; `to` null = until further notice. */
export interface RoleRow {
  readonly id: string;
  readonly role: Role;
  readonly unitId: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** at which kinds of unit a role may stand. A district user of an association, say, would mean nothing. */
export const ROLE_UNIT_KINDS: Readonly<Record<Role, readonly UnitKind[]>> = {
  VIEWER: ['CENTRAL', 'DISTRICT', 'ASSOCIATION'],
  REPRESENTATIVE: ['DISTRICT', 'ASSOCIATION'],
  ASSOCIATION_CONTACT: ['ASSOCIATION'],
  DISTRICT_USER: ['DISTRICT'],
  DISTRICT_APPROVER: ['DISTRICT'],
  CENTRAL_USER: ['CENTRAL'],
  LEADERSHIP: ['CENTRAL'],
  ADMINISTRATOR: ['CENTRAL'],
  DATA_PROTECTION_OFFICER: ['CENTRAL'],
  API_CLIENT: ['CENTRAL'],
};

/** R-02, L-05: the rows that give rights on the day. The last day is a day of access; the next one is not. */
export const validRoles = <Row extends Pick<RoleRow, 'from' | 'to'>>(rows: readonly Row[], today: LocalDate): readonly Row[] =>
  rows.filter((row) => row.from <= today && (row.to === null || today <= row.to));

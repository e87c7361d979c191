import { localDate } from '../calendar';
import { personActor } from './actor';
import { isAllowed } from './decide';
import { RIGHTS } from './rights';
import { ROLES, ROLE_UNIT_KINDS, type Role } from './roles';
import { buildUnitTree } from './unit-tree';

const TODAY = localDate('2026-11-22');
const UNITS = buildUnitTree([
  { id: 'centre', kind: 'CENTRAL', parentId: null },
  { id: 'district', kind: 'DISTRICT', parentId: 'centre' },
  { id: 'association', kind: 'ASSOCIATION', parentId: 'district' },
]);
const UNIT_OF = { CENTRAL: 'centre', DISTRICT: 'district', ASSOCIATION: 'association' } as const;

const holderOf = (role: Role) => {
  const [kind = 'CENTRAL'] = ROLE_UNIT_KINDS[role];
  const rows = [{ id: 'row', role, unitId: UNIT_OF[kind], from: TODAY, to: TODAY }];
  return personActor({ accountId: 'someone', name: 'Testi Henkilö', language: 'fi', rows }, UNITS, TODAY);
};

describe('R-01 roles', () => {
  it('are the ten of the specification, each at home in some kind of unit', () => {
    expect(ROLES).toHaveLength(10);
    expect(ROLES.filter((role) => ROLE_UNIT_KINDS[role].length === 0)).toEqual([]);
  });

  it('give every person who has one something to read, and the API client nothing but the scopes of its token', () => {
    const withoutRights = ROLES.filter((role) => !RIGHTS.some((right) => isAllowed(holderOf(role), right)));
    expect(withoutRights).toEqual(['API_CLIENT']);
  });

  it('differ: no two people’s roles have the same rights at the same kind of unit', () => {
    const portraits = ROLES.map((role) => [ROLE_UNIT_KINDS[role], RIGHTS.filter((right) => isAllowed(holderOf(role), right))]);
    expect(new Set(portraits.map((portrait) => JSON.stringify(portrait))).size).toBe(ROLES.length);
  });
});

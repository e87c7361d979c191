import type { LocalDate } from '../calendar/local-date';
import { personActor, type PersonActor } from './actor';
import { decide } from './decide';
import { RIGHTS, type Right } from './rights';
import { ROLES, type Role } from './roles';
import { seesRow, rowVisibility, type AccessObject } from './row-visibility';
import { buildUnitTree, type UnitNode } from './unit-tree';

const nodes: readonly UnitNode[] = [
  { id: 'centre', kind: 'CENTRAL', parentId: null },
  { id: 'north', kind: 'DISTRICT', parentId: 'centre' },
  { id: 'south', kind: 'DISTRICT', parentId: 'centre' },
  { id: 'village', kind: 'ASSOCIATION', parentId: 'north', municipalityIds: ['m1'] },
  { id: 'town', kind: 'ASSOCIATION', parentId: 'south', municipalityIds: ['m2'] },
];
const units = buildUnitTree(nodes);

/** Where each role stands in these tests: its own unit is in the north. */
const HOME: Readonly<Record<Role, string>> = {
  VIEWER: 'north',
  REPRESENTATIVE: 'village',
  ASSOCIATION_CONTACT: 'village',
  DISTRICT_USER: 'north',
  DISTRICT_APPROVER: 'north',
  CENTRAL_USER: 'centre',
  LEADERSHIP: 'centre',
  ADMINISTRATOR: 'centre',
  DATA_PROTECTION_OFFICER: 'centre',
  API_CLIENT: 'centre',
};

const day = '2026-11-22' as LocalDate;
const actorAs = (role: Role): PersonActor =>
  personActor(
    { accountId: 'me', name: 'Testi Henkilö', language: 'fi', rows: [{ id: 'r', role, unitId: HOME[role], from: day, to: null }] },
    units,
    day,
  );

const OBJECTS = {
  own: { ownerUnitId: 'north', municipalityIds: ['m1'] },
  foreign: { ownerUnitId: 'south', municipalityIds: ['m2'] },
  named: { ownerUnitId: 'north', municipalityIds: ['m1'], restrictedTo: ['me'] },
  foreignNamed: { ownerUnitId: 'south', municipalityIds: ['m2'], restrictedTo: ['me'] },
  unnamed: { ownerUnitId: 'north', municipalityIds: ['m1'], restrictedTo: ['other'] },
} satisfies Record<string, AccessObject>;

const LETTERS: readonly (readonly [string, Right])[] = [
  ['C', 'agreement.create'],
  ['R', 'agreement.read'],
  ['E', 'agreement.edit'],
  ['A', 'agreement.approve'],
  ['X', 'agreement.end'],
  ['V', 'agreement.void'],
  ['L', 'history.read'],
];

/** `R` full, `o` organisations only, `s` summary; V = void the record, L = read its log. */
function lettersOf(actor: PersonActor, object: AccessObject): string {
  const detail = seesRow(rowVisibility(actor, 'agreement.read'), object);
  const reading = detail === 'SUMMARY' ? 's' : 'o';
  return LETTERS.filter(([, right]) => decide(actor, right, object).allowed)
    .map(([letter]) => (letter === 'R' && detail !== 'FULL' ? reading : letter))
    .join('');
}

/** The matrix of the specification, written out: own, foreign; restricted and named (own, foreign); restricted and not named. */
const EXPECTED: Readonly<Record<Role, readonly [own: string, foreign: string, named: string, foreignNamed: string, unnamed: string]>> = {
  VIEWER: ['RL', 'o', '', '', ''],
  REPRESENTATIVE: ['s', '', '', '', ''],
  ASSOCIATION_CONTACT: ['R', '', '', '', ''],
  DISTRICT_USER: ['CREXL', 'RL', 'CREXL', 'RL', ''],
  DISTRICT_APPROVER: ['CREAXVL', 'RL', 'CREAXVL', 'RL', ''],
  CENTRAL_USER: ['CREAXVL', 'CREAXVL', 'CREAXVL', 'CREAXVL', ''],
  LEADERSHIP: ['RL', 'RL', 'RL', 'RL', ''],
  ADMINISTRATOR: ['RL', 'RL', '', '', ''],
  DATA_PROTECTION_OFFICER: ['L', 'L', 'L', 'L', 'L'],
  API_CLIENT: ['', '', '', '', ''],
};

describe.each(ROLES)('R-04 agreements: %s', (role) => {
  it.each([
    ['own normal', OBJECTS.own, EXPECTED[role][0]],
    ['foreign normal', OBJECTS.foreign, EXPECTED[role][1]],
    ['own restricted, named', OBJECTS.named, EXPECTED[role][2]],
    ['foreign restricted, named', OBJECTS.foreignNamed, EXPECTED[role][3]],
    ['own restricted, not named', OBJECTS.unnamed, EXPECTED[role][4]],
  ])('%s', (_, object, expected) => {
    expect(lettersOf(actorAs(role), object)).toBe(expected);
  });
});

const ROOT_RIGHTS: Readonly<Record<Role, string>> = {
  VIEWER: 'area.read coverage.read partner.read unit.read person.read',
  REPRESENTATIVE: 'area.read coverage.read partner.read unit.read person.read',
  ASSOCIATION_CONTACT: 'area.read coverage.read partner.read unit.read person.read user.read user.edit',
  DISTRICT_USER: 'area.read coverage.read partner.read unit.read partner.create person.read user.read user.edit',
  DISTRICT_APPROVER: 'area.read coverage.read partner.read unit.read partner.create person.read',
  CENTRAL_USER: 'area.read coverage.read partner.read unit.read partner.create person.read',
  LEADERSHIP: 'area.read coverage.read partner.read unit.read person.read',
  ADMINISTRATOR: 'area.read area.edit coverage.read partner.read unit.read person.read user.read user.edit settings.read settings.edit',
  DATA_PROTECTION_OFFICER: 'area.read coverage.read partner.read unit.read person.read',
  API_CLIENT: '',
};

describe.each(ROLES)('R-04 areas, users, settings: %s', (role) => {
  it('may use exactly these', () => {
    const others = RIGHTS.filter((right) => !right.startsWith('agreement') && right !== 'history.read');
    const allowed = others.filter((right) => decide(actorAs(role), right).allowed);
    expect([...allowed].sort()).toEqual(ROOT_RIGHTS[role].split(' ').filter(Boolean).sort());
  });
});

const usersAt = (ownerUnitId: string, role: Role): AccessObject => ({ ownerUnitId, role, accountId: 'them' });

describe('R-04 users: own unit and below, an association its representatives, an administrator all', () => {
  it.each<[Role, AccessObject, boolean]>([
    ['DISTRICT_USER', usersAt('north', 'DISTRICT_USER'), true],
    ['DISTRICT_USER', usersAt('village', 'ASSOCIATION_CONTACT'), true],
    ['DISTRICT_USER', usersAt('south', 'DISTRICT_USER'), false],
    ['DISTRICT_USER', usersAt('town', 'REPRESENTATIVE'), false],
    ['DISTRICT_USER', usersAt('centre', 'LEADERSHIP'), false],
    ['ASSOCIATION_CONTACT', usersAt('village', 'REPRESENTATIVE'), true],
    ['ASSOCIATION_CONTACT', usersAt('village', 'ASSOCIATION_CONTACT'), false],
    ['ASSOCIATION_CONTACT', usersAt('town', 'REPRESENTATIVE'), false],
    ['DISTRICT_APPROVER', usersAt('north', 'DISTRICT_USER'), false],
    ['ADMINISTRATOR', usersAt('south', 'DISTRICT_APPROVER'), true],
    ['ADMINISTRATOR', usersAt('centre', 'ADMINISTRATOR'), true],
  ])('%s of %j: %s', (role, object, expected) => {
    expect(decide(actorAs(role), 'user.edit', object).allowed).toBe(expected);
    expect(decide(actorAs(role), 'user.read', object).allowed).toBe(expected);
  });
});

describe('R-04 names of people', () => {
  it.each<[Role, AccessObject, boolean]>([
    ['VIEWER', { ownerUnitId: 'village', accountId: 'them' }, true],
    ['VIEWER', { ownerUnitId: 'south', accountId: 'them' }, false],
    ['REPRESENTATIVE', { ownerUnitId: 'village', accountId: 'me' }, true],
    ['REPRESENTATIVE', { ownerUnitId: 'village', accountId: 'them' }, false],
    ['ASSOCIATION_CONTACT', { ownerUnitId: 'village', accountId: 'them' }, true],
    ['ASSOCIATION_CONTACT', { ownerUnitId: 'north', accountId: 'them' }, false],
    ['LEADERSHIP', { ownerUnitId: 'south', accountId: 'them' }, true],
  ])('%s of %j: %s', (role, object, expected) => {
    expect(decide(actorAs(role), 'person.read', object).allowed).toBe(expected);
  });
});

import type { LocalDate } from '../calendar/local-date';
import { ANONYMOUS, personActor, systemActor } from './actor';
import { checkGrant, roleFitsUnit } from './check-grant';
import { nearestGranters, type GrantQuestion, type PossibleGranter } from './nearest-granter';
import { ROLES, type Role, type RoleRow } from './roles';
import { buildUnitTree } from './unit-tree';

const units = buildUnitTree([
  { id: 'centre', kind: 'CENTRAL', parentId: null },
  { id: 'north', kind: 'DISTRICT', parentId: 'centre' },
  { id: 'south', kind: 'DISTRICT', parentId: 'centre' },
  { id: 'village', kind: 'ASSOCIATION', parentId: 'north', municipalityIds: ['m1'] },
]);
const today = '2026-11-22' as LocalDate;
const row = (role: Role, unitId: string): RoleRow => ({ id: `${role}@${unitId}`, role, unitId, from: today, to: null });
const someone = (name: string, ...roles: readonly RoleRow[]): PossibleGranter => ({ accountId: name, name, roles });

const people = [
  { ...someone('Hallinta B', row('ADMINISTRATOR', 'centre')), accountId: '1' },
  { ...someone('Hallinta A', row('ADMINISTRATOR', 'centre')), accountId: '3' },
  someone('Pohjoinen', row('DISTRICT_USER', 'north')),
  someone('Etelä', row('DISTRICT_USER', 'south')),
  someone('Kylä', row('ASSOCIATION_CONTACT', 'village')),
  someone('Johtaja', row('LEADERSHIP', 'centre')),
];
const ask = (question: Partial<GrantQuestion>) =>
  nearestGranters(
    { missingRight: 'agreement.edit', scopeNeeded: 'north', askerId: 'me', askerUnitIds: [], ...question },
    people,
    units,
  ).map((person) => person.name);

describe('R-06 the nearest person who can grant the missing right', () => {
  it.each<[string, Partial<GrantQuestion>, readonly string[]]>([
    ['the manager of the district that owns it', { scopeNeeded: 'north' }, ['Pohjoinen']],
    ['the same for an association below it', { scopeNeeded: 'village' }, ['Pohjoinen']],
    ['the other district has its own', { scopeNeeded: 'south' }, ['Etelä']],
    [
      'approving is given by administrators only, all equally near, by name',
      { missingRight: 'agreement.approve' },
      ['Hallinta A', 'Hallinta B'],
    ],
    ['so are settings', { missingRight: 'settings.edit', scopeNeeded: null, askerUnitIds: ['north'] }, ['Hallinta A', 'Hallinta B']],
    [
      'no unit in particular: nearest to the asker',
      { missingRight: 'partner.create', scopeNeeded: null, askerUnitIds: ['village'] },
      ['Pohjoinen'],
    ],
    ['reading in an association: its own contact', { missingRight: 'coverage.read', scopeNeeded: 'village' }, ['Kylä']],
    [
      'nowhere in particular, nobody: whoever is nearest the root',
      { missingRight: 'partner.create', scopeNeeded: null },
      ['Hallinta A', 'Hallinta B'],
    ],
    [
      'a wanted role is asked from who can give just that',
      { missingRight: 'user.edit', role: 'DISTRICT_APPROVER' },
      ['Hallinta A', 'Hallinta B'],
    ],
    ['the same with a role that the manager can give', { missingRight: 'user.edit', role: 'VIEWER' }, ['Pohjoinen']],
    ['never the asker', { scopeNeeded: 'north', askerId: 'Pohjoinen' }, ['Hallinta A', 'Hallinta B']],
  ])('%s', (_, question, expected) => {
    expect(ask(question)).toEqual(expected);
  });

  it('orders those of the same name by their id, so that the answer is always the same', () => {
    const namesakes = ['2', '1'].map((accountId) => ({ ...someone('Sama Nimi', row('ADMINISTRATOR', 'centre')), accountId }));
    const question: GrantQuestion = { missingRight: 'settings.edit', scopeNeeded: null, askerId: null, askerUnitIds: [] };
    expect(nearestGranters(question, namesakes, units).map((person) => person.accountId)).toEqual(['1', '2']);
  });

  it('names nobody when nobody can', () => {
    const question: GrantQuestion = { missingRight: 'settings.edit', scopeNeeded: null, askerId: null, askerUnitIds: [] };
    expect(nearestGranters(question, [someone('Kylä', row('ASSOCIATION_CONTACT', 'village'))], units)).toEqual([]);
  });
});

const actor = (accountId: string, ...rows: readonly RoleRow[]) =>
  personActor({ accountId, name: accountId, language: 'fi', rows }, units, today);

describe('R-07 nobody grants themselves a right', () => {
  it('refuses even an administrator', () => {
    expect(checkGrant(actor('me', row('ADMINISTRATOR', 'centre')), { role: 'VIEWER', unitId: 'north', accountId: 'me' })).toEqual({
      allowed: false,
      rule: 'R-07',
      missingRight: 'user.edit',
      scopeNeeded: 'north',
      role: 'VIEWER',
      hidden: false,
    });
  });
});

describe('R-04 who may give which role where', () => {
  it.each<[Role, string, Role, string, boolean]>([
    ['DISTRICT_USER', 'north', 'DISTRICT_USER', 'north', true],
    ['DISTRICT_USER', 'north', 'ASSOCIATION_CONTACT', 'village', true],
    ['DISTRICT_USER', 'north', 'DISTRICT_USER', 'south', false],
    ['DISTRICT_USER', 'north', 'DISTRICT_APPROVER', 'north', false],
    ['DISTRICT_USER', 'north', 'ADMINISTRATOR', 'centre', false],
    ['ASSOCIATION_CONTACT', 'village', 'REPRESENTATIVE', 'village', true],
    ['ASSOCIATION_CONTACT', 'village', 'VIEWER', 'village', false],
    ['CENTRAL_USER', 'centre', 'VIEWER', 'north', false],
    ['ADMINISTRATOR', 'centre', 'DISTRICT_APPROVER', 'north', true],
    ['ADMINISTRATOR', 'centre', 'ADMINISTRATOR', 'centre', true],
    ['ADMINISTRATOR', 'centre', 'DISTRICT_USER', 'village', false],
  ])('%s of %s gives %s at %s: %s', (role, unitId, given, at, expected) => {
    expect(checkGrant(actor('me', row(role, unitId)), { role: given, unitId: at, accountId: 'other' }).allowed).toBe(expected);
  });

  it('takes the union of the rows of the giver (R-02)', () => {
    const giver = actor('me', row('VIEWER', 'south'), row('DISTRICT_USER', 'north'));
    expect(checkGrant(giver, { role: 'VIEWER', unitId: 'north', accountId: 'other' }).allowed).toBe(true);
  });

  it('lets the system begin and nobody unknown', () => {
    const wish = { role: 'ADMINISTRATOR', unitId: 'centre', accountId: 'first' } as const;
    expect(checkGrant(systemActor('create-admin'), wish).allowed).toBe(true);
    expect(checkGrant(ANONYMOUS, wish)).toMatchObject({ allowed: false, rule: 'R-04' });
  });
});

describe('R-02 a role stands at a unit where it means something', () => {
  it('fits', () => {
    expect(ROLES.filter((role) => roleFitsUnit(role, 'village', units))).toEqual(['VIEWER', 'REPRESENTATIVE', 'ASSOCIATION_CONTACT']);
    expect(ROLES.filter((role) => roleFitsUnit(role, 'north', units))).toEqual([
      'VIEWER',
      'REPRESENTATIVE',
      'DISTRICT_USER',
      'DISTRICT_APPROVER',
    ]);
    expect(ROLES.filter((role) => roleFitsUnit(role, 'nowhere', units))).toEqual([]);
  });
});

describe('R-02 the organisation tree', () => {
  it('knows ways up and down and distances', () => {
    expect(units.pathToRoot('village')).toEqual(['village', 'north', 'centre']);
    expect(units.withDescendants('north')).toEqual(['north', 'village']);
    expect([units.districtOf('village'), units.districtOf('north'), units.districtOf('centre')]).toEqual(['north', 'north', 'centre']);
    expect([units.distance('village', 'south'), units.distance('north', 'north'), units.distance('north', 'nowhere')]).toEqual([
      3,
      0,
      Infinity,
    ]);
    expect([units.municipalitiesOf('village'), units.municipalitiesOf('north'), units.kindOf('nowhere')]).toEqual([['m1'], [], null]);
  });
  it('ends in spite of a cycle', () => {
    const cyclic = buildUnitTree([
      { id: 'a', kind: 'DISTRICT', parentId: 'b' },
      { id: 'b', kind: 'DISTRICT', parentId: 'a' },
    ]);
    expect(cyclic.pathToRoot('a')).toEqual(['a', 'b']);
  });
});

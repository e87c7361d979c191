import fc from 'fast-check';
import type { LocalDate } from '../calendar/local-date';
import { ANONYMOUS, personActor, systemActor, type PersonActor } from './actor';
import { decide, isAllowed } from './decide';
import { RIGHTS } from './rights';
import { ROLES, validRoles, type RoleRow } from './roles';
import { agreementVisibility, rowVisibility, seesRow } from './row-visibility';
import { buildUnitTree } from './unit-tree';

const units = buildUnitTree([
  { id: 'village', kind: 'ASSOCIATION', parentId: 'north', municipalityIds: ['m1'] },
  { id: 'north', kind: 'DISTRICT', parentId: 'centre' },
  { id: 'south', kind: 'DISTRICT', parentId: 'centre' },
  { id: 'centre', kind: 'CENTRAL', parentId: null },
]);
const day = (text: string) => text as LocalDate;
const today = day('2026-11-22');
const row = (role: RoleRow['role'], unitId: string, from = '2020-01-01', to: string | null = null): RoleRow => ({
  id: `${role}-${unitId}-${from}`,
  role,
  unitId,
  from: day(from),
  to: to === null ? null : day(to),
});
const person = (...rows: readonly RoleRow[]): PersonActor =>
  personActor({ accountId: 'me', name: 'Testi', language: 'fi', rows }, units, today);

describe('R-02 rights are the union of the valid rows', () => {
  it.each([
    ['2026-11-22', null, true],
    ['2026-11-23', null, false],
    ['2020-01-01', '2026-11-22', true],
    ['2020-01-01', '2026-11-21', false],
  ])('from %s to %s: valid today %s', (from, to, expected) => {
    expect(validRoles([row('VIEWER', 'north', from, to)], today).length === 1).toBe(expected);
    expect(isAllowed(person(row('VIEWER', 'north', from, to)), 'agreement.read')).toBe(expected);
  });

  it('keeps a right that another row still gives when one row ends', () => {
    const both = person(row('DISTRICT_USER', 'north', '2020-01-01', '2026-11-21'), row('DISTRICT_USER', 'north', '2025-01-01'));
    expect(isAllowed(both, 'agreement.edit', { ownerUnitId: 'north' })).toBe(true);
  });

  it('covers the unit and those below it, not those beside or above (R-04a)', () => {
    const manager = person(row('DISTRICT_USER', 'north'));
    expect(['north', 'village', 'south', 'centre'].map((ownerUnitId) => isAllowed(manager, 'agreement.edit', { ownerUnitId }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('never takes away: another row only adds', () => {
    const anyRow = fc.record({ role: fc.constantFrom(...ROLES), unitId: fc.constantFrom('north', 'south', 'village', 'centre') });
    const object = fc.record({
      ownerUnitId: fc.constantFrom('north', 'south', 'village', 'centre', null),
      municipalityIds: fc.constantFrom([], ['m1'], ['m2']),
      restrictedTo: fc.constantFrom(null, [], ['me']),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 3 }), anyRow, fc.constantFrom(...RIGHTS), object, (some, another, right, target) => {
        const rows = some.map((one) => row(one.role, one.unitId));
        const fewer = isAllowed(person(...rows), right, target);
        const more = isAllowed(person(...rows, row(another.role, another.unitId)), right, target);
        return more === (fewer || isAllowed(person(row(another.role, another.unitId)), right, target));
      }),
    );
  });
});

describe('R-03 a district edits what it owns anywhere and sees everything not restricted', () => {
  const manager = person(row('DISTRICT_USER', 'north'));
  it('edits its own agreement about any municipality', () => {
    expect(isAllowed(manager, 'agreement.edit', { ownerUnitId: 'north', municipalityIds: ['m9'] })).toBe(true);
  });
  it('reads, but does not edit, what another district owns, and is told where the right is missing', () => {
    expect(isAllowed(manager, 'agreement.read', { ownerUnitId: 'south' })).toBe(true);
    expect(decide(manager, 'agreement.edit', { ownerUnitId: 'south' })).toEqual({
      allowed: false,
      rule: 'R-04',
      missingRight: 'agreement.edit',
      scopeNeeded: 'south',
      hidden: false,
    });
  });
});

describe('R-05 a restricted record does not exist for those who are not named', () => {
  const restricted = { ownerUnitId: 'north', restrictedTo: ['someone'] };
  it('is hidden for every right, without a word of where it is', () => {
    const manager = person(row('DISTRICT_APPROVER', 'north'));
    for (const right of [
      'agreement.read',
      'agreement.edit',
      'agreement.end',
      'agreement.approve',
      'agreement.void',
      'history.read',
    ] as const) {
      expect(decide(manager, right, restricted)).toEqual({
        allowed: false,
        rule: 'R-05',
        missingRight: right,
        scopeNeeded: null,
        hidden: true,
      });
    }
  });
  it('may be created by a person whom it names, and refused openly otherwise: nothing exists yet', () => {
    const manager = person(row('DISTRICT_USER', 'north'));
    expect(isAllowed(manager, 'agreement.create', { ownerUnitId: 'north', restrictedTo: ['me'] })).toBe(true);
    expect(decide(manager, 'agreement.create', { ownerUnitId: 'south', restrictedTo: ['me'] })).toMatchObject({
      rule: 'R-04',
      hidden: false,
    });
  });
  it('hides an agreement outside the municipality of an association', () => {
    const contact = person(row('ASSOCIATION_CONTACT', 'village'));
    expect(decide(contact, 'agreement.edit', { ownerUnitId: 'north', municipalityIds: ['m1'] })).toMatchObject({
      rule: 'R-04',
      hidden: false,
    });
    expect(decide(contact, 'agreement.edit', { ownerUnitId: 'north', municipalityIds: ['m2'] })).toMatchObject({
      rule: 'R-05',
      hidden: true,
    });
  });
});

describe('R-07 nobody approves what they recorded', () => {
  const object = { ownerUnitId: 'north', createdBy: 'me' };
  it('refuses the recorder and lets another approver', () => {
    const approver = person(row('DISTRICT_APPROVER', 'north'));
    expect(decide(approver, 'agreement.approve', object)).toMatchObject({ allowed: false, rule: 'R-07', hidden: false });
    expect(isAllowed(approver, 'agreement.approve', { ...object, createdBy: 'other' })).toBe(true);
    expect(isAllowed(approver, 'agreement.void', object)).toBe(true);
  });
});

describe('R-04 deny by default', () => {
  it('gives nobody signed in, and no role, no right at all', () => {
    for (const right of RIGHTS) {
      expect(isAllowed(ANONYMOUS, right)).toBe(false);
      expect(isAllowed(person(), right)).toBe(false);
      expect(isAllowed(ANONYMOUS, right, { ownerUnitId: null })).toBe(false);
    }
  });
  it('tells openly that a right is missing everywhere', () => {
    expect(decide(person(row('VIEWER', 'north')), 'settings.edit')).toEqual({
      allowed: false,
      rule: 'R-04',
      missingRight: 'settings.edit',
      scopeNeeded: null,
      hidden: false,
    });
  });
  it('lets the system do everything, its own approvals and restricted records too', () => {
    for (const right of RIGHTS) expect(isAllowed(systemActor('nightly'), right, { ownerUnitId: null, restrictedTo: [] })).toBe(true);
  });
});

describe('R-04 visibility as data', () => {
  it('is one rule for a manager, whatever else they are', () => {
    const visibility = agreementVisibility(
      person(row('VIEWER', 'south'), row('DISTRICT_USER', 'north'), row('ASSOCIATION_CONTACT', 'village')),
    );
    expect(visibility).toEqual({ accountId: 'me', rules: [{ where: { kind: 'ALL' }, detail: 'FULL', restricted: 'NAMED' }] });
  });
  it('names the units of a viewer and shows organisations elsewhere', () => {
    expect(agreementVisibility(person(row('VIEWER', 'village'))).rules).toEqual([
      { where: { kind: 'OWNER_UNIT', unitIds: ['village', 'north'] }, detail: 'FULL', restricted: 'NEVER' },
      { where: { kind: 'ALL' }, detail: 'ORGANISATIONS', restricted: 'NEVER' },
    ]);
  });
  it('names the municipalities of an association', () => {
    const visibility = agreementVisibility(person(row('REPRESENTATIVE', 'village'), row('ASSOCIATION_CONTACT', 'village')));
    expect(visibility.rules).toEqual([{ where: { kind: 'MUNICIPALITY', municipalityIds: ['m1'] }, detail: 'FULL', restricted: 'NEVER' }]);
    expect(seesRow(visibility, { ownerUnitId: null, municipalityIds: ['m2'] })).toBeNull();
    expect(seesRow(visibility, { ownerUnitId: null, municipalityIds: ['m2', 'm1'] })).toBe('FULL');
  });
  it('keeps one of two equal rules', () => {
    expect(rowVisibility(person(row('LEADERSHIP', 'centre'), row('CENTRAL_USER', 'centre')), 'person.read').rules).toHaveLength(1);
  });
});

import { applyAreaEvent, reverseAreaEvent, withAreaPatch } from './apply-area-event';
import { createAreaIndex } from './area-index';
import { checkAreaEvent } from './check-area-event';
import { areaEvent, days, membership, municipality, REGISTER, version } from './register.fixture';

const index = createAreaIndex(REGISTER);
const problems = (...input: Parameters<typeof areaEvent>) =>
  checkAreaEvent(areaEvent(...input), index).map(({ code, path, params }) => [code, path, params]);

describe('GEO-03 the municipalities of an event exist', () => {
  it('accepts predecessors of the day before and successors of the day', () => {
    expect(problems('MERGER', '2025-01-01', ['pertunmaa'], ['mantyharju'])).toEqual([]);
    expect(problems('MERGER', '2030-01-01', ['iisalmi', 'kuopio'], ['kuopio'])).toEqual([]);
  });

  it('refuses one that had ended, with the day that was typed', () => {
    expect(problems('MERGER', '2025-02-01', ['pertunmaa'], ['mantyharju'])).toEqual([
      ['GEO-03', 'from.0', { municipality: 'Pertunmaa', on: '2025-02-01' }],
    ]);
    expect(problems('MERGER', '2025-01-01', ['mantyharju'], ['pertunmaa'])).toEqual([
      ['GEO-03', 'to.0', { municipality: 'Pertunmaa', on: '2025-01-01' }],
    ]);
  });

  it('refuses one that begins on the day, and one that nobody knows', () => {
    expect(problems('MERGER', '2009-01-01', ['parainen'], ['kuopio'])).toEqual([
      ['GEO-03', 'from.0', { municipality: 'Parainen', on: '2008-12-31' }],
    ]);
    expect(problems('RENAMING', '2030-01-01', ['kuopio'], ['nobody'])).toEqual([
      ['GEO-03', 'to.0', { municipality: 'nobody', on: '2030-01-01' }],
    ]);
  });
});

const BEFORE = {
  ...REGISTER,
  municipalities: [municipality('a', version('001', 'A', '..')), municipality('b', version('002', 'B', '..'))],
  memberships: [
    membership('a', 'COUNTY', '12', '2021-07-01..'),
    membership('b', 'COUNTY', '12', '2021-07-01..2026-12-31'),
    membership('b', 'COUNTY', '13', '2027-01-01..2029-12-31'),
    membership('b', 'COUNTY', '14', '2030-01-01..'),
  ],
  events: [],
};
const merger = areaEvent('MERGER', '2028-01-01', ['a', 'b'], ['a']);

describe('G-04 what a merger ends', () => {
  it('ends the predecessor and its memberships the day before, drops later plans, leaves the successor alone', () => {
    expect(applyAreaEvent(BEFORE, merger)).toEqual({
      versions: [{ municipalityId: 'b', code: '002', was: days('..'), becomes: days('..2027-12-31') }],
      memberships: [
        { municipalityId: 'b', kind: 'COUNTY', area: '13', was: days('2027-01-01..2029-12-31'), becomes: days('2027-01-01..2027-12-31') },
        { municipalityId: 'b', kind: 'COUNTY', area: '14', was: days('2030-01-01..'), becomes: null },
      ],
    });
  });

  it('gives the register after it', () => {
    const after = createAreaIndex(withAreaPatch({ ...BEFORE, events: [merger] }, applyAreaEvent(BEFORE, merger)));
    expect(after.existence('b')).toEqual(days('..2027-12-31'));
    expect(after.existence('a')).toEqual(days('..'));
    expect(after.members('COUNTY', '14', days('..'))).toEqual([]);
    expect(after.successorsOf('b')).toEqual([{ municipalityId: 'a', on: '2028-01-01', eventKind: 'MERGER' }]);
  });

  it('changes nothing the second time, nor when reversed, nor for a renaming', () => {
    const nothing = { versions: [], memberships: [] };
    expect(applyAreaEvent(withAreaPatch(BEFORE, applyAreaEvent(BEFORE, merger)), merger)).toEqual(nothing);
    expect(applyAreaEvent(BEFORE, { ...merger, reversed: true })).toEqual(nothing);
    expect(applyAreaEvent(BEFORE, areaEvent('RENAMING', '2028-01-01', ['b'], ['b']))).toEqual(nothing);
    expect(applyAreaEvent(BEFORE, areaEvent('AREA_TRANSFER', '2028-01-01', ['b'], ['a']))).toEqual(nothing);
  });

  it('keeps a row that begins on the last day for that day', () => {
    const memberships = [membership('b', 'REGION', '10', '2027-12-31..')];
    expect(applyAreaEvent({ ...BEFORE, memberships }, merger).memberships).toMatchObject([{ becomes: days('2027-12-31..2027-12-31') }]);
  });

  it('a split ends the one that was split', () => {
    const split = areaEvent('SPLIT', '2028-01-01', ['b'], ['a']);
    expect(applyAreaEvent(BEFORE, split).versions).toEqual([
      { municipalityId: 'b', code: '002', was: days('..'), becomes: days('..2027-12-31') },
    ]);
  });
});

describe('G-06 a reversed event', () => {
  const recorded = { ...withAreaPatch(BEFORE, applyAreaEvent(BEFORE, merger)), events: [merger] };

  it('lets the predecessor and the memberships of its last day go on', () => {
    expect(reverseAreaEvent(recorded, merger)).toEqual({
      versions: [{ municipalityId: 'b', code: '002', was: days('..2027-12-31'), becomes: days('..') }],
      memberships: [
        { municipalityId: 'b', kind: 'COUNTY', area: '13', was: days('2027-01-01..2027-12-31'), becomes: days('2027-01-01..') },
      ],
    });
    expect(createAreaIndex(withAreaPatch(recorded, reverseAreaEvent(recorded, merger))).existence('b')).toEqual(days('..'));
  });

  it('brings nobody back whom another event ends on the same day', () => {
    const other = areaEvent('SPLIT', '2028-01-01', ['b'], ['a']);
    const untouched = { versions: [], memberships: [] };
    expect(reverseAreaEvent({ ...recorded, events: [merger, other] }, merger)).toEqual(untouched);
    expect(reverseAreaEvent({ ...recorded, events: [merger, { ...other, reversed: true }] }, merger)).not.toEqual(untouched);
    expect(reverseAreaEvent(recorded, areaEvent('RENAMING', '2028-01-01', ['b'], ['b']))).toEqual(untouched);
  });
});

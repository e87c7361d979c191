import { localDate } from '../calendar';
import { checkRoleTerms, endRole } from './role-terms';

const day = localDate;
const terms = { from: day('2026-11-22'), to: null, isTemporary: false, reason: null };

describe('USR-02 a right does not end before it begins', () => {
  it('may last one day, or until further notice', () => {
    expect(checkRoleTerms(terms).ok).toBe(true);
    expect(checkRoleTerms({ ...terms, to: day('2026-11-22') }).ok).toBe(true);
  });
  it('refuses an earlier end', () => {
    expect(checkRoleTerms({ ...terms, to: day('2026-11-21') })).toMatchObject({ ok: false, problems: [{ code: 'USR-02', path: 'to' }] });
  });
});

describe('R-06 USR-07 a temporary right lasts 1–30 days and has a reason', () => {
  const temporary = { ...terms, isTemporary: true, reason: 'Sijaisuus', to: day('2026-12-21') };
  it('takes thirty days, and one', () => {
    expect(checkRoleTerms(temporary).ok).toBe(true);
    expect(checkRoleTerms({ ...temporary, to: day('2026-11-22') }).ok).toBe(true);
    expect(checkRoleTerms({ ...temporary, reason: 'Viisi' }).ok).toBe(true);
  });
  it.each([
    ['thirty-one days', { to: day('2026-12-22') }, 'to'],
    ['no end', { to: null }, 'to'],
    ['no reason', { reason: null }, 'reason'],
    ['hardly a reason', { reason: ' neli  ' }, 'reason'],
  ])('refuses %s', (_, change, path) => {
    expect(checkRoleTerms({ ...temporary, ...change })).toMatchObject({ ok: false, problems: [{ code: 'USR-07', path }] });
  });
});

describe('L-05 ending a right', () => {
  const today = day('2026-11-22');
  const open = { from: day('2026-11-01'), to: null };
  it.each([
    ['today', open, '2026-11-22', { kind: 'SHORTEN', to: '2026-11-22' }],
    ['at once', open, '2026-11-21', { kind: 'SHORTEN', to: '2026-11-21' }],
    ['later', open, '2027-01-31', { kind: 'SHORTEN', to: '2027-01-31' }],
    ['on its own last day', { ...open, to: day('2026-12-31') }, '2026-12-31', { kind: 'SHORTEN', to: '2026-12-31' }],
    ['on its first day', { ...open, from: day('2026-12-01') }, '2026-12-01', { kind: 'SHORTEN', to: '2026-12-01' }],
    ['before it begins', { ...open, from: day('2026-12-01') }, '2026-11-30', { kind: 'REMOVE' }],
  ])('%s', (_, row, lastDay, expected) => {
    expect(endRole(row, day(lastDay), today)).toEqual({ ok: true, value: expected });
  });
  it.each([
    ['a day gone by', open, '2026-11-20'],
    ['later than it would last', { ...open, to: day('2026-12-31') }, '2027-01-01'],
  ])('USR-06 refuses %s', (_, row, lastDay) => {
    expect(endRole(row, day(lastDay), today)).toMatchObject({ ok: false, problems: [{ code: 'USR-06', path: 'lastDay' }] });
  });
});

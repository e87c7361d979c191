import { day, facts, partial, term } from './facts.fixture';
import { effectivePeriod, termEnds } from './effective-period';
import type { TermFacts } from './facts';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from './settings';

const periodOf = (changes: Partial<TermFacts>, rest: Parameters<typeof facts>[0] = {}) =>
  effectivePeriod(facts({ term: term(changes), ...rest }), settings);

const between = (start: string, end: string | null, flags = {}) => ({ start, end, isEndUnknown: false, isEndedEarly: false, ...flags });

const option = (months: number, usedOn: string | null) => ({ id: `o${months}`, months, usedOn: usedOn === null ? null : day(usedOn) });

describe('T-05 the days in force', () => {
  it('are those of a fixed term', () => {
    expect(periodOf({})).toEqual(between('2026-01-01', '2027-12-31'));
  });

  it('begin on the first and end on the last day of a date known to the month or the year', () => {
    expect(periodOf({ starts: partial('2021-03'), ends: partial('2024-02') })).toEqual(between('2021-03-01', '2024-02-29'));
    expect(periodOf({ starts: partial('2021'), ends: partial('2023') })).toEqual(between('2021-01-01', '2023-12-31'));
  });

  it('begin on the day of the signature, else of the decision, when the start is unknown', () => {
    const starts = partial('unknown');
    expect(periodOf({ starts }, { signedOn: day('2025-12-15'), decidedOn: day('2025-11-03') })?.start).toBe('2025-12-15');
    expect(periodOf({ starts }, { signedOn: null, decidedOn: day('2025-11-03') })?.start).toBe('2025-11-03');
  });

  it('are none when the start is not known by any means, or nothing has been said of it', () => {
    expect(periodOf({ starts: partial('unknown') }, { signedOn: null, decidedOn: null })).toBeNull();
    expect(periodOf({ starts: null })).toBeNull();
  });

  it('have no end when open-ended, whatever end is left in the form', () => {
    expect(periodOf({ kind: 'OPEN_ENDED' })).toEqual(between('2026-01-01', null));
  });

  it('C-01: have no end while automatic renewals roll', () => {
    expect(periodOf({ kind: 'AUTO_RENEWING', renewalMonths: 12 })).toEqual(between('2026-01-01', null));
  });

  it('T-06: renew by any whole number of months', () => {
    const ends = (renewalMonths: number | null) =>
      termEnds(term({ kind: 'AUTO_RENEWING', ends: partial('2026-12-31'), renewalMonths }), day('2026-01-01')).slice(0, 2);
    expect(ends(1)).toEqual(['2026-12-31', '2027-01-31']);
    expect([ends(0), ends(null)]).toEqual([['2026-12-31'], ['2026-12-31']]);
  });

  it('T-06: reach the end of the options in use, counted from the start', () => {
    const options = [option(12, '2024-10-01'), option(24, null)];
    const starts = partial('2020-01-01');
    expect(periodOf({ kind: 'FIXED_WITH_OPTIONS', starts, ends: partial('2024-12-31'), options })?.end).toBe('2025-12-31');
    expect(periodOf({ kind: 'FIXED', starts, ends: partial('2024-12-31'), options })?.end).toBe('2024-12-31');
    const both = [option(12, '2024-10-01'), option(6, '2025-10-01')];
    expect(periodOf({ kind: 'FIXED_WITH_OPTIONS', starts, ends: partial('2024-12-31'), options: both })?.end).toBe('2026-06-30');
    const clamped = { starts: partial('2026-08-31'), ends: partial('2027-02-28'), options: [option(1, '2027-01-01')] };
    expect(periodOf({ kind: 'FIXED_WITH_OPTIONS', ...clamped })?.end).toBe('2027-03-30');
  });

  it('count to the review date when the end is unknown, else for the number of months of the setting', () => {
    const ends = partial('unknown');
    expect(periodOf({ ends, reviewOn: day('2030-05-31') })).toEqual(between('2026-01-01', '2030-05-31', { isEndUnknown: true }));
    expect(periodOf({ ends })).toEqual(between('2026-01-01', '2027-12-31', { isEndUnknown: true }));
    expect(effectivePeriod(facts({ term: term({ ends }) }), { ...settings, unknownEndMonths: 6 })?.end).toBe('2026-06-30');
    expect(periodOf({ kind: 'FIXED_WITH_OPTIONS', ends: null })?.isEndUnknown).toBe(true);
  });
});

describe('A-08 a recorded ending', () => {
  const ending = (lastDay: string) => ({ manner: 'TERMINATED' as const, noticeOn: day('2026-03-01'), lastDay: day(lastDay) });

  it('ends the agreement on its last day, the last day of the term included, and never later', () => {
    expect(periodOf({}, { ending: ending('2026-08-31') })).toEqual(between('2026-01-01', '2026-08-31', { isEndedEarly: true }));
    expect(periodOf({}, { ending: ending('2027-12-31') })?.isEndedEarly).toBe(true);
    expect(periodOf({}, { ending: ending('2028-01-01') })).toEqual(between('2026-01-01', '2027-12-31'));
  });

  it('ends what renews or is open-ended', () => {
    expect(periodOf({ kind: 'OPEN_ENDED' }, { ending: ending('2040-01-31') })?.end).toBe('2040-01-31');
    expect(periodOf({ kind: 'AUTO_RENEWING', renewalMonths: 12 }, { ending: ending('2031-12-31') })?.end).toBe('2031-12-31');
  });

  it('is knowledge where the end was only assumed', () => {
    const known = between('2026-01-01', '2029-01-31', { isEndedEarly: true });
    expect(periodOf({ ends: partial('unknown') }, { ending: ending('2029-01-31') })).toEqual(known);
  });
});

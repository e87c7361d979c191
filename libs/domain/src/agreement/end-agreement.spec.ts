import { cancelEnding, computeEnding, endAgreement, type EndingInput } from './end-agreement';
import { day, facts, partial, term } from './facts.fixture';
import type { AgreementFacts, TermFacts } from './facts';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from './settings';
import { stateOn, statePeriods } from './state-periods';

const renewing: Partial<TermFacts> = {
  ...{ kind: 'AUTO_RENEWING', starts: partial('2025-01-01'), ends: partial('2025-12-31'), renewalMonths: 12 },
  notice: { months: 6, anchor: 'END_OF_TERM' },
};
const openEnded = (notice: TermFacts['notice']): Partial<TermFacts> => ({ kind: 'OPEN_ENDED', ends: null, notice });
const input = (changes: Partial<Record<keyof EndingInput, string | null>> = {}): EndingInput =>
  ({ manner: 'TERMINATED', noticeOn: '2026-06-30', lastDay: null, reason: null, ...changes }) as EndingInput;

const end = (changes: Partial<TermFacts>, given: EndingInput = input(), rest: Partial<AgreementFacts> = {}) => {
  const result = endAgreement(facts({ term: term(changes), ...rest }), given);
  return result.ok
    ? result.value.patch.ending
    : result.problems.map((one) => [one.code, one.params.field ?? one.params.lastDay ?? one.params.stage]);
};
const lastDay = (changes: Partial<TermFacts>, noticeOn = '2026-06-30') =>
  computeEnding(facts({ term: term(changes) }), 'TERMINATED', day(noticeOn)).lastDay;

describe('A-12 terminating', () => {
  it('scenario 11: ends with the term that the notice still reaches, and can be cancelled before its last day', () => {
    const before = facts({ term: term(renewing) });
    const ending = { manner: 'TERMINATED', noticeOn: '2026-06-30', lastDay: '2026-12-31' };
    expect(end(renewing)).toEqual(ending);
    const terminated = { ...before, ...{ ending: ending as AgreementFacts['ending'] } };
    const stateAt = (subject: AgreementFacts) => stateOn(statePeriods(subject, settings, { hasFollowUp: false }), day('2026-08-01'))?.state;
    expect(stateAt(terminated)).toBe('TERMINATED_IN_FORCE');
    const cancelled = cancelEnding(terminated, day('2026-12-30'));
    expect(cancelled).toEqual({ ok: true, value: { ending: null } });
    expect(stateAt({ ...terminated, ...(cancelled.ok && cancelled.value) })).toBe('IN_FORCE');
  });

  it('T-04: counts the notice by its anchor', () => {
    expect(lastDay(renewing, '2026-07-01')).toBe('2027-12-31');
    expect(lastDay(openEnded({ months: 3, anchor: 'END_OF_MONTH' }), '2026-03-15')).toBe('2026-06-30');
    expect(lastDay(openEnded({ months: 6, anchor: 'END_OF_YEAR' }), '2026-07-01')).toBe('2027-12-31');
    expect(lastDay(openEnded({ months: 6, anchor: 'ANY_TIME' }))).toBe('2026-12-30');
  });

  it('explains the computed day step by step', () => {
    const codes = (changes: Partial<TermFacts>) =>
      computeEnding(facts({ term: term(changes) }), 'TERMINATED', day('2026-06-30')).steps.map((step) => [step.code, step.params.on]);
    expect(codes(renewing).map(([code]) => code)).toEqual(['NOTICE_RUNS_OUT', 'NOTICE_ENDS_END_OF_TERM']);
    expect(codes({ notice: 'NOT_DURING_TERM' })).toEqual([['ENDS_WITH_TERM', '2027-12-31']]);
    expect(codes({ notice: { months: 24, anchor: 'ANY_TIME' } })).toEqual([
      ['NOTICE_RUNS_OUT', undefined],
      ['NOTICE_ENDS_ANY_TIME', undefined],
      ['ENDS_WITH_TERM', '2027-12-31'],
    ]);
    expect(codes({ notice: { months: 18, anchor: 'END_OF_MONTH' } }).map(([code]) => code)).toEqual([
      ...['NOTICE_RUNS_OUT', 'NOTICE_ENDS_END_OF_MONTH'],
    ]);
    expect(codes(openEnded('NOT_DURING_TERM'))).toEqual([]);
    expect(codes({ notice: null })).toEqual([]);
    const result = endAgreement(facts({ term: term(renewing) }), input());
    expect(result.ok && result.value.steps.map((step) => step.code)).toEqual(['NOTICE_RUNS_OUT', 'NOTICE_ENDS_END_OF_TERM']);
  });

  it('never runs past the end of a fixed term, and not to the assumed end of an unknown one', () => {
    expect(lastDay({ notice: { months: 18, anchor: 'ANY_TIME' } })).toBe('2027-12-30');
    expect(lastDay({ notice: { months: 24, anchor: 'ANY_TIME' } })).toBe('2027-12-31');
    expect(lastDay({ notice: { months: 24, anchor: 'END_OF_TERM' } })).toBe('2027-12-31');
    expect(lastDay({ notice: { months: 24, anchor: 'ANY_TIME' }, ends: partial('unknown') })).toBe('2028-06-30');
    expect(lastDay(openEnded({ months: 6, anchor: 'END_OF_TERM' }))).toBeNull();
  });

  it('ends with the running term when notice is not possible during it', () => {
    expect(lastDay({ ...renewing, notice: 'NOT_DURING_TERM' })).toBe('2026-12-31');
    expect(lastDay({ ...renewing, notice: 'NOT_DURING_TERM' }, '2026-12-31')).toBe('2026-12-31');
    expect(lastDay(openEnded('NOT_DURING_TERM'))).toBeNull();
    expect(lastDay({ ...renewing, notice: 'NOT_DURING_TERM', starts: null })).toBeNull();
  });

  it('AGR-14: asks for the last day when the notice is not known', () => {
    expect(end({ notice: null })).toEqual([['AGR-14', 'lastDay']]);
    expect(end({ notice: null }, input({ lastDay: '2026-09-30' }))).toMatchObject({ lastDay: '2026-09-30' });
  });

  it('lets the last day be another than computed, with a reason', () => {
    expect(end(renewing, input({ lastDay: '2026-09-30' }))).toEqual([['AGR-14', 'reason']]);
    expect(end(renewing, input({ lastDay: '2026-09-30', reason: 'Sovittu erikseen' }))).toMatchObject({ lastDay: '2026-09-30' });
    expect(end(renewing, input({ lastDay: '2026-12-31' }))).toMatchObject({ lastDay: '2026-12-31' });
  });

  it('AGR-12: is refused unless signed or decided', () => {
    expect(end(renewing, input(), { stage: 'FOR_SIGNATURE' })).toEqual([['AGR-12', 'FOR_SIGNATURE']]);
    expect(end(renewing, input(), { stage: 'DECIDED' })).toMatchObject({ lastDay: '2026-12-31' });
  });

  it('AGR-11: is refused when the agreement has ended, or would end, before', () => {
    expect(end({}, input({ noticeOn: '2028-01-01', lastDay: '2028-03-01' }))).toEqual([['AGR-11', '2027-12-31']]);
    expect(end({}, input({ lastDay: '2028-01-01' }))).toEqual([['AGR-11', '2027-12-31']]);
  });
});

describe('A-08 other endings', () => {
  it.each(['MUTUAL', 'MERGER', 'PARTY_CEASED'])('%s has the last day that is given', (manner) => {
    expect(end(renewing, input({ manner }))).toEqual([['AGR-14', 'lastDay']]);
    expect(end({}, input({ manner, lastDay: '2026-08-31' }))).toEqual({ manner, noticeOn: '2026-06-30', lastDay: '2026-08-31' });
  });

  it('A-13: rescinding ends at once, with a reason', () => {
    const rescinded = input({ manner: 'RESCINDED' });
    expect(end({}, rescinded)).toEqual([['AGR-14', 'reason']]);
    expect(end({}, { ...rescinded, reason: 'Olennainen rikkomus' })).toMatchObject({ noticeOn: '2026-06-30', lastDay: '2026-06-30' });
    expect(computeEnding(facts(), 'RESCINDED', day('2026-06-30')).steps).toEqual([{ code: 'ENDS_AT_ONCE', params: { on: '2026-06-30' } }]);
  });
});

describe('A-12 cancelling a termination', () => {
  const terminated = facts({ ending: { manner: 'TERMINATED', noticeOn: day('2026-06-30'), lastDay: day('2026-12-31') } });

  it('AGR-11: is refused on the last day and after it', () => {
    expect(cancelEnding(terminated, day('2026-12-31'))).toMatchObject({
      ok: false,
      problems: [{ code: 'AGR-11', params: { lastDay: '2026-12-31' } }],
    });
    expect(cancelEnding(terminated, day('2026-12-30')).ok).toBe(true);
  });

  it('AGR-12: is refused when there is nothing to cancel', () => {
    expect(cancelEnding(facts(), day('2026-06-30'))).toMatchObject({
      ok: false,
      problems: [{ code: 'AGR-12', params: { stage: 'SIGNED' } }],
    });
  });
});

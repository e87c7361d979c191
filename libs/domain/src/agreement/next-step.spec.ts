import { day, facts, partial, term } from './facts.fixture';
import type { AgreementFacts } from './facts';
import { nextStep } from './next-step';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from './settings';
import { stateOn, statePeriods } from './state-periods';

const next = (changes: Partial<AgreementFacts>, today = '2026-11-22', rest: { hasApprovalChain?: boolean; missingCount?: number } = {}) => {
  const subject = facts(changes);
  const period = stateOn(statePeriods(subject, settings, { hasFollowUp: false }), day(today))!;
  const step = nextStep(subject, period, { today: day(today), hasApprovalChain: false, missingCount: 0, settings, ...rest });
  return step && [step.code, step.params.on ?? step.params.count ?? null];
};
const renewing = {
  term: term({ kind: 'AUTO_RENEWING', ends: partial('2026-12-31'), renewalMonths: 12, notice: { months: 3, anchor: 'END_OF_TERM' } }),
};

describe('A-19 the next step', () => {
  it('is the next move of what has not been concluded', () => {
    expect(next({ stage: 'DRAFT' })).toEqual(['START_NEGOTIATION', null]);
    expect(next({ stage: 'NEGOTIATION' })).toEqual(['SEND_FOR_SIGNATURE', null]);
    expect(next({ stage: 'NEGOTIATION' }, '2026-11-22', { hasApprovalChain: true })).toEqual(['SEND_FOR_APPROVAL', null]);
    expect(next({ stage: 'NEGOTIATION', kind: 'GRANT_DECISION' })).toEqual(['RECORD_DECISION', null]);
    expect(next({ stage: 'FOR_APPROVAL' })).toEqual(['APPROVE', null]);
    expect(next({ stage: 'FOR_SIGNATURE' })).toEqual(['SIGN', null]);
    expect(next({ term: term({ starts: null }) })).toEqual(['ADD_START', null]);
  });

  it('is the renewal of what ends soon', () => {
    expect(next({}, '2027-07-04')).toBeNull();
    expect(next({}, '2027-07-05')).toEqual(['PREPARE_RENEWAL', '2027-12-31']);
  });

  it('is to decide on notice while it can still be given', () => {
    expect(next(renewing, '2026-04-02')).toBeNull();
    expect(next(renewing, '2026-04-03')).toEqual(['DECIDE_ON_NOTICE', '2026-09-30']);
    expect(next(renewing, '2026-09-30')).toEqual(['DECIDE_ON_NOTICE', '2026-09-30']);
    expect(next(renewing, '2026-10-01')).toBeNull();
    const fixed = { term: term({ notice: { months: 20, anchor: 'ANY_TIME' } }) };
    expect(next(fixed, '2026-04-01')).toBeNull();
  });

  it('is to check an end that is only assumed and near, or past', () => {
    const unknownEnd = { term: term({ ends: partial('unknown') }) };
    expect(next(unknownEnd, '2027-07-03')).toBeNull();
    expect(next(unknownEnd, '2027-07-04')).toEqual(['CHECK_END', '2027-12-31']);
    expect(next(unknownEnd, '2028-01-01')).toEqual(['CHECK_END', '2027-12-31']);
  });

  it('is otherwise to complete the facts, as long as it has not ended', () => {
    expect(next({}, '2026-11-22', { missingCount: 1 })).toEqual(['COMPLETE_FACTS', 1]);
    expect(next({})).toBeNull();
    expect(next({}, '2028-01-01', { missingCount: 2 })).toBeNull();
    expect(next({}, '2027-07-05', { missingCount: 2 })?.[0]).toBe('PREPARE_RENEWAL');
  });
});

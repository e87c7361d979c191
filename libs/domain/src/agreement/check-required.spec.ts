import type { AgreementCandidate } from './candidate';
import { mustBeComplete } from './candidate';
import { checkRequired, REQUIRED_FIELDS } from './check-required';
import { AGREEMENT_STAGES } from './constants';
import { counterpart, day, facts, ownParty, term } from './facts.fixture';

const found = (changes: Partial<AgreementCandidate>, hasResponsible = true) =>
  checkRequired({ ...facts(), ...changes }, hasResponsible).map((one) => [one.code, one.path, one.params.field]);

const bare: Partial<AgreementCandidate> = { parties: [], kind: null, term: { ...term({ starts: null }), kind: null } };

describe('AGR-14 what must be filled in', () => {
  it('is only the counterpart of a draft', () => {
    const counterpartOnly = [['AGR-14', 'parties', 'counterpart']];
    expect(found({ ...bare, stage: 'DRAFT' }, false)).toEqual(counterpartOnly);
    expect(found({ ...bare, stage: 'NEGOTIATION' }, false)).toEqual(counterpartOnly);
    expect(found({ ...bare, stage: 'DRAFT', parties: [counterpart()] }, false)).toEqual([]);
  });

  it('A-07: is everything asked on the first page once the agreement is recorded', () => {
    expect(found(bare, false)).toEqual([
      ['AGR-14', 'parties', 'counterpart'],
      ['AGR-14', 'parties', 'ownParty'],
      ['AGR-14', 'kind', 'kind'],
      ['AGR-14', 'term.kind', 'termKind'],
      ['AGR-14', 'term.starts', 'starts'],
      ['AGR-14', 'responsible', 'responsible'],
    ]);
    expect(found({})).toEqual([]);
    expect(found({ parties: [ownParty()] })).toEqual([['AGR-14', 'parties', 'counterpart']]);
    expect(found({ parties: [counterpart()] })).toEqual([['AGR-14', 'parties', 'ownParty']]);
  });

  it('is the length of the renewal of a term that renews', () => {
    const renewing = (renewalMonths: number | null) => found({ term: term({ kind: 'AUTO_RENEWING', renewalMonths }) });
    const missing = [['AGR-14', 'term.renewalMonths', 'renewalMonths']];
    expect([renewing(null), renewing(0), renewing(1)]).toEqual([missing, missing, []]);
    expect(found({ term: term({ kind: 'FIXED', renewalMonths: null }) })).toEqual([]);
  });

  it('is the day of the decision of what has been decided', () => {
    expect(found({ stage: 'DECIDED' })).toEqual([['AGR-14', 'decidedOn', 'decidedOn']]);
    expect(found({ stage: 'DECIDED', decidedOn: day('2026-01-01') })).toEqual([]);
    expect(found({ stage: 'SIGNED', decidedOn: null })).toEqual([]);
  });

  it('names only fields that have a text', () => {
    for (const [, , field] of found(bare, false)) expect(REQUIRED_FIELDS).toContain(field);
  });
});

describe('Section 4 completeness by stage', () => {
  it('is asked from approval, signature, decision on', () => {
    expect(AGREEMENT_STAGES.filter(mustBeComplete)).toEqual(['FOR_APPROVAL', 'FOR_SIGNATURE', 'SIGNED', 'DECIDED', 'VOIDED']);
  });
});

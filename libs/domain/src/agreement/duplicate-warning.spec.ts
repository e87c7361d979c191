import { duplicateWarnings, isSimilar } from './duplicate-warning';
import { counterpart, facts, ownParty, partial, term } from './facts.fixture';
import type { AgreementFacts } from './facts';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from './settings';

const other = (changes: Partial<AgreementFacts> = {}) => facts({ id: 'agreement-2', number: 'S-2025-0041', ...changes });
const similar = (changes: Partial<AgreementFacts>, mine: Partial<AgreementFacts> = {}) => isSimilar(facts(mine), other(changes), settings);
const days = (starts: string, ends: string) => ({ term: term({ starts: partial(starts), ends: partial(ends) }) });

describe('AGR-W1 A-15 a similar agreement', () => {
  it('has the same kind, a common counterpart and overlapping days', () => {
    expect(similar({})).toBe(true);
    expect(similar({ kind: 'FRAMEWORK' })).toBe(false);
    expect(similar({ parties: [ownParty(), counterpart({ id: 'partner-2' })] })).toBe(false);
    expect(similar({ parties: [counterpart({ id: 'partner-2' }), counterpart()] })).toBe(true);
    expect(similar(days('2027-12-31', '2030-12-31'))).toBe(true);
    expect(similar(days('2028-01-01', '2030-12-31'))).toBe(false);
  });

  it('does not mind a common party of ours, or a partner in another role', () => {
    const elsewhere = { ...counterpart(), side: 'OTHER' as const };
    expect(similar({ parties: [ownParty(), elsewhere] })).toBe(false);
    expect(similar({}, { parties: [ownParty(), elsewhere] })).toBe(false);
  });

  it('may be a draft whose days nobody has said', () => {
    expect(similar({ stage: 'DRAFT', term: term({ starts: null }) })).toBe(true);
  });

  it('is never the agreement itself, a void record or one that was not realised', () => {
    expect(isSimilar(facts(), facts(), settings)).toBe(false);
    for (const stage of ['VOIDED', 'NOT_REALISED'] as const) {
      expect(similar({ stage })).toBe(false);
      expect(similar({}, { stage })).toBe(false);
    }
  });

  it('is named by its number in a warning', () => {
    expect(duplicateWarnings(facts(), [other(), other({ id: 'agreement-3', kind: 'OTHER' })], settings)).toEqual([
      { code: 'AGR-W1', path: '', params: { number: 'S-2025-0041', id: 'agreement-2' }, warning: true },
    ]);
  });
});

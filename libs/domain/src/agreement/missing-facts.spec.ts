import { testIndex as index } from '../coverage/register.fixture';
import { day, excluded, facts, listed, partial, term } from './facts.fixture';
import type { AgreementFacts } from './facts';
import { isMergerPending, missingFacts } from './missing-facts';

const context = { hasCounterpartContact: true, hasOriginal: true, index, today: day('2025-01-01') };
const notice = { months: 3, anchor: 'ANY_TIME' } as const;
const missing = (changes: Partial<AgreementFacts>, filing = {}) =>
  missingFacts(facts({ term: term({ notice }), ...changes }), { ...context, ...filing }).map((row) => row.code);

describe('A-07 the list of what is missing', () => {
  it('is empty when everything is there', () => {
    expect(missing({})).toEqual([]);
  });

  it('names the contact, the proof of signing, the notice and unknown days', () => {
    const bare = { signedOn: null, term: term({ starts: partial('unknown'), ends: partial('unknown') }) };
    expect(missing(bare, { hasCounterpartContact: false, hasOriginal: false })).toEqual([
      ...['COUNTERPART_CONTACT', 'SIGNED_PROOF', 'SIGNED_ON', 'START', 'END', 'NOTICE'],
    ]);
    expect(missing({ term: term({ notice, starts: null, ends: null }) })).toEqual(['START', 'END']);
  });

  it('takes a decision for proof, and asks no signature of what was decided', () => {
    expect(missing({ decidedOn: day('2025-11-01') }, { hasOriginal: false })).toEqual([]);
    expect(missing({ stage: 'DECIDED', signedOn: null })).toEqual([]);
  });

  it('asks no end of an open-ended agreement, and takes "not during the term" for an answer', () => {
    expect(missing({ term: term({ kind: 'OPEN_ENDED', ends: null, notice: 'NOT_DURING_TERM' }) })).toEqual([]);
  });

  it('asks nothing of what nobody has signed or decided', () => {
    expect(missing({ stage: 'NEGOTIATION', term: term() }, { hasOriginal: false, hasCounterpartContact: false })).toEqual([]);
  });
});

describe('G-05 a merger that waits for a choice', () => {
  it('is on the list from the day of the merger, with the name of the municipality', () => {
    const area = [listed('alava'), listed('vanhala')];
    const names = { municipality: 'Vanhala', municipalitySv: 'vanhala (sv)' };
    expect(missingFacts(facts({ area, term: term({ notice }) }), context)).toEqual([{ code: 'MERGER_CHOICE', params: names }]);
    expect(missing({ area }, { today: day('2024-12-31') })).toEqual([]);
  });

  it('is pending for a listed municipality only, until something is chosen', () => {
    const pending = (row: AgreementFacts['area'][number]) => isMergerPending(row, day('2025-01-01'), index);
    expect(pending(listed('vanhala'))).toBe(true);
    expect(pending(listed('vanhala', { mergerEffect: 'ENDS' }))).toBe(false);
    expect(pending(excluded('vanhala'))).toBe(false);
    expect(pending(listed('alava'))).toBe(false);
    expect(pending({ ...listed('alava'), municipalityId: null })).toBe(false);
  });
});

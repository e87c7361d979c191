import { AGREEMENT_KINDS, AGREEMENT_STAGES } from '../agreement/constants';
import { facts } from '../agreement/facts.fixture';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from '../agreement/settings';
import { closedGates } from './gates';

describe('C-01 what keeps an agreement out of coverage', () => {
  it('(i) counts what is signed or decided, and not void', () => {
    const gates = Object.fromEntries(AGREEMENT_STAGES.map((stage) => [stage, closedGates(facts({ stage }), settings)]));
    expect(gates).toEqual({
      DRAFT: ['NOT_SIGNED'],
      NEGOTIATION: ['NOT_SIGNED'],
      FOR_APPROVAL: ['NOT_SIGNED'],
      FOR_SIGNATURE: ['NOT_SIGNED'],
      SIGNED: [],
      DECIDED: [],
      NOT_REALISED: ['NOT_SIGNED'],
      VOIDED: ['VOIDED'],
    });
  });

  it('(iii) counts the kinds of the setting', () => {
    const counted = AGREEMENT_KINDS.filter((kind) => closedGates(facts({ kind }), settings).length === 0);
    expect(counted).toEqual(['FRAMEWORK', 'COOPERATION', 'PARTNERSHIP']);
    expect(closedGates(facts({ kind: 'OTHER' }), settings)).toEqual(['KIND_NOT_COUNTED']);
    expect(closedGates(facts({ kind: 'OTHER' }), { ...settings, countedKinds: ['OTHER'] })).toEqual([]);
  });

  it('(v) R-05: counts a restricted agreement only if it may show', () => {
    expect(closedGates(facts({ visibility: 'RESTRICTED', showsInCoverage: false }), settings)).toEqual(['RESTRICTED_NOT_SHOWN']);
    expect(closedGates(facts({ visibility: 'RESTRICTED', showsInCoverage: true }), settings)).toEqual([]);
    expect(closedGates(facts({ visibility: 'NORMAL', showsInCoverage: false }), settings)).toEqual([]);
  });
});

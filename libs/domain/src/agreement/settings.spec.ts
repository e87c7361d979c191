import { DEFAULT_AGREEMENT_SETTINGS } from './settings';

describe('A-02, A-08, T-05, C-04 the defaults of the settings', () => {
  it('are those of the specification', () => {
    expect(DEFAULT_AGREEMENT_SETTINGS).toEqual({
      endingSoonDays: 180,
      unknownEndMonths: 24,
      countedKinds: ['FRAMEWORK', 'COOPERATION', 'PARTNERSHIP'],
      partialCounts: true,
    });
  });
});

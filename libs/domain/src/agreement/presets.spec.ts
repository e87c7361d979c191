import { counterpart } from './facts.fixture';
import { presetsFor } from './presets';

const partner = (changes: Parameters<typeof counterpart>[0]) => counterpart(changes).partner!;

describe('A-07 presets from the counterpart', () => {
  it('gives a county its whole area and a cooperation agreement', () => {
    expect(presetsFor(partner({ kind: 'COUNTY', countyCode: '13' }))).toEqual({
      kind: 'COOPERATION',
      area: [{ shape: 'WHOLE_COUNTY', countyCode: '13', municipalityId: null }],
    });
  });

  it('gives a municipality itself and a partnership agreement', () => {
    expect(presetsFor(partner({ kind: 'MUNICIPALITY', countyCode: null, municipalityIds: ['m1'] }))).toEqual({
      kind: 'PARTNERSHIP',
      area: [{ shape: 'MUNICIPALITY', countyCode: null, municipalityId: 'm1' }],
    });
  });

  it('gives a joint authority every municipality that it stands for', () => {
    const preset = presetsFor(partner({ kind: 'JOINT_AUTHORITY', countyCode: null, municipalityIds: ['m1', 'm2'] }));
    expect(preset.kind).toBe('PARTNERSHIP');
    expect(preset.area.map((row) => row.municipalityId)).toEqual(['m1', 'm2']);
  });

  it('leaves the area open for a parish, and knows that the state makes grant decisions', () => {
    expect(presetsFor(partner({ kind: 'PARISH', countyCode: null }))).toEqual({ kind: 'COOPERATION', area: [] });
    expect(presetsFor(partner({ kind: 'STATE_AUTHORITY', countyCode: null })).kind).toBe('GRANT_DECISION');
  });
});

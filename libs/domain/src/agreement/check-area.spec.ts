import { testIndex } from '../coverage/register.fixture';
import type { AgreementCandidate } from './candidate';
import { checkArea } from './check-area';
import { areaRow, day, excluded, facts, listed, partial, term } from './facts.fixture';
import type { AreaRowFacts } from './facts';

const found = (area: AreaRowFacts[], changes: Partial<AgreementCandidate> = {}) => checkArea({ ...facts(), area, ...changes }, testIndex);
const codes = (area: AreaRowFacts[], changes: Partial<AgreementCandidate> = {}) => found(area, changes).map((one) => [one.code, one.path]);
const from = (starts: string) => ({ term: term({ starts: partial(starts) }) });

describe('AGR-02 no area', () => {
  it('is refused once the agreement must be complete', () => {
    expect(codes([])).toEqual([['AGR-02', 'area']]);
    expect(codes([], { stage: 'DRAFT' })).toEqual([]);
    expect(codes([listed('alava')])).toEqual([]);
  });

  it('is what exclusions alone make', () => {
    expect(codes([excluded('alava')])[0]).toEqual(['AGR-02', 'area']);
  });
});

describe('AGR-14 a row without its area', () => {
  it('names the field of the row', () => {
    expect(
      found([areaRow(), areaRow({ shape: 'WHOLE_COUNTY' }), areaRow({ shape: 'WHOLE_REGION' }), areaRow({ shape: 'MUNICIPALITY' })]),
    ).toEqual([
      { code: 'AGR-14', path: 'area.1.county', params: { field: 'county' }, warning: false },
      { code: 'AGR-14', path: 'area.2.region', params: { field: 'region' }, warning: false },
      { code: 'AGR-14', path: 'area.3.municipality', params: { field: 'municipality' }, warning: false },
    ]);
    const filled = [areaRow({ shape: 'WHOLE_REGION', regionCode: '11' }), areaRow({ shape: 'WHOLE_COUNTRY' }), areaRow()];
    expect(codes(filled)).toEqual([]);
  });
});

describe('AGR-03 a municipality that has merged', () => {
  it('is refused for a row that starts on the day of the merger or later, with the names', () => {
    expect(found([listed('alava'), listed('vanhala')], from('2025-01-01'))).toEqual([
      {
        ...{ code: 'AGR-03', path: 'area.1.municipality', warning: false },
        params: { on: '2025-01-01', former: 'Vanhala', formerSv: 'vanhala (sv)', current: ['Merkka'], currentSv: ['merkka (sv)'] },
      },
    ]);
    expect(codes([listed('vanhala')], from('2024-12-31'))).toEqual([]);
  });

  it('names the municipalities of the day, through a chain and a split', () => {
    expect(found([listed('ikivanha')])[0]?.params).toMatchObject({ on: '2019-01-01', current: ['Merkka'] });
    expect(found([listed('kaksola')])[0]?.params).toMatchObject({ current: ['Alava', 'Borga'], currentSv: ['alava (sv)', 'borga (sv)'] });
  });

  it('looks at the later one of the starts of the row and of the agreement', () => {
    expect(codes([listed('vanhala', { from: day('2026-03-01') })], from('2024-01-01'))).toEqual([['AGR-03', 'area.0.municipality']]);
    expect(codes([listed('vanhala', { from: day('2020-01-01') })])).toEqual([['AGR-03', 'area.0.municipality']]);
    expect(codes([listed('vanhala', { from: day('2026-03-01') })], { ...from('unknown'), signedOn: null })).toHaveLength(1);
    expect(codes([listed('vanhala')], { ...from('unknown'), signedOn: null })).toEqual([]);
    expect(codes([listed('vanhala')], from('unknown'))).toHaveLength(1);
  });
});

describe('AGR-08 an exclusion outside the area', () => {
  it('is refused with the name of the municipality', () => {
    expect(found([areaRow(), excluded('helsinki')])).toEqual([
      {
        ...{ code: 'AGR-08', path: 'area.1.municipality', warning: false },
        params: { municipality: 'Helsinki', municipalitySv: 'helsinki (sv)' },
      },
    ]);
    expect(codes([areaRow(), excluded('alava')])).toEqual([]);
  });

  it('is accepted from any whole area of the agreement, and refused beside listed municipalities only', () => {
    const region = areaRow({ shape: 'WHOLE_REGION', regionCode: '11' });
    expect(codes([areaRow({ countyCode: '14' }), region, excluded('alava')])).toEqual([]);
    expect(codes([region, excluded('helsinki')])).toEqual([['AGR-08', 'area.1.municipality']]);
    expect(codes([areaRow({ shape: 'WHOLE_COUNTRY' }), excluded('helsinki')])).toEqual([]);
    expect(codes([listed('alava'), excluded('alava')])).toEqual([['AGR-08', 'area.1.municipality']]);
  });

  it('looks at the days of the exclusion and of the agreement', () => {
    const from14 = areaRow({ countyCode: '14' });
    expect(codes([from14, excluded('corpela')])).toEqual([]);
    expect(codes([from14, excluded('corpela', { to: day('2026-06-30') })])).toHaveLength(1);
    expect(codes([from14, excluded('corpela', { to: day('2026-07-01') })])).toEqual([]);
    expect(codes([areaRow(), excluded('corpela')], from('2026-07-01'))).toHaveLength(1);
    expect(codes([areaRow(), excluded('corpela', { from: day('2026-07-01') })])).toHaveLength(1);
  });

  it('gives way to AGR-03 for a municipality that has merged', () => {
    expect(codes([areaRow(), excluded('vanhala')])).toEqual([['AGR-03', 'area.1.municipality']]);
  });
});

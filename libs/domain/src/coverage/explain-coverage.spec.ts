import { areaRow, counterpart, day, excluded, facts, listed, partial, term } from '../agreement/facts.fixture';
import type { AgreementFacts } from '../agreement/facts';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from '../agreement/settings';
import { explainCoverage } from './explain-coverage';
import { testIndex as index } from './register.fixture';

const explain = (municipalityId: string, agreements: AgreementFacts[], on = '2026-03-01') =>
  explainCoverage({ municipalityId, on: day(on), agreements, index, settings });
const reasonsOf = (municipalityId: string, changes: Partial<AgreementFacts>, on?: string) =>
  explain(municipalityId, [facts(changes)], on).agreements[0]?.reasons;
const near = (municipalityId: string, changes: Partial<AgreementFacts>, on?: string) => {
  const { coverageClass, nearMisses } = explain(municipalityId, [facts(changes)], on);
  expect(coverageClass).toBeNull();
  return nearMisses.flatMap((miss) => miss.reasons);
};

const FROM = { code: 'COVERS_FROM', params: { on: '2026-01-01' } };
const UNTIL = { code: 'COVERS_UNTIL', params: { on: '2027-12-31' } };
const COUNTY = { code: 'CLASS_COUNTY', params: { parties: ['Pohjolan hyvinvointialue'] } };

describe('C-02 why a municipality is covered', () => {
  it('scenario 1: names the class, the counterpart, the route and the days', () => {
    expect(explain('alava', [facts()])).toEqual({
      coverageClass: 'COUNTY',
      reasons: [{ code: 'COVERED_BY', params: { agreements: 1 } }],
      agreements: [
        {
          ...{ agreementId: 'agreement-1', coverageClass: 'COUNTY', from: '2026-01-01', to: '2027-12-31' },
          reasons: [COUNTY, { code: 'WHOLE_COUNTY', params: { area: 'Alue 13', areaSv: 'Område 13' } }, FROM, UNTIL],
        },
      ],
      nearMisses: [],
    });
  });

  it('lists every agreement, the strongest first', () => {
    const city = [counterpart({ kind: 'MUNICIPALITY', municipalityIds: ['alava'] }, 'Alavan kunta')];
    const found = explain('alava', [facts(), facts({ id: 'city', parties: city, area: [listed('alava')] })]);
    expect(found.coverageClass).toBe('DIRECT');
    expect(found.reasons).toEqual([{ code: 'COVERED_BY', params: { agreements: 2 } }]);
    expect(found.agreements.map((row) => row.agreementId)).toEqual(['city', 'agreement-1']);
    expect(found.agreements[0]?.reasons.slice(0, 2)).toEqual([
      { code: 'CLASS_DIRECT', params: { parties: ['Alavan kunta'] } },
      { code: 'LISTED', params: {} },
    ]);
  });

  it('explains the region, the whole country and somebody else', () => {
    const parish = [counterpart({ kind: 'PARISH', countyCode: null }, 'Keksitty seurakunta')];
    const region = reasonsOf('alava', { parties: parish, area: [areaRow({ shape: 'WHOLE_REGION', regionCode: '11' })] });
    expect(region?.slice(0, 2)).toEqual([
      { code: 'CLASS_OTHER', params: { parties: ['Keksitty seurakunta'] } },
      { code: 'WHOLE_REGION', params: { area: '11' } },
    ]);
    expect(reasonsOf('alava', { area: [areaRow({ shape: 'WHOLE_COUNTRY' })] })?.[1]).toEqual({ code: 'WHOLE_COUNTRY', params: {} });
  });

  it('explains what is only a part, and the former municipality', () => {
    expect(reasonsOf('alava', { area: [listed('alava', { isPartOnly: true })] })?.map((row) => row.code)).toEqual([
      ...['CLASS_PARTIAL', 'LISTED', 'PART_ONLY', 'COVERS_FROM', 'COVERS_UNTIL'],
    ]);
    const names = { municipality: 'Vanhala', municipalitySv: 'vanhala (sv)' };
    const starts = term({ starts: partial('2024-01-01') });
    expect(reasonsOf('merkka', { term: starts, area: [listed('vanhala')] })?.[1]).toEqual({ code: 'FORMER_AREA', params: names });
    const whole = listed('vanhala', { mergerEffect: 'WHOLE_SUCCESSOR' });
    expect(reasonsOf('merkka', { term: starts, area: [whole] })?.[1]).toEqual({ code: 'WHOLE_SUCCESSOR', params: names });
  });

  it('tells an open and an unknown end', () => {
    expect(reasonsOf('alava', { term: term({ kind: 'OPEN_ENDED' }) })?.at(-1)).toEqual({ code: 'COVERS_UNTIL_FURTHER_NOTICE', params: {} });
    expect(reasonsOf('alava', { term: term({ ends: partial('unknown') }) })?.at(-1)).toEqual({
      ...{ code: 'COVERS_END_UNKNOWN', params: { on: '2027-12-31' } },
    });
  });
});

describe('C-02 why a municipality is not covered', () => {
  it('says that there is no agreement', () => {
    expect(explain('helsinki', [facts()])).toEqual({
      ...{ coverageClass: null, reasons: [{ code: 'NO_AGREEMENT', params: {} }], agreements: [], nearMisses: [] },
    });
  });

  it('says that the municipality has merged, or was not there yet', () => {
    const merged = { on: '2025-01-01', municipalities: ['Merkka'], municipalitiesSv: ['merkka (sv)'] };
    expect(explain('vanhala', [facts()]).reasons).toEqual([{ code: 'MUNICIPALITY_MERGED', params: merged }]);
    expect(explain('vanhala', [], '2025-01-01').reasons[0]?.code).toBe('MUNICIPALITY_MERGED');
    expect(explain('kaksola', []).reasons[0]?.params).toMatchObject({ municipalities: ['Alava', 'Borga'] });
    expect(explain('vanhala', [], '1989-12-31').reasons).toEqual([{ code: 'MUNICIPALITY_NOT_EXISTING', params: {} }]);
    expect(explain('nowhere', []).reasons[0]?.code).toBe('MUNICIPALITY_NOT_EXISTING');
  });

  it('names the agreement that is not signed, void, or of a kind that does not count', () => {
    expect(explain('alava', [facts({ stage: 'NEGOTIATION' })]).nearMisses).toEqual([
      { agreementId: 'agreement-1', reasons: [{ code: 'NOT_SIGNED', params: { stage: 'NEGOTIATION' } }] },
    ]);
    expect(near('alava', { stage: 'VOIDED' })).toEqual([{ code: 'VOIDED', params: {} }]);
    expect(near('alava', { kind: 'PREMISES' })).toEqual([{ code: 'KIND_NOT_COUNTED', params: { kind: 'PREMISES' } }]);
    expect(near('alava', { kind: 'PREMISES', stage: 'DRAFT' }).map((row) => row.code)).toEqual(['NOT_SIGNED', 'KIND_NOT_COUNTED']);
  });

  it('tells when an agreement covered it, or will', () => {
    expect(near('alava', {}, '2025-12-31')).toEqual([{ code: 'NOT_YET_COVERED', params: { on: '2026-01-01' } }]);
    expect(near('alava', {}, '2028-01-01')).toEqual([{ code: 'NO_LONGER_COVERED', params: { on: '2027-12-31' } }]);
    expect(near('alava', { stage: 'DRAFT' }, '2028-01-01')).toEqual([]);
    const rows = ['2026-01', '2026-02', '2026-05', '2026-06'].map((month) =>
      listed('alava', { id: month, from: day(`${month}-05`), to: day(`${month}-20`) }),
    );
    expect(near('alava', { area: rows }, '2026-04-01')).toEqual([
      { code: 'NO_LONGER_COVERED', params: { on: '2026-02-20' } },
      { code: 'NOT_YET_COVERED', params: { on: '2026-05-05' } },
    ]);
  });

  it('tells that it is excluded, and until when it was not', () => {
    expect(near('alava', { area: [areaRow(), excluded('alava')] })).toEqual([{ code: 'EXCLUDED', params: {} }]);
    expect(near('alava', { area: [areaRow(), excluded('alava', { from: day('2026-02-01') })] })).toEqual([
      { code: 'EXCLUDED', params: {} },
      { code: 'NO_LONGER_COVERED', params: { on: '2026-01-31' } },
    ]);
  });

  it('R-05: says nothing of a restricted agreement that does not count', () => {
    expect(near('alava', { visibility: 'RESTRICTED', showsInCoverage: false })).toEqual([]);
    expect(near('alava', { visibility: 'RESTRICTED', stage: 'DRAFT' })).toEqual([]);
    expect(explain('alava', [facts({ visibility: 'RESTRICTED' })]).coverageClass).toBe('COUNTY');
  });
});

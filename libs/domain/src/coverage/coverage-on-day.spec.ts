import { areaRow, counterpart, day, facts, listed, ownParty, partial, term } from '../agreement/facts.fixture';
import type { AgreementFacts } from '../agreement/facts';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from '../agreement/settings';
import { COVERAGE_ROW_CLASSES, coverageOnDay, isCoveredClass, summariseCoverage, type CoverageQuestion } from './coverage-on-day';
import { coverageSpans } from './coverage-spans';
import { testIndex } from './register.fixture';

const on = (text: string, agreements: AgreementFacts[], changes: Partial<CoverageQuestion> = {}) => {
  const result = coverageOnDay({
    on: day(text),
    spans: agreements.flatMap((one) => coverageSpans(one, testIndex, settings)),
    index: testIndex,
    denominator: 'MAINLAND',
    partialCounts: true,
    countiesByAgreement: new Map(agreements.map((one) => [one.id, one.parties.flatMap((party) => party.partner?.countyCode ?? [])])),
    ...changes,
  });
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
};

const city = (id: string, row = listed(id)) =>
  facts({
    id: `of-${id}`,
    area: [row],
    parties: [ownParty(), counterpart({ kind: 'MUNICIPALITY', countyCode: null, municipalityIds: [id] })],
  });

describe('C-05 coverage on a day', () => {
  it('counts the mainland, and shows every municipality with its class', () => {
    const found = on('2026-03-01', [facts(), city('alava'), city('saari')]);
    expect(found.rows.map((row) => [row.municipalityId, row.coverageClass])).toEqual([
      ['alava', 'DIRECT'],
      ['borga', 'COUNTY'],
      ['corpela', 'COUNTY'],
      ['merkka', 'COUNTY'],
      ['helsinki', 'NONE'],
      ['saari', 'NOT_COUNTED'],
    ]);
    expect(found).toMatchObject({ on: '2026-03-01', covered: 4, outOf: 5, percent: 80, isHelsinkiCovered: false });
    expect(found.byClass).toEqual({ DIRECT: 1, COUNTY: 3, OTHER: 0, PARTIAL: 0, NONE: 1, NOT_COUNTED: 1 });
    expect(found.rows.at(-1)?.coverage?.coverageClass).toBe('DIRECT');
  });

  it('counts all, or those of the counties, when asked', () => {
    expect(on('2026-03-01', [facts(), city('saari')], { denominator: 'ALL' })).toMatchObject({ covered: 5, outOf: 6, percent: 83.3 });
    expect(on('2026-03-01', [facts()], { denominator: 'COUNTY_MUNICIPALITIES' })).toMatchObject({ covered: 4, outOf: 4, percent: 100 });
    expect(on('2021-06-30', [], { denominator: 'COUNTY_MUNICIPALITIES' })).toMatchObject({ covered: 0, outOf: 0, percent: 0 });
  });

  it('leaves Åland out of the mainland before there were counties, too', () => {
    const outside = on('2020-01-01', []).rows.filter((row) => row.coverageClass === 'NOT_COUNTED');
    expect(outside.map((row) => row.municipalityId)).toEqual(['saari']);
  });

  it('counts the counties that have agreed, out of the real ones, and Helsinki apart', () => {
    expect(on('2026-03-01', [facts()])).toMatchObject({ countiesWithAgreement: 1, countiesOutOf: 2 });
    expect(on('2025-12-31', [facts()])).toMatchObject({ countiesWithAgreement: 0, countiesOutOf: 2 });
    const helsinki = facts({
      area: [areaRow({ countyCode: '90' })],
      parties: [counterpart({ countyCode: '90', municipalityIds: ['helsinki'] })],
    });
    expect(on('2026-03-01', [helsinki])).toMatchObject({ countiesWithAgreement: 0, isHelsinkiCovered: true });
    const part = city('helsinki', listed('helsinki', { isPartOnly: true }));
    expect(on('2026-03-01', [part]).isHelsinkiCovered).toBe(true);
    expect(on('2026-03-01', [part], { partialCounts: false }).isHelsinkiCovered).toBe(false);
  });

  it('C-04: counts a partly covered municipality only if the setting says so', () => {
    const part = city('alava', listed('alava', { isPartOnly: true }));
    expect(on('2026-03-01', [part])).toMatchObject({ covered: 1, byClass: { PARTIAL: 1 } });
    expect(on('2026-03-01', [part], { partialCounts: false })).toMatchObject({ covered: 0, outOf: 5, byClass: { PARTIAL: 1 } });
  });

  it('C-13: has the numbers of its rows', () => {
    const { rows, ...numbers } = on('2026-03-01', [facts(), city('alava')]);
    const classes = rows.map((row) => row.coverageClass);
    expect(numbers).toMatchObject(summariseCoverage(classes, true));
    expect(COVERAGE_ROW_CLASSES.filter((row) => isCoveredClass(row, true))).toEqual(['DIRECT', 'COUNTY', 'OTHER', 'PARTIAL']);
  });

  it('GEO-05: is refused before the register begins', () => {
    const question = { spans: [], index: testIndex, denominator: 'ALL', partialCounts: true, countiesByAgreement: new Map() } as const;
    const refused = coverageOnDay({ ...question, on: day('2015-12-31') });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'GEO-05' }] });
    expect(coverageOnDay({ ...question, on: day('2016-01-01') }).ok).toBe(true);
  });
});

describe('Scenarios 1–4 on an invented register', () => {
  const county = facts({ term: term({ starts: partial('2024-01-01') }) });

  it('scenario 4: a merger lowers the count by one when both were covered', () => {
    expect(on('2024-12-31', [county]).covered - on('2025-01-01', [county]).covered).toBe(1);
  });

  it('scenario 4: only the former area of one that was covered alone counts as partly', () => {
    const alone = { ...city('vanhala'), term: term({ starts: partial('2024-01-01') }) };
    expect(on('2025-01-01', [alone]).byClass).toMatchObject({ PARTIAL: 1, DIRECT: 0 });
  });
});

import * as fc from 'fast-check';
import { areaRow, counterpart, day, excluded, facts, listed, ownParty, partial, term } from '../agreement/facts.fixture';
import type { AgreementFacts, AreaRowFacts } from '../agreement/facts';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from '../agreement/settings';
import { addDays } from '../calendar';
import { coverageDifference } from './coverage-difference';
import type { CoverageQuestion } from './coverage-on-day';
import { coverageSpans } from './coverage-spans';
import { testIndex } from './register.fixture';

const question = (text: string, agreements: AgreementFacts[], changes: Partial<CoverageQuestion> = {}): CoverageQuestion => ({
  on: day(text),
  spans: agreements.flatMap((one) => coverageSpans(one, testIndex, settings)),
  ...{ index: testIndex, denominator: 'ALL', partialCounts: true, countiesByAgreement: new Map() },
  ...changes,
});

const between = (from: CoverageQuestion, to: CoverageQuestion, endings: Parameters<typeof coverageDifference>[2] = new Map()) => {
  const result = coverageDifference(from, to, endings);
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
};

const known = (agreements: AgreementFacts[], from: string, to: string, endings?: Parameters<typeof coverageDifference>[2]) =>
  between(question(from, agreements), question(to, agreements), endings);

const outline = (difference: ReturnType<typeof between>) =>
  difference.rows.map((row) => [row.municipalityId, row.effect, row.reason, row.before, row.after]);

const city = (id: string, starts: string, ends: string, changes: Partial<AgreementFacts> = {}, row: Partial<AreaRowFacts> = {}) =>
  facts({
    id: `${id} ${starts}`,
    area: [listed(id, row)],
    parties: [ownParty(), counterpart({ kind: 'MUNICIPALITY', countyCode: null, municipalityIds: [id] })],
    term: term({ starts: partial(starts), ends: partial(ends) }),
    ...changes,
  });
const county = (starts: string, changes: Partial<AgreementFacts> = {}) => facts({ term: term({ starts: partial(starts) }), ...changes });

describe('C-10 what changed between two days', () => {
  it('NEW: an agreement began', () => {
    const found = known([city('alava', '2026-01-01', '2027-12-31')], '2025-12-31', '2026-01-01');
    expect(found.rows).toEqual([
      {
        ...{ municipalityId: 'alava', reason: 'NEW', effect: 1, before: 'NONE', after: 'DIRECT' },
        ...{ agreementsBefore: [], agreementsAfter: ['alava 2026-01-01'] },
      },
    ]);
    expect([found.difference, found.before.covered, found.after.covered]).toEqual([1, 0, 1]);
  });

  it('ENDED and TERMINATED: an agreement ended by its term or by notice', () => {
    const agreement = city('alava', '2020-01-01', '2025-12-31');
    expect(outline(known([agreement], '2025-12-31', '2026-01-01'))).toEqual([['alava', -1, 'ENDED', 'DIRECT', 'NONE']]);
    const terminated = known([agreement], '2025-12-31', '2026-01-01', new Map([[agreement.id, 'TERMINATED']]));
    expect(outline(terminated)).toEqual([['alava', -1, 'TERMINATED', 'DIRECT', 'NONE']]);
    const mutual = known([agreement], '2025-12-31', '2026-01-01', new Map([[agreement.id, 'MUTUAL']]));
    expect(outline(mutual)[0]?.[2]).toBe('ENDED');
    const two = [agreement, facts({ ...agreement, id: 'second' })];
    expect(outline(known(two, '2025-12-31', '2026-01-01', new Map([['second', 'TERMINATED']])))[0]?.[2]).toBe('TERMINATED');
  });

  it('RENEWED: another agreement took its place', () => {
    const both = [city('alava', '2020-01-01', '2025-12-31'), city('alava', '2026-01-01', '2027-12-31')];
    expect(outline(known(both, '2025-12-31', '2026-01-01'))).toEqual([['alava', 0, 'RENEWED', 'DIRECT', 'DIRECT']]);
  });

  it('CLASS_CHANGED: the class is another, also where partly covered is not counted', () => {
    const both = [county('2024-01-01', { area: [listed('alava', { isPartOnly: true })] }), city('alava', '2026-01-01', '2027-12-31')];
    expect(outline(known(both, '2025-12-31', '2026-01-01'))).toEqual([['alava', 0, 'CLASS_CHANGED', 'PARTIAL', 'DIRECT']]);
    const strict = { partialCounts: false };
    const found = between(question('2025-12-31', both, strict), question('2026-01-01', both, strict));
    expect(outline(found)[0]?.slice(1, 3)).toEqual([1, 'CLASS_CHANGED']);
    expect(found.difference).toBe(1);
  });

  it('NEW and ENDED have no effect beside another agreement of the same class', () => {
    const both = [city('alava', '2020-01-01', '2027-12-31'), city('alava', '2026-01-01', '2026-06-30')];
    expect(outline(known(both, '2025-12-31', '2026-01-01'))).toEqual([['alava', 0, 'NEW', 'DIRECT', 'DIRECT']]);
    expect(outline(known(both, '2026-06-30', '2026-07-01'))).toEqual([['alava', 0, 'ENDED', 'DIRECT', 'DIRECT']]);
  });

  it('ENDED: an exclusion began though the agreement goes on', () => {
    const agreement = county('2024-01-01', { area: [areaRow(), excluded('borga', { from: day('2026-03-01') })] });
    expect(outline(known([agreement], '2026-02-28', '2026-03-01'))).toEqual([['borga', -1, 'ENDED', 'COUNTY', 'NONE']]);
  });

  it('NEW: a municipality was added to an agreement in force', () => {
    const agreement = county('2024-01-01', { area: [listed('alava'), listed('borga', { from: day('2026-03-01') })] });
    expect(outline(known([agreement], '2026-02-28', '2026-03-01'))).toEqual([['borga', 1, 'NEW', 'NONE', 'COUNTY']]);
    const withoutPast = county('2024-01-01', { area: [listed('alava'), listed('corpela', { from: day('2026-03-01') })] });
    expect(outline(known([withoutPast], '2026-02-28', '2026-03-01'))).toEqual([['corpela', 1, 'NEW', 'NONE', 'COUNTY']]);
    const sinceMerger = county('2024-01-01', { area: [listed('alava'), listed('merkka', { from: day('2026-03-01') })] });
    expect(outline(known([sinceMerger], '2025-01-01', '2026-03-01'))).toEqual([['merkka', 1, 'NEW', 'NONE', 'COUNTY']]);
  });

  it('CORRECTED: the first day is known otherwise now', () => {
    const agreement = city('alava', '2020-01-01', '2027-12-31');
    expect(outline(between(question('2025-12-31', [agreement]), question('2025-12-31', [])))).toEqual([
      ['alava', -1, 'CORRECTED', 'DIRECT', 'NONE'],
    ]);
    expect(outline(between(question('2025-12-31', []), question('2026-06-30', [agreement])))[0]?.[2]).toBe('CORRECTED');
  });

  it('is nothing between the same days', () => {
    expect(known([county('2024-01-01')], '2026-01-01', '2026-01-01')).toMatchObject({ difference: 0, rows: [] });
  });

  it('GEO-05: is refused when either day is before the register', () => {
    const codes = (from: string, to: string) => {
      const result = coverageDifference(question(from, []), question(to, []), new Map());
      return result.ok ? [] : result.problems.map((problem) => problem.code);
    };
    expect(codes('2015-12-31', '2016-01-01')).toEqual(['GEO-05']);
    expect(codes('2016-01-01', '2015-12-31')).toEqual(['GEO-05']);
    expect(codes('2016-01-01', '2016-01-01')).toEqual([]);
  });
});

describe('C-10 AREA_CHANGE', () => {
  it('scenario 4: the merged municipality leaves the count', () => {
    const found = known([county('2024-01-01')], '2024-12-31', '2025-01-01');
    expect(outline(found)).toEqual([['vanhala', -1, 'AREA_CHANGE', 'COUNTY', null]]);
    expect(found.difference).toBe(-1);
  });

  it('scenario 4: the successor takes over from it', () => {
    const alone = city('vanhala', '2024-01-01', '2027-12-31');
    const rows = [
      ['merkka', 1, 'AREA_CHANGE', 'NONE', 'PARTIAL'],
      ['vanhala', -1, 'AREA_CHANGE', 'DIRECT', null],
    ];
    expect(outline(known([alone], '2024-12-31', '2025-01-01'))).toEqual(rows);
    expect(outline(known([alone], '2024-06-30', '2026-06-30'))).toEqual(rows);
    expect(outline(known([alone], '2025-01-01', '2024-12-31')).map((row) => [row[0], row[1], row[2]])).toEqual([
      ['merkka', -1, 'AREA_CHANGE'],
      ['vanhala', 1, 'AREA_CHANGE'],
    ]);
  });

  it('G-05: an agreement that ends at the merger leaves with its municipality', () => {
    const ends = city('vanhala', '2024-01-01', '2027-12-31', {}, { mergerEffect: 'ENDS' });
    expect(outline(known([ends], '2024-12-31', '2025-01-01'))).toEqual([['vanhala', -1, 'AREA_CHANGE', 'DIRECT', null]]);
  });

  it('is not said of what begins or ends on its own after the merger, or at the merger by another agreement', () => {
    const later = city('merkka', '2026-01-01', '2027-12-31');
    expect(outline(known([later], '2025-01-01', '2026-01-01'))).toEqual([['merkka', 1, 'NEW', 'NONE', 'DIRECT']]);
    const atOnce = city('merkka', '2025-01-01', '2027-12-31');
    expect(outline(known([atOnce], '2024-12-31', '2025-01-01'))[0]?.slice(0, 3)).toEqual(['merkka', 1, 'NEW']);
    const ends = city('merkka', '2020-01-01', '2024-12-31');
    expect(outline(known([ends], '2024-12-31', '2025-01-01'))[0]?.slice(0, 3)).toEqual(['merkka', -1, 'ENDED']);
  });

  it('a municipality moves to another county', () => {
    const agreement = county('2024-01-01');
    expect(outline(known([agreement], '2026-06-30', '2026-07-01'))).toEqual([['corpela', -1, 'AREA_CHANGE', 'COUNTY', 'NONE']]);
    const other = county('2024-01-01', { id: 'other', area: [areaRow({ countyCode: '14' }), listed('helsinki')] });
    expect(outline(known([other], '2026-06-30', '2026-07-01'))).toEqual([['corpela', 1, 'AREA_CHANGE', 'NONE', 'COUNTY']]);
  });

  it('a municipality enters the denominator with the counties', () => {
    const agreement = county('2018-01-01', { area: [listed('alava')] });
    const counties = { denominator: 'COUNTY_MUNICIPALITIES' } as const;
    const found = between(question('2021-06-30', [agreement], counties), question('2021-07-01', [agreement], counties));
    expect(outline(found)[0]).toEqual(['alava', 1, 'AREA_CHANGE', 'NOT_COUNTED', 'COUNTY']);
    const back = between(question('2021-07-01', [agreement], counties), question('2021-06-30', [agreement], counties));
    expect(outline(back)[0]).toEqual(['alava', -1, 'AREA_CHANGE', 'COUNTY', 'NOT_COUNTED']);
  });
});

describe('C-10 the rows reconcile exactly', () => {
  const anyDay = fc.nat(1500).map((count) => addDays(day('2023-06-01'), count));
  const anyAgreement = fc.record({
    id: fc.uuid(),
    starts: anyDay,
    length: fc.nat(900),
    row: fc.constantFrom(
      areaRow(),
      areaRow({ shape: 'WHOLE_COUNTRY' }),
      listed('vanhala'),
      listed('alava'),
      listed('merkka', { isPartOnly: true }),
    ),
    without: fc.constantFrom('borga', 'merkka', 'nowhere'),
  });

  it('whatever the agreements and the days', () => {
    fc.assert(
      fc.property(fc.array(anyAgreement, { maxLength: 4 }), anyDay, anyDay, fc.boolean(), (drawn, from, to, partialCounts) => {
        const agreements = drawn.map(({ id, starts, length, row, without }) =>
          facts({ id, area: [row, excluded(without)], term: term({ starts: partial(starts), ends: partial(addDays(starts, length)) }) }),
        );
        const found = between(question(from, agreements, { partialCounts }), question(to, agreements, { partialCounts }));
        expect(found.rows.reduce((sum, row) => sum + row.effect, 0)).toBe(found.difference);
        expect(found.difference).toBe(found.after.covered - found.before.covered);
      }),
    );
  });
});

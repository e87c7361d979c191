import { areaRow, counterpart, day, excluded, facts, listed, ownParty, partial, term } from '../agreement/facts.fixture';
import type { AgreementFacts } from '../agreement/facts';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from '../agreement/settings';
import { createAreaIndex } from '../area';
import { coverageSpans } from './coverage-spans';
import { testIndex, testRegister } from './register.fixture';

const spansOf = (changes: Partial<AgreementFacts> = {}) => coverageSpans(facts(changes), testIndex, settings);
const outline = (changes: Partial<AgreementFacts> = {}) =>
  spansOf(changes).map((span) => [span.municipalityId, span.coverageClass, span.from, span.to, span.via]);
const withParish = (...municipalityIds: string[]) => [ownParty(), counterpart({ kind: 'PARISH', countyCode: null, municipalityIds })];
const since = (starts: string, ends = '2027-12-31') => term({ starts: partial(starts), ends: partial(ends) });

describe('C-01 coverage of a whole area', () => {
  it('is every member of the county on the days of its membership', () => {
    expect(outline()).toEqual([
      ['alava', 'COUNTY', '2026-01-01', '2027-12-31', 'WHOLE_COUNTY'],
      ['borga', 'COUNTY', '2026-01-01', '2027-12-31', 'WHOLE_COUNTY'],
      ['merkka', 'COUNTY', '2026-01-01', '2027-12-31', 'WHOLE_COUNTY'],
      ['corpela', 'COUNTY', '2026-01-01', '2026-06-30', 'WHOLE_COUNTY'],
    ]);
  });

  it('names the agreement, the row and the certainty', () => {
    expect(spansOf()[0]).toEqual({
      ...{ agreementId: 'agreement-1', municipalityId: 'alava', coverageClass: 'COUNTY', certainty: 'CERTAIN' },
      ...{ from: '2026-01-01', to: '2027-12-31', areaRowId: 'row-1', via: 'WHOLE_COUNTY' },
    });
    const unknownEnd = term({ ends: partial('unknown') });
    expect(spansOf({ term: unknownEnd }).map((span) => span.certainty)).toEqual(Array(4).fill('END_UNKNOWN'));
  });

  it('is every member of the region, and the whole country', () => {
    const region = [areaRow({ shape: 'WHOLE_REGION', regionCode: '11' })];
    expect(outline({ area: region, parties: withParish() })).toEqual([['alava', 'OTHER', '2026-01-01', '2027-12-31', 'WHOLE_REGION']]);
    const country = outline({
      area: [areaRow({ shape: 'WHOLE_COUNTRY' })],
      parties: withParish(),
      term: since('2018-12-31', '2018-12-31'),
    });
    expect(country.map(([id]) => id)).toEqual(['alava', 'borga', 'corpela', 'merkka', 'vanhala', 'ikivanha', 'helsinki', 'saari']);
    expect(new Set(country.map((row) => row.slice(1).join()))).toEqual(new Set(['OTHER,2018-12-31,2018-12-31,WHOLE_COUNTRY']));
  });

  it('is nothing when the area of the row is not said', () => {
    for (const shape of ['WHOLE_COUNTY', 'WHOLE_REGION', 'MUNICIPALITY'] as const)
      expect(outline({ area: [areaRow({ shape })] })).toEqual([]);
  });

  it('is nothing on days when a municipality does not exist, whatever its membership', () => {
    const region = [areaRow({ shape: 'WHOLE_REGION', regionCode: '11' })];
    expect(outline({ area: region, term: since('2018-01-01') })[1]).toEqual([
      'ikivanha',
      'COUNTY',
      '2018-01-01',
      '2018-12-31',
      'WHOLE_REGION',
    ]);
    const withStranger = { ...testRegister, memberships: [{ ...testRegister.memberships[0]!, municipalityId: 'nowhere' }] };
    expect(coverageSpans(facts(), createAreaIndex(withStranger), settings)).toEqual([]);
  });

  it('keeps to the days of the row', () => {
    const days = { from: day('2026-03-01'), to: day('2026-03-31') };
    expect(outline({ area: [areaRow({ countyCode: '13', ...days })] })[0]).toEqual([
      'alava',
      'COUNTY',
      '2026-03-01',
      '2026-03-31',
      'WHOLE_COUNTY',
    ]);
  });

  it('is nothing outside the gates, without a start, or when nothing is left of the days', () => {
    expect(outline({ stage: 'VOIDED' })).toEqual([]);
    expect(outline({ term: term({ starts: null }) })).toEqual([]);
    const rescinded = { manner: 'RESCINDED' as const, noticeOn: day('2025-12-20'), lastDay: day('2025-12-20') };
    expect(outline({ ending: rescinded })).toEqual([]);
  });
});

describe('A-04 exclusions', () => {
  const excluding = (...rows: AgreementFacts['area']) => outline({ area: [areaRow(), ...rows] }).filter(([id]) => id === 'borga');

  it('take a municipality out of the whole area for good, or for their own days', () => {
    expect(excluding(excluded('borga'))).toEqual([]);
    expect(excluding(excluded('borga', { from: day('2026-07-01') }))).toEqual([
      ['borga', 'COUNTY', '2026-01-01', '2026-06-30', 'WHOLE_COUNTY'],
    ]);
    expect(excluding(excluded('borga', { from: day('2026-07-01'), to: day('2026-07-31') }))).toEqual([
      ['borga', 'COUNTY', '2026-01-01', '2026-06-30', 'WHOLE_COUNTY'],
      ['borga', 'COUNTY', '2026-08-01', '2027-12-31', 'WHOLE_COUNTY'],
    ]);
  });

  it('leave the others, and a municipality that is listed by name', () => {
    expect(excluding(excluded('alava'))).toHaveLength(1);
    expect(excluding(excluded('borga'), listed('borga'))).toEqual([['borga', 'COUNTY', '2026-01-01', '2027-12-31', 'LISTED']]);
  });

  it('take from the region and the whole country as well', () => {
    const shapes = [areaRow({ shape: 'WHOLE_REGION', regionCode: '11' }), areaRow({ shape: 'WHOLE_COUNTRY' })];
    for (const row of shapes) expect(outline({ area: [row, excluded('alava')] }).map(([id]) => id)).not.toContain('alava');
  });
});

describe('C-02 the class is who agreed, not the shape of the area', () => {
  const classOfAlava = (parties: AgreementFacts['parties'], row = listed('alava')) => spansOf({ parties, area: [row] })[0]?.coverageClass;

  it('is direct when the municipality or a joint authority standing for it is a counterpart', () => {
    expect(classOfAlava([counterpart({ kind: 'MUNICIPALITY', countyCode: null, municipalityIds: ['alava'] })])).toBe('DIRECT');
    expect(classOfAlava([counterpart({ kind: 'JOINT_AUTHORITY', countyCode: null, municipalityIds: ['borga', 'alava'] })])).toBe('DIRECT');
    expect(classOfAlava([counterpart(), counterpart({ id: 'p2', kind: 'MUNICIPALITY', municipalityIds: ['alava'] })])).toBe('DIRECT');
  });

  it('is through the county when a county is a counterpart, also for a list of municipalities', () => {
    expect(classOfAlava([counterpart()])).toBe('COUNTY');
    expect(classOfAlava([counterpart({ kind: 'MUNICIPALITY', municipalityIds: ['borga'] }), counterpart({ id: 'p2' })])).toBe('COUNTY');
  });

  it('is otherwise through somebody else', () => {
    expect(classOfAlava(withParish())).toBe('OTHER');
    expect(classOfAlava([counterpart({ kind: 'MUNICIPALITY', countyCode: null, municipalityIds: ['borga'] })])).toBe('OTHER');
    expect(
      classOfAlava([
        { ...counterpart(), side: 'OTHER' },
        { ...counterpart(), partner: null },
      ]),
    ).toBe('OTHER');
  });

  it('is always direct for Helsinki that agrees itself, through its whole area too', () => {
    const city = [counterpart({ kind: 'MUNICIPALITY', countyCode: '90', municipalityIds: ['helsinki'] })];
    expect(outline({ parties: city, area: [areaRow({ countyCode: '90' })] })).toEqual([
      ['helsinki', 'DIRECT', '2026-01-01', '2027-12-31', 'WHOLE_COUNTY'],
    ]);
  });

  it('is partial for a row that covers a part only, whoever agreed', () => {
    const city = [counterpart({ kind: 'MUNICIPALITY', municipalityIds: ['alava'] })];
    expect(classOfAlava(city, listed('alava', { isPartOnly: true }))).toBe('PARTIAL');
  });
});

describe('G-05 a listed municipality that merges', () => {
  const direct = [counterpart({ kind: 'MUNICIPALITY', countyCode: null, municipalityIds: ['vanhala'] })];
  const merged = (
    mergerEffect: 'WHOLE_SUCCESSOR' | 'FORMER_AREA' | 'ENDS' | null,
    parties = direct,
    id = 'vanhala',
    starts = '2024-01-01',
  ) => outline({ parties, area: [listed(id, { mergerEffect })], term: since(starts) });
  const itself = ['vanhala', 'DIRECT', '2024-01-01', '2024-12-31', 'LISTED'];

  it('covers the whole successor, directly if it was direct, when that was chosen', () => {
    expect(merged('WHOLE_SUCCESSOR')).toEqual([itself, ['merkka', 'DIRECT', '2025-01-01', '2027-12-31', 'WHOLE_SUCCESSOR']]);
    expect(merged('WHOLE_SUCCESSOR', [counterpart()])[1]?.[1]).toBe('COUNTY');
  });

  it('covers a part of the successor when that was chosen, or nothing has been chosen', () => {
    const part = ['merkka', 'PARTIAL', '2025-01-01', '2027-12-31', 'FORMER_AREA'];
    expect(merged('FORMER_AREA')).toEqual([itself, part]);
    expect(merged(null)).toEqual([itself, part]);
  });

  it('covers nothing after the merger when it ends there', () => {
    expect(merged('ENDS')).toEqual([itself]);
  });

  it('follows a chain of mergers and every part of a split', () => {
    expect(merged('WHOLE_SUCCESSOR', [counterpart()], 'ikivanha', '2018-01-01').map((row) => [row[0], row[2], row[3]])).toEqual([
      ['ikivanha', '2018-01-01', '2018-12-31'],
      ['vanhala', '2019-01-01', '2024-12-31'],
      ['merkka', '2025-01-01', '2027-12-31'],
    ]);
    const old = [counterpart({ kind: 'MUNICIPALITY', municipalityIds: ['ikivanha'] })];
    expect(merged('WHOLE_SUCCESSOR', old, 'ikivanha').map((row) => row[1])).toEqual(['DIRECT', 'DIRECT']);
    expect(merged(null, [counterpart()], 'kaksola', '2018-01-01').map((row) => [row[0], row[1], row[4]])).toEqual([
      ['alava', 'PARTIAL', 'FORMER_AREA'],
      ['borga', 'PARTIAL', 'FORMER_AREA'],
    ]);
  });

  it('gives way to a stronger row of the successor', () => {
    expect(outline({ area: [listed('vanhala'), listed('merkka')], term: since('2025-01-01') })).toEqual([
      ['merkka', 'COUNTY', '2025-01-01', '2027-12-31', 'LISTED'],
    ]);
  });

  it('stays finite when the register goes round in a circle', () => {
    const end = { start: day('1990-01-01'), end: day('2017-12-31') };
    const ended = ['a', 'b'].map((id) => ({ id, versions: [{ ...testRegister.municipalities[0]!.versions[0]!, valid: end }] }));
    const event = { id: 'x', kind: 'MERGER' as const, on: day('2018-01-01'), source: '', reversed: false };
    const events = [
      { ...event, from: ['a'], to: ['b'] },
      { ...event, from: ['b'], to: ['a'] },
    ];
    const circle = createAreaIndex({ ...testRegister, municipalities: ended, events });
    expect(coverageSpans(facts({ area: [listed('a')], term: since('2017-01-01') }), circle, settings)).toHaveLength(1);
  });
});

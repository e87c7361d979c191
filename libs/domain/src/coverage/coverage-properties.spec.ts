import * as fc from 'fast-check';
import { areaRow, counterpart, excluded, facts, listed, partial, term } from '../agreement/facts.fixture';
import type { AreaRowFacts } from '../agreement/facts';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from '../agreement/settings';
import { addDays, contains, overlaps, period, type LocalDate } from '../calendar';
import { coverageSpans } from './coverage-spans';
import { testIndex, testRegister } from './register.fixture';
import type { CoverageSpan } from './span';

const ids = testRegister.municipalities.map(({ id }) => id);
const anyDay = fc.nat(4000).map((count) => addDays('2016-06-01' as LocalDate, count));
const anyRow = fc
  .record({
    shape: fc.constantFrom('WHOLE_COUNTY', 'WHOLE_REGION', 'WHOLE_COUNTRY', 'MUNICIPALITY'),
    municipalityId: fc.constantFrom(...ids),
    mergerEffect: fc.constantFrom('WHOLE_SUCCESSOR', 'FORMER_AREA', 'ENDS', null),
    isPartOnly: fc.boolean(),
    from: fc.option(anyDay),
    to: fc.option(anyDay),
  })
  .map((drawn): AreaRowFacts =>
    areaRow({ ...(drawn as Partial<AreaRowFacts>), id: JSON.stringify(drawn), countyCode: '13', regionCode: '11' }),
  );
const anyAgreement = fc
  .record({ area: fc.array(anyRow, { minLength: 1, maxLength: 4 }), starts: anyDay, length: fc.option(fc.nat(2000)) })
  .map(({ area, starts, length }) => {
    const kind = length === null ? 'OPEN_ENDED' : 'FIXED';
    const parties = [counterpart({ municipalityIds: ['alava', 'vanhala'] })];
    return facts({
      area,
      parties,
      term: term({ kind, starts: partial(starts), ends: length === null ? null : partial(addDays(starts, length)) }),
    });
  });
const daysOf = ({ from, to }: CoverageSpan) => period(from, to);
const coversOn = (spans: CoverageSpan[], id: string, day: LocalDate) =>
  spans.some((span) => span.municipalityId === id && contains(daysOf(span), day));

describe('C-01 spans, whatever the area and the days', () => {
  it('never overlap for one municipality, and stay within its existence and the agreement', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const spans = coverageSpans(agreement, testIndex, settings);
        const clashes = spans.filter((one) =>
          spans.some((other) => one !== other && one.municipalityId === other.municipalityId && overlaps(daysOf(one), daysOf(other))),
        );
        expect(clashes).toEqual([]);
        for (const { municipalityId, from, to } of spans) {
          expect(to === null || from <= to).toBe(true);
          expect(testIndex.existsOn(municipalityId, from) && testIndex.existsOn(municipalityId, to ?? from)).toBe(true);
          expect(from >= agreement.term.starts!).toBe(true);
        }
      }),
    );
  });

  it('A-04: an exclusion takes away exactly its municipality on its days, and nothing that is listed', () => {
    fc.assert(
      fc.property(anyAgreement, fc.constantFrom(...ids), fc.option(anyDay), fc.option(anyDay), anyDay, (agreement, id, from, to, day) => {
        const without = { ...agreement, area: [...agreement.area, excluded(id, { from, to })] };
        const named = { ...agreement, area: agreement.area.filter((row) => row.shape === 'MUNICIPALITY') };
        const [before, after, byName] = [agreement, without, named].map((one) => coverageSpans(one, testIndex, settings));
        for (const each of ids) {
          const isTaken = each === id && contains(period(from, to), day) && !coversOn(byName!, each, day);
          expect(coversOn(after!, each, day)).toBe(coversOn(before!, each, day) && !isTaken);
        }
      }),
    );
  });

  it('a listed municipality of its own is covered on every day of the agreement', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const spans = coverageSpans({ ...agreement, area: [listed('helsinki')] }, testIndex, settings);
        expect(spans.map(({ from }) => from)).toEqual([agreement.term.starts]);
      }),
    );
  });
});

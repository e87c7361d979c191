import { day } from '../agreement/facts.fixture';
import { classOn, coverageByMunicipality } from './classify';
import type { CoverageSpan } from './span';

const span = (changes: Partial<CoverageSpan> = {}): CoverageSpan => ({
  ...{ agreementId: 'one', municipalityId: 'alava', coverageClass: 'COUNTY', certainty: 'CERTAIN' },
  ...{ from: day('2026-01-01'), to: day('2026-12-31'), areaRowId: 'row', via: 'WHOLE_COUNTY' },
  ...changes,
});
const on = (spans: CoverageSpan[], text = '2026-06-01') => classOn(spans, 'alava', day(text));

describe('C-02 several agreements cover a municipality', () => {
  it('has the strongest class, all agreements, the strongest first', () => {
    const spans = [span(), span({ agreementId: 'two', coverageClass: 'DIRECT' }), span({ agreementId: 'three', coverageClass: 'PARTIAL' })];
    expect(on(spans)?.coverageClass).toBe('DIRECT');
    expect(on(spans)?.spans.map((row) => row.agreementId)).toEqual(['two', 'one', 'three']);
  });

  it('has the latest end, and none when one of them is open-ended', () => {
    expect(on([span(), span({ to: day('2027-06-30') }), span({ to: day('2026-07-31') })])).toMatchObject({
      ...{ until: '2027-06-30', isOpenEnded: false, isEndUnknown: false },
    });
    expect(on([span({ to: null }), span({ to: day('2027-06-30') })])).toMatchObject({ until: null, isOpenEnded: true });
  });

  it('T-05: has an unknown end only when nothing certain lasts as long', () => {
    const assumed = span({ agreementId: 'two', certainty: 'END_UNKNOWN' });
    expect(on([assumed])?.isEndUnknown).toBe(true);
    expect(on([assumed, span()])?.isEndUnknown).toBe(false);
    expect(on([span(), assumed])?.isEndUnknown).toBe(false);
    expect(on([span(), { ...assumed, to: day('2027-01-01') }])).toMatchObject({ isEndUnknown: true, until: '2027-01-01' });
  });

  it('T-01: is covered on the first and the last day, and not beside them', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    expect(days.map((text) => on([span()], text)?.coverageClass ?? null)).toEqual([null, 'COUNTY', 'COUNTY', null]);
  });

  it('keeps municipalities apart', () => {
    const both = coverageByMunicipality([span(), span({ municipalityId: 'borga', coverageClass: 'OTHER' })], day('2026-06-01'));
    expect([...both].map(([id, found]) => [id, found.coverageClass])).toEqual([
      ['alava', 'COUNTY'],
      ['borga', 'OTHER'],
    ]);
  });
});

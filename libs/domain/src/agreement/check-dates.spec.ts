import type { AgreementCandidate } from './candidate';
import { checkDates } from './check-dates';
import { areaRow, day, facts, partial, term } from './facts.fixture';
import type { TermFacts } from './facts';

const found = (changes: Partial<AgreementCandidate>) => checkDates({ ...facts(), ...changes }, day('2026-11-22'));
const ofTerm = (changes: Partial<TermFacts>, rest: Partial<AgreementCandidate> = {}) => found({ term: term(changes), ...rest });
const codes = (problems: ReturnType<typeof checkDates>) => problems.map((one) => [one.code, one.path]);

describe('AGR-01 the end before the start', () => {
  it('names both days, and accepts one day', () => {
    expect(ofTerm({ starts: partial('2027-01-01'), ends: partial('2026-03-01') })).toEqual([
      { code: 'AGR-01', path: 'term.ends', params: { ends: '2026-03-01', starts: '2027-01-01' }, warning: false },
    ]);
    expect(ofTerm({ starts: partial('2027-01-01'), ends: partial('2027-01-01') })).toEqual([]);
  });

  it('T-05: compares the first day of a start and the last of an end', () => {
    expect(ofTerm({ starts: partial('2026-12'), ends: partial('2026') })).toEqual([]);
    expect(codes(ofTerm({ starts: partial('2026-12'), ends: partial('2026-11') }))).toEqual([['AGR-01', 'term.ends']]);
  });

  it('is no question when either is unknown, or the agreement is open-ended', () => {
    expect(ofTerm({ starts: partial('unknown'), ends: partial('2020') })).toEqual([]);
    expect(ofTerm({ ends: partial('unknown') })).toEqual([]);
    expect(ofTerm({ kind: 'OPEN_ENDED', ends: partial('2020') })).toEqual([]);
  });

  it('is asked of the review day that stands for an unknown end', () => {
    const reviewOn = day('2025-12-31');
    expect(codes(ofTerm({ ends: partial('unknown'), reviewOn }))).toEqual([['AGR-01', 'term.reviewOn']]);
    expect(ofTerm({ reviewOn })).toEqual([]);
  });

  it('is asked of every area row', () => {
    const row = areaRow({ countyCode: '13', from: day('2026-03-02'), to: day('2026-03-01') });
    expect(found({ area: [areaRow(), row] })).toEqual([
      { code: 'AGR-01', path: 'area.1.to', params: { ends: '2026-03-01', starts: '2026-03-02' }, warning: false },
    ]);
  });
});

describe('AGR-04 the end is not said', () => {
  it.each(['FIXED', 'FIXED_WITH_OPTIONS', 'AUTO_RENEWING'] as const)('asks for it of %s', (kind) => {
    expect(codes(ofTerm({ kind, ends: null }))).toEqual([['AGR-04', 'term.ends']]);
    expect(ofTerm({ kind, ends: partial('unknown') })).toEqual([]);
  });

  it('does not ask of an open-ended agreement or a draft', () => {
    expect(ofTerm({ kind: 'OPEN_ENDED', ends: null })).toEqual([]);
    expect(ofTerm({ ends: null }, { stage: 'DRAFT' })).toEqual([]);
  });
});

describe('AGR-05 a signature or a decision in the future', () => {
  it('is refused from tomorrow on', () => {
    expect(found({ signedOn: day('2026-11-22'), decidedOn: day('2026-11-22') })).toEqual([]);
    expect(found({ signedOn: day('2026-11-23') })).toEqual([
      { code: 'AGR-05', path: 'signedOn', params: { field: 'signedOn' }, warning: false },
    ]);
    expect(found({ decidedOn: day('2026-11-23'), signedOn: null })).toEqual([
      { code: 'AGR-05', path: 'decidedOn', params: { field: 'decidedOn' }, warning: false },
    ]);
  });
});

describe('GEN-W1 T-09 unlikely years', () => {
  it('warns beside every day of the agreement', () => {
    const late = day('2206-01-01');
    const early = day('1826-01-01');
    const problems = found({
      term: term({ starts: partial('1826'), ends: partial('2206-01'), reviewOn: late }),
      ...{ signedOn: early, decidedOn: early, area: [areaRow({ countyCode: '13', from: early, to: late })] },
      ending: { manner: 'MUTUAL', noticeOn: early, lastDay: late },
    });
    expect(problems.every((one) => one.code === 'GEN-W1' && one.warning)).toBe(true);
    expect(problems.map((one) => one.path)).toEqual([
      ...['term.starts', 'term.ends', 'term.reviewOn', 'signedOn', 'decidedOn', 'area.0.from', 'area.0.to', 'noticeOn', 'lastDay'],
    ]);
    expect(problems[0]?.params).toMatchObject({ year: 1826, understood: '1826' });
    expect(problems[2]?.params).toMatchObject({ year: 2206, understood: '2206-01-01' });
  });

  it('says nothing of what is unknown or not said', () => {
    expect(ofTerm({ starts: null, ends: partial('unknown') }, { signedOn: null })).toEqual([]);
  });
});

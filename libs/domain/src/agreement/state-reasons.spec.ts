import { day, facts, partial, term } from './facts.fixture';
import type { AgreementFacts, TermFacts } from './facts';
import { AGREEMENT_REASONS } from './reasons';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from './settings';
import { stateOn, statePeriods } from './state-periods';

const reasonsOf = (changes: Partial<TermFacts>, rest: Partial<AgreementFacts> = {}) =>
  stateOn(statePeriods(facts({ term: term(changes), ...rest }), settings, { hasFollowUp: false }), day('2026-02-15'))?.reasons;

const SIGNED = { code: 'SIGNED_ON', params: { on: '2025-12-15' } };
const STARTS = { code: 'STARTS_ON', params: { on: '2026-01-01' } };
const UNTIL = { code: 'TERM_FIXED_UNTIL', params: { on: '2027-12-31' } };

describe('A-08 every state explains itself', () => {
  it('tells who agreed and when, from when and until when', () => {
    expect(reasonsOf({})).toEqual([SIGNED, STARTS, UNTIL]);
    expect(reasonsOf({}, { signedOn: null, decidedOn: day('2025-11-03'), stage: 'DECIDED', isRecordedAfterwards: true })).toEqual([
      { code: 'DECIDED_ON', params: { on: '2025-11-03' } },
      { code: 'RECORDED_AFTERWARDS', params: {} },
      STARTS,
      UNTIL,
    ]);
  });

  it('T-05: tells what is known only to the month or the year', () => {
    expect(reasonsOf({ starts: partial('2026'), ends: partial('2027-12') })).toEqual([
      SIGNED,
      { code: 'START_PARTIAL', params: { given: '2026', on: '2026-01-01' } },
      { code: 'END_PARTIAL', params: { given: '2027-12', on: '2027-12-31' } },
    ]);
  });

  it('T-05: tells when the start is assumed', () => {
    expect(reasonsOf({ starts: partial('unknown') })).toEqual([SIGNED, { code: 'START_ASSUMED', params: { on: '2025-12-15' } }, UNTIL]);
  });

  it('A-16: notes a start more than 30 days before the signature', () => {
    const note = { code: 'STARTED_BEFORE_SIGNING', params: { start: '2026-01-01', signedOn: '2026-02-01' } };
    expect(reasonsOf({}, { signedOn: day('2026-01-31') })?.map((row) => row.code)).not.toContain('STARTED_BEFORE_SIGNING');
    expect(reasonsOf({}, { signedOn: day('2026-02-01') })).toContainEqual(note);
  });

  it('T-05: names the options in use, and only those', () => {
    const options = [
      { id: 'a', months: 12, usedOn: day('2026-11-01') },
      { id: 'b', months: 6, usedOn: null },
    ];
    expect(reasonsOf({ kind: 'FIXED_WITH_OPTIONS', options })).toEqual([
      SIGNED,
      STARTS,
      { code: 'OPTION_USED', params: { months: 12, on: '2026-11-01' } },
      { code: 'TERM_FIXED_UNTIL', params: { on: '2028-12-31' } },
    ]);
    expect(reasonsOf({ options })).toEqual([SIGNED, STARTS, UNTIL]);
  });

  it('T-05: tells how an unknown end is treated', () => {
    const ends = partial('unknown');
    expect(reasonsOf({ ends })?.at(-1)).toEqual({ code: 'END_UNKNOWN_MONTHS', params: { months: 24, on: '2027-12-31' } });
    expect(reasonsOf({ ends, reviewOn: day('2030-05-31') })?.at(-1)).toEqual({ code: 'END_UNKNOWN_REVIEW', params: { on: '2030-05-31' } });
  });

  it('tells that it is open-ended', () => {
    expect(reasonsOf({ kind: 'OPEN_ENDED' })?.at(-1)).toEqual({ code: 'OPEN_ENDED', params: {} });
  });

  it.each([
    ['TERMINATED', 'NOTICE_GIVEN'],
    ['MUTUAL', 'ENDED_MUTUAL'],
    ['RESCINDED', 'ENDED_RESCINDED'],
    ['MERGER', 'ENDED_MERGER'],
    ['PARTY_CEASED', 'ENDED_PARTY_CEASED'],
  ] as const)('names the ending %s', (manner, code) => {
    const ending = { manner, noticeOn: day('2026-02-01'), lastDay: day('2027-06-30') };
    expect(reasonsOf({}, { ending })).toEqual([SIGNED, STARTS, { code, params: { on: '2026-02-01', lastDay: '2027-06-30' } }]);
    expect(AGREEMENT_REASONS).toContain(code);
  });
});

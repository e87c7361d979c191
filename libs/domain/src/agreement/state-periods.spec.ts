import { addDays } from '../calendar';
import * as fc from 'fast-check';
import { day, facts, partial, term } from './facts.fixture';
import type { AgreementFacts, EndingFacts, TermFacts } from './facts';
import { DEFAULT_AGREEMENT_SETTINGS as settings } from './settings';
import { stateOn, statePeriods } from './state-periods';

const alone = { hasFollowUp: false };
const periods = (changes: Partial<AgreementFacts> = {}, context = alone) => statePeriods(facts(changes), settings, context);
const withTerm = (changes: Partial<TermFacts>, rest: Partial<AgreementFacts> = {}) => periods({ term: term(changes), ...rest });
const outline = (rows: ReturnType<typeof statePeriods>) => rows.map((row) => [row.state, row.from, row.to]);
const ending = (noticeOn: string, lastDay: string, manner: EndingFacts['manner'] = 'TERMINATED'): EndingFacts => ({
  manner,
  noticeOn: day(noticeOn),
  lastDay: day(lastDay),
});

describe('A-08 the state of what nobody has signed or decided', () => {
  it.each(['DRAFT', 'NEGOTIATION', 'FOR_APPROVAL', 'FOR_SIGNATURE', 'NOT_REALISED'] as const)('is its stage %s over all days', (stage) => {
    expect(periods({ stage })).toEqual([
      {
        ...{ state: stage, from: null, to: null, effectiveEnd: null, currentEnd: null, lastNoticeDay: null },
        ...{ endedBecause: null, isEndUnknown: false, reasons: [{ code: 'STAGE', params: { stage } }] },
      },
    ]);
  });

  it('is void, whatever the term, once the record is void', () => {
    const [only, ...rest] = periods({ stage: 'VOIDED' });
    expect(only).toMatchObject({ state: 'VOIDED', from: null, to: null, isEndUnknown: false, reasons: [{ code: 'VOIDED' }] });
    expect(rest).toEqual([]);
  });

  it('T-05: is start unknown when no day is known', () => {
    const rows = withTerm({ starts: partial('unknown') }, { signedOn: null });
    expect(outline(rows)).toEqual([['START_UNKNOWN', null, null]]);
    expect(rows[0]?.reasons).toEqual([{ code: 'START_NOT_KNOWN', params: {} }]);
  });
});

describe('A-08 a fixed term', () => {
  it('is not yet in force, in force, ending soon and ended', () => {
    expect(outline(periods())).toEqual([
      ['NOT_YET_IN_FORCE', null, '2025-12-31'],
      ['IN_FORCE', '2026-01-01', '2027-07-04'],
      ['ENDING_SOON', '2027-07-05', '2027-12-31'],
      ['ENDED', '2028-01-01', null],
    ]);
  });

  it('is the same when decided instead of signed', () => {
    expect(outline(periods({ stage: 'DECIDED' }))).toEqual(outline(periods()));
  });

  it('warns for a quarter of a short term, and for the days of the setting at most', () => {
    const soon = (rows: ReturnType<typeof statePeriods>) => rows.find((row) => row.state === 'ENDING_SOON');
    const year = soon(withTerm({ ends: partial('2026-12-31') }));
    expect(year).toMatchObject({ from: '2026-10-02', to: '2026-12-31' });
    expect(year?.reasons).toContainEqual({ code: 'ENDING_SOON', params: { on: '2026-12-31', days: 91 } });
    expect(soon(withTerm({ ends: partial('2026-01-03') }))).toBeUndefined();
    expect(soon(withTerm({ ends: partial('2026-01-04') }))).toMatchObject({ from: '2026-01-04', to: '2026-01-04' });
    expect(soon(statePeriods(facts(), { ...settings, endingSoonDays: 10 }, alone))?.from).toBe('2027-12-22');
  });

  it('does not warn once a follow-up has been signed, and says so', () => {
    const rows = periods({}, { hasFollowUp: true });
    expect(outline(rows).map(([state]) => state)).toEqual(['NOT_YET_IN_FORCE', 'IN_FORCE', 'ENDED']);
    expect(rows[1]?.reasons).toContainEqual({ code: 'FOLLOW_UP_SIGNED', params: {} });
    expect(periods()[1]?.reasons).not.toContainEqual({ code: 'FOLLOW_UP_SIGNED', params: {} });
  });

  it('T-03: has its last notice day until it has ended', () => {
    const rows = withTerm({ starts: partial('2018-09-27'), ends: partial('2021-09-26'), notice: { months: 3, anchor: 'ANY_TIME' } });
    expect(rows.map((row) => row.lastNoticeDay)).toEqual(['2021-06-26', '2021-06-26', '2021-06-26', null]);
    expect(rows[1]?.reasons).toContainEqual({ code: 'LAST_NOTICE_DAY', params: { on: '2021-06-26' } });
    expect(rows[3]?.reasons.map((row) => row.code)).not.toContain('LAST_NOTICE_DAY');
    expect(rows.map((row) => [row.effectiveEnd, row.currentEnd])).toEqual(Array(4).fill(['2021-09-26', '2021-09-26']));
    expect(rows.map((row) => row.endedBecause)).toEqual([null, null, null, 'TERM_ENDED']);
  });

  it('has no last notice day when notice is unknown or not possible during the term', () => {
    expect(periods().map((row) => row.lastNoticeDay)).toEqual([null, null, null, null]);
    const rows = withTerm({ notice: 'NOT_DURING_TERM' });
    expect(rows[1]?.lastNoticeDay).toBeNull();
    expect(rows[1]?.reasons).toContainEqual({ code: 'NOTICE_NOT_DURING_TERM', params: {} });
    expect(rows.at(-1)?.reasons).not.toContainEqual({ code: 'NOTICE_NOT_DURING_TERM', params: {} });
    expect(periods()[1]?.reasons).not.toContainEqual({ code: 'NOTICE_NOT_DURING_TERM', params: {} });
  });

  it('T-05: is in force to the assumed end without a warning when its end is unknown', () => {
    const rows = withTerm({ ends: partial('unknown'), notice: { months: 3, anchor: 'ANY_TIME' } });
    expect(outline(rows).map(([state]) => state)).toEqual(['NOT_YET_IN_FORCE', 'IN_FORCE', 'ENDED']);
    expect(rows.every((row) => row.isEndUnknown && row.lastNoticeDay === null && row.currentEnd === '2027-12-31')).toBe(true);
  });
});

describe('A-08 automatic renewals', () => {
  const renewing: Partial<TermFacts> = {
    ...{ kind: 'AUTO_RENEWING', starts: partial('2020-08-01'), ends: partial('2023-07-31'), renewalMonths: 12 },
    notice: { months: 3, anchor: 'END_OF_TERM' },
  };

  it('T-06: give one period each up to 2100, with the end of the running term and its last notice day', () => {
    const rows = withTerm(renewing);
    expect(outline(rows).slice(0, 3)).toEqual([
      ['NOT_YET_IN_FORCE', null, '2020-07-31'],
      ['IN_FORCE', '2020-08-01', '2023-07-31'],
      ['IN_FORCE', '2023-08-01', '2024-07-31'],
    ]);
    expect(rows).toHaveLength(79);
    expect(rows.at(-1)).toMatchObject({ from: '2099-08-01', to: null, currentEnd: '2100-07-31', effectiveEnd: null });
    const running = stateOn(rows, day('2023-10-31'));
    expect(running).toMatchObject({ currentEnd: '2024-07-31', lastNoticeDay: '2024-04-30', effectiveEnd: null, isEndUnknown: false });
    expect(running?.reasons).toContainEqual({ code: 'RENEWS_EVERY', params: { months: 12, on: '2024-07-31' } });
    expect(rows[0]).toMatchObject({ currentEnd: '2023-07-31', lastNoticeDay: '2023-04-30' });
  });

  it('stop at a notice: terminated from its day to the last day, then ended', () => {
    const rows = withTerm(renewing, { ending: ending('2024-04-30', '2024-07-31') });
    expect(outline(rows).slice(2)).toEqual([
      ['IN_FORCE', '2023-08-01', '2024-04-29'],
      ['TERMINATED_IN_FORCE', '2024-04-30', '2024-07-31'],
      ['ENDED', '2024-08-01', null],
    ]);
    expect(rows[3]).toMatchObject({ effectiveEnd: '2024-07-31', currentEnd: '2024-07-31', lastNoticeDay: null });
    expect(rows[1]).toMatchObject({ effectiveEnd: '2024-07-31', currentEnd: '2023-07-31' });
    expect(rows[4]?.endedBecause).toBe('TERMINATED');
  });

  it('are cut by a last day in the middle of a term', () => {
    const rows = withTerm(renewing, { ending: ending('2023-09-01', '2023-12-31') });
    expect(stateOn(rows, day('2023-08-15'))).toMatchObject({ to: '2023-08-31', currentEnd: '2023-12-31' });
    const onLastDay = withTerm(renewing, { ending: ending('2023-07-31', '2024-07-31') });
    expect(onLastDay[2]).toMatchObject({ state: 'TERMINATED_IN_FORCE', from: '2023-07-31', to: '2023-07-31', currentEnd: '2023-07-31' });
  });

  it('roll on without term ends when the first end or the length is not known', () => {
    const unknownEnd = withTerm({ ...renewing, ends: partial('unknown') });
    expect(outline(unknownEnd)[1]).toEqual(['IN_FORCE', '2020-08-01', null]);
    expect(unknownEnd[1]).toMatchObject({ currentEnd: null, lastNoticeDay: null, isEndUnknown: false });
    expect(unknownEnd[1]?.reasons).toContainEqual({ code: 'RENEWS_UNTIL_NOTICE', params: {} });
    const unknownLength = withTerm({ ...renewing, renewalMonths: null });
    expect(unknownLength).toHaveLength(2);
    expect(unknownLength[1]).toMatchObject({ to: null, currentEnd: '2023-07-31' });
    expect(unknownLength[1]?.reasons).toContainEqual({ code: 'RENEWS_UNTIL_NOTICE', params: {} });
  });
});

describe('A-08 endings', () => {
  const openEnded: Partial<TermFacts> = { kind: 'OPEN_ENDED', ends: null };

  it('an open-ended agreement is in force for ever, without a warning', () => {
    expect(outline(withTerm(openEnded))).toEqual([
      ['NOT_YET_IN_FORCE', null, '2025-12-31'],
      ['IN_FORCE', '2026-01-01', null],
    ]);
  });

  it('a notice is what counts until the last day, even when the end is near', () => {
    expect(outline(withTerm(openEnded, { ending: ending('2030-03-01', '2030-06-30') })).slice(1)).toEqual([
      ['IN_FORCE', '2026-01-01', '2030-02-28'],
      ['TERMINATED_IN_FORCE', '2030-03-01', '2030-06-30'],
      ['ENDED', '2030-07-01', null],
    ]);
  });

  it('an agreed end of an open-ended agreement warns from the day it was agreed', () => {
    expect(outline(withTerm(openEnded, { ending: ending('2030-03-01', '2030-06-30', 'MUTUAL') })).slice(1)).toEqual([
      ['IN_FORCE', '2026-01-01', '2030-02-28'],
      ['ENDING_SOON', '2030-03-01', '2030-06-30'],
      ['ENDED', '2030-07-01', null],
    ]);
    const long = withTerm(openEnded, { ending: ending('2029-01-01', '2030-06-30', 'MERGER') });
    expect(long.find((row) => row.state === 'ENDING_SOON')?.from).toBe('2030-01-02');
  });

  it('a fixed term with an earlier agreed end warns before that end', () => {
    const rows = periods({ ending: ending('2027-05-01', '2027-06-30', 'PARTY_CEASED') });
    expect(outline(rows)[2]).toEqual(['ENDING_SOON', '2027-02-15', '2027-06-30']);
    expect(rows[2]).toMatchObject({ currentEnd: '2027-06-30', effectiveEnd: '2027-06-30' });
  });

  it.each(['TERMINATED', 'MUTUAL', 'RESCINDED', 'MERGER', 'PARTY_CEASED'] as const)('says that it ended by %s', (manner) => {
    expect(periods({ ending: ending('2026-05-01', '2026-06-30', manner) }).at(-1)).toMatchObject({
      ...{ state: 'ENDED', from: '2026-07-01', to: null, endedBecause: manner, lastNoticeDay: null },
    });
  });

  it('A-13: an agreement rescinded before its first day is never in force', () => {
    expect(outline(periods({ ending: ending('2025-12-20', '2025-12-20', 'RESCINDED') }))).toEqual([
      ['NOT_YET_IN_FORCE', null, '2025-12-20'],
      ['ENDED', '2025-12-21', null],
    ]);
  });

  it('an ending later than the term changes nothing', () => {
    expect(periods({ ending: ending('2027-12-01', '2028-06-30') })).toEqual(periods());
  });

  it('a notice given before the start is in effect from the first day', () => {
    expect(outline(periods({ ending: ending('2025-11-01', '2026-02-28') }))[1]).toEqual([
      'TERMINATED_IN_FORCE',
      '2026-01-01',
      '2026-02-28',
    ]);
  });
});

describe('Decision 4 state periods follow each other', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(day('2019-01-01'), count));
  const anyTerm = fc.record({
    kind: fc.constantFrom('FIXED', 'FIXED_WITH_OPTIONS', 'AUTO_RENEWING', 'OPEN_ENDED'),
    starts: days,
    ends: fc.option(days),
    renewalMonths: fc.integer({ min: 1, max: 60 }),
    notice: fc.option(fc.record({ months: fc.integer({ min: 0, max: 24 }), anchor: fc.constant('END_OF_TERM') })),
  });
  const anyEnding = fc.option(fc.record({ manner: fc.constantFrom('TERMINATED', 'MUTUAL'), noticeOn: days, lastDay: days }));

  it('without gap or overlap from always to for ever, each with a reason', () => {
    fc.assert(
      fc.property(anyTerm, anyEnding, fc.boolean(), (changes, given, hasFollowUp) => {
        const subject = facts({ term: term(changes as unknown as Partial<TermFacts>), ending: given as EndingFacts | null });
        const rows = statePeriods(subject, settings, { hasFollowUp });
        expect(rows[0]?.from).toBeNull();
        expect(rows.at(-1)?.to).toBeNull();
        for (const [index, row] of rows.slice(1).entries()) {
          expect(row.from).toBe(addDays(rows[index]!.to!, 1));
          expect(row.to === null || row.to >= row.from!).toBe(true);
          expect(row.reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('stateOn finds the period of a day, its first and last day included', () => {
    const rows = periods();
    const states = ['2025-12-31', '2026-01-01', '2027-07-04', '2027-07-05', '2027-12-31', '2028-01-01'];
    expect(states.map((text) => stateOn(rows, day(text))?.state)).toEqual([
      ...['NOT_YET_IN_FORCE', 'IN_FORCE', 'IN_FORCE', 'ENDING_SOON', 'ENDING_SOON', 'ENDED'],
    ]);
    expect(stateOn([], day('2026-01-01'))).toBeNull();
  });
});

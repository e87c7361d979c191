import { testIndex as index } from '../coverage/register.fixture';
import { checkAgreement } from './check-agreement';
import { checkEnding, knownTermEnd } from './check-ending';
import { counterpart, day, excluded, facts, listed, ownParty, partial, term } from './facts.fixture';
import type { AgreementFacts, TermFacts } from './facts';

const context = { today: day('2026-11-22'), index, hasResponsible: true };
const ending = (noticeOn: string, lastDay: string) => ({ manner: 'TERMINATED' as const, noticeOn: day(noticeOn), lastDay: day(lastDay) });

describe('Every rule runs on the same facts', () => {
  it('finds nothing in a sound agreement', () => {
    expect(checkAgreement(facts(), context)).toEqual([]);
  });

  it('finds everything that is wrong at once, in the order of the form', () => {
    const same = { ...counterpart(), side: 'OWN' as const };
    const wrong = facts({
      parties: [same, counterpart()],
      area: [listed('vanhala'), excluded('helsinki')],
      term: term({ starts: partial('2027-01-01'), ends: partial('2026-03-01') }),
      signedOn: day('2206-01-01'),
      ending: ending('2026-04-01', '2026-04-01'),
    });
    const found = checkAgreement(wrong, { ...context, hasResponsible: false }).map((one) => one.code);
    expect(found).toEqual(['AGR-14', 'AGR-10', 'AGR-03', 'AGR-08', 'AGR-01', 'AGR-05', 'GEN-W1', 'AGR-11']);
  });

  it('asks of a draft only what a draft needs', () => {
    const draft = {
      ...facts({ stage: 'DRAFT', area: [], parties: [counterpart()] }),
      kind: null,
      term: { ...term({ ends: null }), kind: null },
    };
    expect(checkAgreement(draft, { ...context, hasResponsible: false })).toEqual([]);
    expect(checkAgreement({ ...draft, parties: [ownParty()] }, context).map((one) => one.code)).toEqual(['AGR-14']);
  });
});

describe('AGR-11 an ending after the end', () => {
  it('refuses a notice after the day it leads to, whatever the term, but lets what is agreed reach back', () => {
    const openEnded = term({ kind: 'OPEN_ENDED', ends: null });
    const backwards = ending('2026-06-01', '2026-05-31');
    expect(checkEnding(facts({ ending: backwards, term: openEnded }))).toEqual([
      { code: 'AGR-11', path: 'noticeOn', params: { lastDay: '2026-05-31' }, warning: false },
    ]);
    expect(checkEnding(facts({ ending: ending('2026-06-01', '2026-06-01'), term: openEnded }))).toEqual([]);
    expect(checkEnding(facts({ ending: { ...backwards, manner: 'MUTUAL' }, term: openEnded }))).toEqual([]);
  });

  const found = (noticeOn: string, lastDay: string, changes: Partial<TermFacts> = {}) =>
    checkEnding(facts({ ending: ending(noticeOn, lastDay), term: term(changes) }));

  it('is refused when the notice or the last day is after the end of the term', () => {
    expect(found('2028-01-01', '2028-01-01')).toEqual([
      { code: 'AGR-11', path: 'noticeOn', params: { lastDay: '2027-12-31' }, warning: false },
    ]);
    expect(found('2027-12-31', '2028-01-01').map((one) => one.path)).toEqual(['lastDay']);
    expect(found('2027-12-31', '2027-12-31')).toEqual([]);
  });

  it('is no question when the term has no known end', () => {
    expect(found('2040-01-01', '2040-01-01', { kind: 'OPEN_ENDED' })).toEqual([]);
    expect(found('2040-01-01', '2040-01-01', { kind: 'AUTO_RENEWING', renewalMonths: 12 })).toEqual([]);
    expect(found('2040-01-01', '2040-01-01', { ends: partial('unknown') })).toEqual([]);
    expect(found('2040-01-01', '2040-01-01', { starts: null })).toEqual([]);
    expect(checkEnding(facts())).toEqual([]);
  });

  it('T-05: counts the options in use', () => {
    const options = [{ id: 'o', months: 12, usedOn: day('2027-11-01') }];
    const subject: AgreementFacts = facts({ term: term({ kind: 'FIXED_WITH_OPTIONS', options }) });
    expect(knownTermEnd(subject)).toBe('2028-12-31');
    expect(knownTermEnd({ ...subject, term: { ...subject.term, kind: null } })).toBeNull();
  });
});

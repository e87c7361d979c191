import { testIndex as index } from '../coverage/register.fixture';
import { areaRow, day, facts, partial, term } from './facts.fixture';
import type { AgreementFacts } from './facts';
import { decideAgreement, moveStage, signAgreement, voidRecord, type MoveContext } from './move-stage';
import type { Result } from '../result';

const context: MoveContext = {
  ...{ today: day('2026-11-22'), index, hasResponsible: true, hasApprovalChain: false, isCreator: false, reason: null },
};
const at = (stage: AgreementFacts['stage'], changes: Partial<AgreementFacts> = {}) => facts({ stage, signedOn: null, ...changes });
const outcome = <T>(result: Result<T>) =>
  result.ok ? result.value : result.problems.map((one) => [one.code, one.params.field ?? one.params.stage ?? '']);

describe('AGR-12 what cannot be done at a stage', () => {
  it('names the stage', () => {
    expect(outcome(moveStage(at('DRAFT'), 'FOR_SIGNATURE', context))).toEqual([['AGR-12', 'DRAFT']]);
    expect(outcome(moveStage(at('SIGNED'), 'DRAFT', context))).toEqual([['AGR-12', 'SIGNED']]);
    expect(outcome(moveStage(at('NEGOTIATION'), 'FOR_APPROVAL', context))).toEqual([['AGR-12', 'NEGOTIATION']]);
  });

  it('leaves signing, deciding and voiding to their own commands', () => {
    expect(outcome(moveStage(at('FOR_SIGNATURE'), 'SIGNED', context))).toEqual([['AGR-12', 'FOR_SIGNATURE']]);
    expect(outcome(moveStage(at('DRAFT', { kind: 'OTHER', decidedOn: day('2026-01-01') }), 'DECIDED', context))).toEqual([
      ['AGR-12', 'DRAFT'],
    ]);
    expect(outcome(moveStage(at('SIGNED'), 'VOIDED', { ...context, reason: 'Kirjattu väärin' }))).toEqual([['AGR-12', 'SIGNED']]);
  });
});

describe('Section 4 moving on', () => {
  it('moves to the next stage', () => {
    expect(outcome(moveStage(at('DRAFT'), 'NEGOTIATION', context))).toEqual({ stage: 'NEGOTIATION' });
    expect(outcome(moveStage(at('NEGOTIATION'), 'FOR_SIGNATURE', context))).toEqual({ stage: 'FOR_SIGNATURE' });
    expect(outcome(moveStage(at('NEGOTIATION'), 'FOR_APPROVAL', { ...context, hasApprovalChain: true }))).toEqual({
      stage: 'FOR_APPROVAL',
    });
  });

  it('needs valid dates and an area before approval and signature, not before negotiation', () => {
    const unready = at('NEGOTIATION', { area: [], term: term({ ends: null }) });
    const problems = [
      ['AGR-02', ''],
      ['AGR-04', ''],
    ];
    expect(outcome(moveStage(unready, 'FOR_SIGNATURE', context))).toEqual(problems);
    expect(outcome(moveStage(unready, 'FOR_APPROVAL', { ...context, hasApprovalChain: true }))).toEqual(problems);
    expect(outcome(moveStage({ ...unready, stage: 'DRAFT' }, 'NEGOTIATION', context))).toEqual({ stage: 'NEGOTIATION' });
  });

  it('is not stopped by a warning', () => {
    const late = at('NEGOTIATION', { term: term({ ends: partial('2206') }) });
    expect(outcome(moveStage(late, 'FOR_SIGNATURE', context))).toEqual({ stage: 'FOR_SIGNATURE' });
  });

  it('needs a reason of five characters to return or to give up', () => {
    const back = (reason: string | null) => outcome(moveStage(at('FOR_APPROVAL'), 'NEGOTIATION', { ...context, reason }));
    expect([back(null), back('  ei ok '), back('liian')]).toEqual([
      [['AGR-14', 'reason']],
      { stage: 'NEGOTIATION' },
      { stage: 'NEGOTIATION' },
    ]);
    expect(back(' väär ')).toEqual([['AGR-14', 'reason']]);
    expect(outcome(moveStage(at('DRAFT'), 'NOT_REALISED', context))).toEqual([['AGR-14', 'reason']]);
    expect(outcome(moveStage(at('DRAFT', { parties: [] }), 'NOT_REALISED', { ...context, reason: 'Kunta vetäytyi' }))).toEqual({
      stage: 'NOT_REALISED',
    });
  });

  it('AGR-13 R-07: nobody approves an agreement that they created', () => {
    const approve = (isCreator: boolean) =>
      outcome(moveStage(at('FOR_APPROVAL'), 'FOR_SIGNATURE', { ...context, isCreator, hasApprovalChain: true }));
    expect(approve(true)).toEqual([['AGR-13', '']]);
    expect(approve(false)).toEqual({ stage: 'FOR_SIGNATURE' });
    expect(outcome(moveStage(at('NEGOTIATION'), 'FOR_SIGNATURE', { ...context, isCreator: true }))).toEqual({ stage: 'FOR_SIGNATURE' });
  });
});

describe('Section 4 signing', () => {
  const sign = (changes: Partial<AgreementFacts> = {}, signedOn: string | null = '2026-11-22', decidedOn: string | null = null) =>
    outcome(
      signAgreement(
        at('FOR_SIGNATURE', changes),
        { signedOn: signedOn === null ? null : day(signedOn), decidedOn: decidedOn === null ? null : day(decidedOn) },
        context,
      ),
    );

  it('gives the day of the signature, and keeps the day of the decision', () => {
    expect(sign()).toEqual({ stage: 'SIGNED', signedOn: '2026-11-22', decidedOn: null });
    expect(sign({ decidedOn: day('2026-10-01') })).toMatchObject({ decidedOn: '2026-10-01' });
    expect(sign({ decidedOn: day('2026-10-01') }, '2026-11-22', '2026-09-01')).toMatchObject({ decidedOn: '2026-09-01' });
  });

  it('AGR-05: is refused for a day to come, AGR-14: without a day, AGR-12: in another stage', () => {
    expect(sign({}, '2026-11-23')).toEqual([['AGR-05', 'signedOn']]);
    expect(sign({}, null)).toEqual([['AGR-14', 'signedOn']]);
    expect(sign({ stage: 'NEGOTIATION' })).toEqual([['AGR-12', 'NEGOTIATION']]);
  });

  it('AGR-02: needs what approval needs', () => {
    expect(sign({ area: [] })).toEqual([['AGR-02', '']]);
  });
});

describe('Section 4 deciding', () => {
  const decide = (
    changes: Partial<AgreementFacts> = {},
    decidedOn: string | null = '2026-11-01',
    decisionBody: string | null = 'Lupajaosto',
  ) =>
    outcome(
      decideAgreement(
        at('DRAFT', { kind: 'GRANT_DECISION', area: [areaRow()], ...changes }),
        { decidedOn: decidedOn === null ? null : day(decidedOn), decisionBody },
        context,
      ),
    );

  it('needs the day and the body of the decision, and a kind that nobody of ours signs', () => {
    expect(decide()).toEqual({ stage: 'DECIDED', decidedOn: '2026-11-01' });
    expect(decide({}, null)).toEqual([['AGR-14', 'decidedOn']]);
    expect(decide({}, '2026-11-01', ' ')).toEqual([['AGR-14', 'decisionBody']]);
    expect(decide({}, '2026-11-01', null)).toEqual([['AGR-14', 'decisionBody']]);
    expect(decide({ kind: 'COOPERATION' })).toEqual([['AGR-12', 'DRAFT']]);
  });

  it('AGR-05: is refused for a day to come', () => {
    expect(decide({}, '2026-11-23')).toEqual([['AGR-05', 'decidedOn']]);
  });
});

describe('Section 4 voiding a record', () => {
  const discard = (stage: AgreementFacts['stage'], reason: string | null, confirmNumber: string) =>
    outcome(voidRecord(at(stage), { reason, confirmNumber }));

  it('needs a signed or decided record, a reason and the number', () => {
    expect(discard('SIGNED', 'Kirjattu kahdesti', ' S-2026-0001 ')).toEqual({ stage: 'VOIDED' });
    expect(discard('DECIDED', 'Kirjattu kahdesti', 'S-2026-0001')).toEqual({ stage: 'VOIDED' });
    expect(discard('DRAFT', 'Kirjattu kahdesti', 'S-2026-0001')).toEqual([['AGR-12', 'DRAFT']]);
    expect(discard('SIGNED', 'Kirjattu kahdesti', 'S-2026-0002')).toEqual([['AGR-14', 'confirmNumber']]);
    expect(discard('SIGNED', null, 'S-2026-0002')).toEqual([
      ['AGR-14', 'reason'],
      ['AGR-14', 'confirmNumber'],
    ]);
  });
});

import { AGREEMENT_KINDS, AGREEMENT_STAGES, type AgreementStage } from './constants';
import { KINDS_WITHOUT_OUR_SIGNATURE, nextStages, transitionTo } from './stage-transitions';

const from = (stage: AgreementStage, kind: (typeof AGREEMENT_KINDS)[number] = 'COOPERATION') => ({ kind, stage });

describe('Section 4 stages and transitions', () => {
  it.each<[AgreementStage, AgreementStage[], AgreementStage[]]>([
    ['DRAFT', ['NEGOTIATION', 'NOT_REALISED'], ['NEGOTIATION', 'NOT_REALISED']],
    ['NEGOTIATION', ['FOR_SIGNATURE', 'NOT_REALISED'], ['FOR_APPROVAL', 'NOT_REALISED']],
    ['FOR_APPROVAL', ['NEGOTIATION', 'FOR_SIGNATURE', 'NOT_REALISED'], ['NEGOTIATION', 'FOR_SIGNATURE', 'NOT_REALISED']],
    ['FOR_SIGNATURE', ['SIGNED', 'NOT_REALISED'], ['SIGNED', 'NOT_REALISED']],
    ['SIGNED', ['VOIDED'], ['VOIDED']],
    ['DECIDED', ['VOIDED'], ['VOIDED']],
    ['NOT_REALISED', [], []],
    ['VOIDED', [], []],
  ])('%s leads to %j, with an approval chain to %j', (stage, plain, chained) => {
    expect(nextStages(from(stage), false)).toEqual(plain);
    expect(nextStages(from(stage), true)).toEqual(chained);
  });

  it('lets a kind that nobody of ours signs be decided, from draft and negotiation only', () => {
    const decidable = AGREEMENT_STAGES.filter((stage) => transitionTo(from(stage, 'GRANT_DECISION'), 'DECIDED', false) !== null);
    expect(decidable).toEqual(['DRAFT', 'NEGOTIATION']);
    const kinds = AGREEMENT_KINDS.filter((kind) => transitionTo(from('DRAFT', kind), 'DECIDED', false) !== null);
    expect(kinds).toEqual(['GRANT_DECISION', 'SUPPORT_STATEMENT', 'OTHER']);
    expect(KINDS_WITHOUT_OUR_SIGNATURE).toEqual(kinds);
  });

  it('asks for a reason where the table does, and for terms before approval, signature and decision', () => {
    const asks = (stage: AgreementStage, to: AgreementStage, chain = false) => {
      const row = transitionTo(from(stage, 'OTHER'), to, chain)!;
      return [row.needsReason, row.needsTerms, row.isApproval];
    };
    expect(asks('DRAFT', 'NEGOTIATION')).toEqual([false, false, false]);
    expect(asks('NEGOTIATION', 'FOR_APPROVAL', true)).toEqual([false, true, false]);
    expect(asks('FOR_APPROVAL', 'NEGOTIATION')).toEqual([true, false, false]);
    expect(asks('NEGOTIATION', 'FOR_SIGNATURE')).toEqual([false, true, false]);
    expect(asks('FOR_APPROVAL', 'FOR_SIGNATURE')).toEqual([false, true, true]);
    expect(asks('FOR_SIGNATURE', 'SIGNED')).toEqual([false, true, false]);
    expect(asks('DRAFT', 'DECIDED')).toEqual([false, true, false]);
    expect(asks('FOR_SIGNATURE', 'NOT_REALISED')).toEqual([true, false, false]);
    expect(asks('SIGNED', 'VOIDED')).toEqual([true, false, false]);
  });
});

import { decide, isAllowed, nextStages, problem, type Denial, type PersonActor, type Right } from '@kumppani/domain';
import { createTranslator, problemText, type Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { ActionState } from '../../platform/graphql';
import { WhyNotService } from '../identity';
import { accessObjectOf } from './agreement.access';
import { factsOf, type AgreementRecord } from './agreement-record';

interface Action {
  readonly name: string;
  readonly right: Right;
  /** Whether the stage lets it be done. */
  readonly fits: boolean;
}

/** The server's word on what may be done; the web never derives it again (decision 6). */
@Injectable()
export class AgreementActions {
  constructor(private readonly whyNot: WhyNotService) {}

  async of(actor: PersonActor, record: AgreementRecord, language: Language): Promise<ActionState[]> {
    const judged = actionsOf(record).map((action) => ({ action, decision: decide(actor, action.right, accessObjectOf(record)) }));
    const denials = judged.flatMap(({ decision }) => (decision.allowed ? [] : [decision]));
    const explanations = await this.whyNot.explainAll(actor, denials, language);
    const translator = createTranslator(language);
    const texts = new Map<Denial, string>(
      denials.map((denial, at) => {
        const { missingRight = '', askFrom = [] } = explanations[at] ?? {};
        return [denial, problemText(translator, problem('GEN-403', { right: missingRight, askFrom }))];
      }),
    );
    const wrongStage = problemText(translator, problem('AGR-12', { stage: record.stage }));
    return judged.map(({ action, decision }) => {
      const reason = decision.allowed ? (action.fits ? null : wrongStage) : (texts.get(decision) ?? null);
      return { name: action.name, allowed: decision.allowed && action.fits, reason };
    });
  }

  maySeeHistory(actor: PersonActor, record: AgreementRecord): boolean {
    return isAllowed(actor, 'history.read', accessObjectOf(record));
  }
}

function actionsOf(record: AgreementRecord): Action[] {
  const stages = nextStages(factsOf(record), false);
  const isInForce = record.stage === 'SIGNED' || record.stage === 'DECIDED';
  return [
    { name: 'edit', right: 'agreement.edit', fits: record.stage !== 'VOIDED' },
    { name: 'moveToNegotiation', right: 'agreement.edit', fits: stages.includes('NEGOTIATION') },
    { name: 'moveToSignature', right: 'agreement.edit', fits: stages.includes('FOR_SIGNATURE') },
    { name: 'markNotRealised', right: 'agreement.edit', fits: stages.includes('NOT_REALISED') },
    { name: 'sign', right: 'agreement.edit', fits: stages.includes('SIGNED') },
    { name: 'decide', right: 'agreement.edit', fits: stages.includes('DECIDED') },
    { name: 'end', right: 'agreement.end', fits: isInForce && record.endingManner === null },
    { name: 'cancelEnding', right: 'agreement.end', fits: isInForce && record.endingManner !== null },
    { name: 'void', right: 'agreement.void', fits: stages.includes('VOIDED') },
  ];
}

import type { Reason } from '@kumppani/domain';
import { missingFacts, nextSteps } from '../messages/fi/next-step';
import { reasons } from '../messages/fi/reasons';
import type { MessageParams, Translator } from '../translator';
import { isTellable } from './tellable';
import { shownParams } from './value-text';

/** Where the texts of a reason may be. SIGNED_ON is in two: with its day a reason, without it a missing fact. */
const GROUPS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['reasons', reasons],
  ['missingFacts', missingFacts],
  ['nextSteps', nextSteps],
];

/**
 * What the domain gives as a reason, in the translator's language: why a value is what it is (*Miksi?*), what is missing
 * (*Täydennä*), or the next step. Plurals follow its `count`, `months` or `agreements`.
 */
export function reasonText(translator: Translator, reason: Reason): string {
  const values = withCount(reason, shownParams(translator, reason.params));
  const group = GROUPS.find(([, texts]) => isTellable(texts, reason.code, values));
  return (group && translator.find(`${group[0]}.${reason.code}`, values)) ?? reason.code;
}

/** All reasons, each its own sentence, in the order of the domain. */
export const reasonTexts = (translator: Translator, reasons: readonly Reason[]): string[] =>
  reasons.map((reason) => reasonText(translator, reason));

function withCount({ params }: Reason, values: MessageParams): MessageParams {
  const count = params.count ?? params.months ?? params.agreements;
  return typeof count === 'number' ? { ...values, count } : values;
}

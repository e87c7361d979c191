import type { AreaIndex } from '../area';
import { precisionOf, type LocalDate, type PartialDate } from '../calendar';
import { reason, type Reason } from '../result';
import type { AgreementFacts, AreaRowFacts } from './facts';
import { nameParams } from './name-params';

/** A-07 *Täydennä*: what *tiedot kunnossa* still lacks. Params of MERGER_CHOICE: municipality, municipalitySv. */
export const MISSING_FACTS = ['COUNTERPART_CONTACT', 'SIGNED_PROOF', 'SIGNED_ON', 'NOTICE', 'START', 'END', 'MERGER_CHOICE'] as const;
export type MissingFact = (typeof MISSING_FACTS)[number];

/** What the list needs to know beside the facts. */
export interface FilingContext {
  readonly hasCounterpartContact: boolean;
  /** A signed file, or the place where the original is kept. */
  readonly hasOriginal: boolean;
  readonly index: AreaIndex;
  readonly today: LocalDate;
}

const lacks = (condition: boolean, code: MissingFact): Reason[] => (condition ? [reason(code)] : []);

const isUnknown = (date: PartialDate | null): boolean => date === null || precisionOf(date) === 'UNKNOWN';

/** G-05: the municipality of the row has merged by the day, and nobody has chosen what that means. */
export const isMergerPending = ({ municipalityId, isExclusion, mergerEffect }: AreaRowFacts, day: LocalDate, index: AreaIndex): boolean =>
  municipalityId !== null && !isExclusion && mergerEffect === null && index.successorsOf(municipalityId).some(({ on }) => on <= day);

const mergerChoices = ({ area }: AgreementFacts, { today, index }: FilingContext): Reason[] =>
  area
    .filter((row) => isMergerPending(row, today, index))
    .map((row) =>
      reason('MERGER_CHOICE' satisfies MissingFact, nameParams('municipality', index.latestVersion(String(row.municipalityId)))),
    );

const isConcluded = ({ stage }: AgreementFacts): boolean => stage === 'SIGNED' || stage === 'DECIDED';

/** what a signed or decided agreement still lacks, in the order of the form. What nobody has concluded yet is not on the list. */
export const missingFacts = (facts: AgreementFacts, context: FilingContext): Reason[] => {
  if (!isConcluded(facts)) return [];
  const { term, stage, signedOn, decidedOn } = facts;
  return [
    ...lacks(!context.hasCounterpartContact, 'COUNTERPART_CONTACT'),
    ...lacks(!context.hasOriginal && decidedOn === null, 'SIGNED_PROOF'),
    ...lacks(stage === 'SIGNED' && signedOn === null, 'SIGNED_ON'),
    ...lacks(isUnknown(term.starts), 'START'),
    ...lacks(term.kind !== 'OPEN_ENDED' && isUnknown(term.ends), 'END'),
    ...lacks(term.notice === null, 'NOTICE'),
    ...mergerChoices(facts, context),
  ];
};

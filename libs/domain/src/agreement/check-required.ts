import { problem, type Problem } from '../result';
import { mustBeComplete, type AgreementCandidate } from './candidate';
import type { PartyFacts } from './facts';

/** Fields that AGR-14 may name, as its param `field`; texts in `libs/i18n`. */
export const REQUIRED_FIELDS = [
  'counterpart',
  'ownParty',
  'kind',
  'responsible',
  'starts',
  'termKind',
  'renewalMonths',
  'signedOn',
  'decidedOn',
  'decisionBody',
  'county',
  'region',
  'municipality',
  'lastDay',
  'reason',
  'confirmNumber',
] as const;
export type RequiredField = (typeof REQUIRED_FIELDS)[number];

/** AGR-14: a field that must be filled in is empty. `path` as in the API input. */
export const missing = (field: RequiredField, path: string = field): Problem => problem('AGR-14', { field }, path);

const hasSide = (parties: readonly PartyFacts[], side: PartyFacts['side']): boolean => parties.some((party) => party.side === side);

const missingTerm = ({ term }: AgreementCandidate): Problem[] => [
  ...(term.kind === null ? [missing('termKind', 'term.kind')] : []),
  ...(term.starts === null ? [missing('starts', 'term.starts')] : []),
  ...(term.kind === 'AUTO_RENEWING' && Number(term.renewalMonths) < 1 ? [missing('renewalMonths', 'term.renewalMonths')] : []),
];

/** A-02 … A-05: a draft needs its counterpart; an agreement to be recorded, approved or signed everything that is asked on first save. */
export const checkRequired = (candidate: AgreementCandidate, hasResponsible: boolean): Problem[] => {
  const { parties, kind, stage, decidedOn } = candidate;
  const counterpart = hasSide(parties, 'COUNTERPART') ? [] : [missing('counterpart', 'parties')];
  if (!mustBeComplete(stage)) return counterpart;
  return [
    ...counterpart,
    ...(hasSide(parties, 'OWN') ? [] : [missing('ownParty', 'parties')]),
    ...(kind === null ? [missing('kind')] : []),
    ...missingTerm(candidate),
    ...(hasResponsible ? [] : [missing('responsible')]),
    ...(stage === 'DECIDED' && decidedOn === null ? [missing('decidedOn')] : []),
  ];
};

import type { AgreementFacts } from '../agreement/facts';
import type { AgreementSettings } from '../agreement/settings';

/** C-01 (i), (iii), (v): what keeps an agreement out of coverage whatever its days and area. */
export const COVERAGE_GATES = ['NOT_SIGNED', 'VOIDED', 'KIND_NOT_COUNTED', 'RESTRICTED_NOT_SHOWN'] as const;
export type CoverageGate = (typeof COVERAGE_GATES)[number];

const CLOSED: Record<CoverageGate, (facts: AgreementFacts, settings: AgreementSettings) => boolean> = {
  NOT_SIGNED: ({ stage }) => !['SIGNED', 'DECIDED', 'VOIDED'].includes(stage),
  VOIDED: ({ stage }) => stage === 'VOIDED',
  KIND_NOT_COUNTED: ({ kind }, settings) => !settings.countedKinds.includes(kind),
  RESTRICTED_NOT_SHOWN: ({ visibility, showsInCoverage }) => visibility === 'RESTRICTED' && !showsInCoverage,
};

/** The gates that are closed; none = the agreement counts while it is in force. */
export const closedGates = (facts: AgreementFacts, settings: AgreementSettings): CoverageGate[] =>
  COVERAGE_GATES.filter((gate) => CLOSED[gate](facts, settings));

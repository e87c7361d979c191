import type { AgreementFacts } from '../agreement/facts';
import type { AgreementSettings } from '../agreement/settings';
import type { AreaIndex } from '../area';
import type { LocalDate } from '../calendar';
import { reason, type Params, type Reason } from '../result';
import { classOn } from './classify';
import { coverageSpans } from './coverage-spans';
import { closedGates } from './gates';
import type { CoverageReason } from './reasons';
import type { CoverageSpan } from './span';

interface Moment {
  readonly municipalityId: string;
  readonly on: LocalDate;
  readonly index: AreaIndex;
  readonly settings: AgreementSettings;
}

const why = (code: CoverageReason, params: Params = {}): Reason => reason(code, params);

const spansIf = (facts: AgreementFacts, { municipalityId, index, settings }: Moment): CoverageSpan[] =>
  coverageSpans({ ...facts, stage: 'SIGNED' }, index, { ...settings, countedKinds: [facts.kind] }).filter(
    (span) => span.municipalityId === municipalityId,
  );

const gateReasons = (facts: AgreementFacts, { settings }: Moment): Reason[] =>
  closedGates(facts, settings).flatMap((gate) => {
    if (gate === 'NOT_SIGNED') return why(gate, { stage: facts.stage });
    if (gate === 'KIND_NOT_COUNTED') return why(gate, { kind: facts.kind });
    return gate === 'VOIDED' ? why(gate) : [];
  });

const otherDays = (spans: readonly CoverageSpan[], on: LocalDate): Reason[] => {
  const past = spans.flatMap(({ to }) => (to !== null && to < on ? [to] : []));
  const future = spans.flatMap(({ from }) => (from > on ? [from] : []));
  return [
    ...past.slice(-1).map((day) => why('NO_LONGER_COVERED', { on: day })),
    ...future.slice(0, 1).map((day) => why('NOT_YET_COVERED', { on: day })),
  ];
};

/** What keeps the agreement from covering the municipality on the day, when that is all that does. Says nothing of restricted ones. */
export const nearMissReasons = (facts: AgreementFacts, moment: Moment): Reason[] => {
  if (facts.visibility === 'RESTRICTED') return [];
  const spans = spansIf(facts, moment);
  if (classOn(spans, moment.municipalityId, moment.on) !== null) return gateReasons(facts, moment);
  if (closedGates(facts, moment.settings).length > 0) return [];
  const withoutExclusions = spansIf({ ...facts, area: facts.area.filter((row) => !row.isExclusion) }, moment);
  const isExcluded = classOn(withoutExclusions, moment.municipalityId, moment.on) !== null;
  return [...(isExcluded ? [why('EXCLUDED')] : []), ...otherDays(spans, moment.on)];
};

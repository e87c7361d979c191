import type { AgreementFacts } from '../agreement/facts';
import type { AgreementSettings } from '../agreement/settings';
import type { AreaIndex } from '../area';
import type { LocalDate } from '../calendar';
import { reason, type Params, type Reason } from '../result';
import { classOn } from './classify';
import { coverageSpans } from './coverage-spans';
import { closedGates, type CoverageGate } from './gates';
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

const GATE_PARAMS: Partial<Record<CoverageGate, (facts: AgreementFacts) => Params>> = {
  NOT_SIGNED: ({ stage }) => ({ stage }),
  KIND_NOT_COUNTED: ({ kind }) => ({ kind }),
};

const gateReasons = (facts: AgreementFacts, { settings }: Moment): Reason[] =>
  closedGates(facts, settings)
    .filter((gate) => gate !== 'RESTRICTED_NOT_SHOWN')
    .map((gate) => why(gate, GATE_PARAMS[gate]?.(facts)));

/** The last day before and the first day after the given one, which none of the spans has. */
const otherDays = (spans: readonly CoverageSpan[], on: LocalDate): Reason[] => {
  const position = [on, ...spans.map((span) => span.from)].sort().indexOf(on);
  const [past, future] = [spans[position - 1], spans[position]];
  return [
    ...(past?.to ? [why('NO_LONGER_COVERED', { on: past.to })] : []),
    ...(future ? [why('NOT_YET_COVERED', { on: future.from })] : []),
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

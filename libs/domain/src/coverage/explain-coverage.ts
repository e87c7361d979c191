import type { AgreementFacts, AreaRowFacts } from '../agreement/facts';
import type { AgreementSettings } from '../agreement/settings';
import type { AreaIndex } from '../area';
import type { LocalDate } from '../calendar';
import { reason, type Params, type Reason } from '../result';
import { classOn } from './classify';
import { coverageSpans } from './coverage-spans';
import { nameParams } from '../agreement/name-params';
import { nearMissReasons } from './near-miss';
import type { CoverageReason } from './reasons';
import type { CoverageClass, CoverageSpan, CoverageVia } from './span';

/** An agreement that covers the municipality on the day. */
export interface CoveringAgreement {
  readonly agreementId: string;
  readonly coverageClass: CoverageClass;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly reasons: readonly Reason[];
}

export interface CoverageExplanation {
  /** `null` = *ei sopimusta*. */
  readonly coverageClass: CoverageClass | null;
  /** What holds for the whole answer. */
  readonly reasons: readonly Reason[];
  /** The strongest first. */
  readonly agreements: readonly CoveringAgreement[];
  /** Agreements that would cover it but for something: unsigned, of another kind, on other days, excluded. Never restricted ones. */
  readonly nearMisses: readonly { readonly agreementId: string; readonly reasons: readonly Reason[] }[];
}

export interface ExplanationQuestion {
  readonly municipalityId: string;
  readonly on: LocalDate;
  /** Those that the reader may see, and the restricted ones that count for everybody. */
  readonly agreements: readonly AgreementFacts[];
  readonly index: AreaIndex;
  readonly settings: AgreementSettings;
}

const why = (code: CoverageReason, params: Params = {}): Reason => reason(code, params);

const CLASS_REASON: Record<CoverageClass, CoverageReason> = {
  DIRECT: 'CLASS_DIRECT',
  COUNTY: 'CLASS_COUNTY',
  OTHER: 'CLASS_OTHER',
  PARTIAL: 'CLASS_PARTIAL',
};

/** Only a row that lists a municipality reaches its successors. */
const formerName = ({ municipalityId }: AreaRowFacts, index: AreaIndex): Params =>
  nameParams('municipality', index.latestVersion(String(municipalityId)));

const ROUTE_PARAMS: Partial<Record<CoverageVia, (row: AreaRowFacts, index: AreaIndex) => Params>> = {
  WHOLE_COUNTY: ({ countyCode }, index) =>
    nameParams(
      'area',
      index.register.counties.find((county) => county.code === countyCode),
    ),
  WHOLE_REGION: ({ regionCode }) => ({ area: String(regionCode) }),
  WHOLE_SUCCESSOR: formerName,
  FORMER_AREA: formerName,
};

const lastingReason = ({ to, certainty }: CoverageSpan): Reason => {
  if (to === null) return why('COVERS_UNTIL_FURTHER_NOTICE');
  return why(certainty === 'CERTAIN' ? 'COVERS_UNTIL' : 'COVERS_END_UNKNOWN', { on: to });
};

const spanReasons = (span: CoverageSpan, facts: AgreementFacts, index: AreaIndex): Reason[] => {
  const parties = facts.parties.filter((party) => party.side === 'COUNTERPART').map((party) => party.name);
  const row = facts.area.filter(({ id }) => id === span.areaRowId);
  return [
    why(CLASS_REASON[span.coverageClass], { parties }),
    ...row.map((areaRow) => why(span.via, ROUTE_PARAMS[span.via]?.(areaRow, index))),
    ...row.filter((areaRow) => areaRow.isPartOnly).map(() => why('PART_ONLY')),
    why('COVERS_FROM', { on: span.from }),
    lastingReason(span),
  ];
};

const wholeReason = ({ municipalityId, on, index }: ExplanationQuestion, agreements: number): Reason => {
  if (agreements > 0) return why('COVERED_BY', { agreements });
  if (index.existsOn(municipalityId, on)) return why('NO_AGREEMENT');
  const [merger] = index.successorsOf(municipalityId);
  if (merger === undefined || merger.on > on) return why('MUNICIPALITY_NOT_EXISTING');
  const versions = index
    .successorsOf(municipalityId)
    .map((successor) => index.latestVersion(successor.municipalityId))
    .filter((version) => version !== null);
  return why('MUNICIPALITY_MERGED', {
    on: merger.on,
    municipalities: versions.map((version) => version.nameFi),
    municipalitiesSv: versions.map((version) => version.nameSv),
  });
};

/** C-02, C-13, scenario 1: why the municipality is, or is not, covered on the day: every agreement with its route, and what comes near. */
export const explainCoverage = (question: ExplanationQuestion): CoverageExplanation => {
  const { municipalityId, on, agreements, index, settings } = question;
  const spans = agreements.flatMap((facts) => coverageSpans(facts, index, settings));
  const coverage = classOn(spans, municipalityId, on);
  const covering = (coverage?.spans ?? []).flatMap((span) =>
    agreements
      .filter((facts) => facts.id === span.agreementId)
      .map((facts) => ({
        ...{ agreementId: facts.id, coverageClass: span.coverageClass, from: span.from, to: span.to },
        reasons: spanReasons(span, facts, index),
      })),
  );
  const nearMisses = agreements
    .map((facts) => ({ agreementId: facts.id, reasons: nearMissReasons(facts, question) }))
    .filter(({ reasons }) => reasons.length > 0);
  const coverageClass = coverage?.coverageClass ?? null;
  return { coverageClass, reasons: [wholeReason(question, covering.length)], agreements: covering, nearMisses };
};

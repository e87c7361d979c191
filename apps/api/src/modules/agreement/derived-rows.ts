import { coverageSpans, statePeriods, type AgreementSettings, type AreaIndex, type CoverageSpan, type StatePeriod } from '@kumppani/domain';

import { factsOf, type AgreementRecord } from './agreement-record';

/** What is computed from one agreement's facts (decision 4), as the tables hold it. */
export interface DerivedRows {
  readonly agreementId: string;
  readonly periods: readonly PeriodRow[];
  readonly spans: readonly SpanRow[];
}

export interface PeriodRow {
  readonly agreement_id: string;
  readonly position: number;
  readonly state: string;
  readonly days: string;
  readonly effective_end: string | null;
  readonly current_end: string | null;
  readonly last_notice_day: string | null;
  readonly ended_because: string | null;
  readonly is_end_unknown: boolean;
  readonly reasons: StatePeriod['reasons'];
}

export interface SpanRow {
  readonly agreement_id: string;
  readonly agreement_number: string;
  readonly agreement_kind: string;
  readonly is_restricted: boolean;
  /** Codes of the counties among the counterparts: C-05 counts counties too. */
  readonly counterpart_counties: readonly string[];
  readonly municipality_id: string;
  readonly coverage_class: string;
  readonly certainty: string;
  readonly area_row_id: string;
  readonly via: string;
  readonly days: string;
}

/** A period with both ends inclusive as PostgreSQL reads it. */
export const dateRange = (from: string | null, to: string | null): string => `[${from ?? ''},${to ?? ''}]`;

/** A-08 and C-01 of one agreement; the only place that turns facts into stored states and coverage. */
export function derivedRowsOf(record: AgreementRecord, index: AreaIndex, settings: AgreementSettings): DerivedRows {
  const facts = factsOf(record);
  // "Korvattu" and follow-ups are not recorded yet, so nothing follows an agreement.
  const periods = statePeriods(facts, settings, { hasFollowUp: false });
  const spans = coverageSpans(facts, index, settings);
  return {
    agreementId: record.id,
    periods: periods.map((period, position) => periodRow(record, period, position)),
    spans: spans.map((span) => spanRow(record, span)),
  };
}

const periodRow = (record: AgreementRecord, period: StatePeriod, position: number): PeriodRow => ({
  agreement_id: record.id,
  position,
  state: period.state,
  days: dateRange(period.from, period.to),
  effective_end: period.effectiveEnd,
  current_end: period.currentEnd,
  last_notice_day: period.lastNoticeDay,
  ended_because: period.endedBecause,
  is_end_unknown: period.isEndUnknown,
  reasons: period.reasons,
});

const spanRow = (record: AgreementRecord, span: CoverageSpan): SpanRow => ({
  agreement_id: record.id,
  agreement_number: record.number,
  agreement_kind: record.kind,
  is_restricted: record.visibility === 'RESTRICTED',
  counterpart_counties: countiesOf(record),
  municipality_id: span.municipalityId,
  coverage_class: span.coverageClass,
  certainty: span.certainty,
  area_row_id: span.areaRowId,
  via: span.via,
  days: dateRange(span.from, span.to),
});

const countiesOf = (record: AgreementRecord): string[] =>
  record.parties.flatMap(({ side, partner }) => (side === 'COUNTERPART' && partner?.countyCode ? [partner.countyCode] : [])).sort();

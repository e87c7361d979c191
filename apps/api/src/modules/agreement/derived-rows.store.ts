import { isSameValue } from '@kumppani/domain';

import type { Queryable } from '../../platform/audit';
import type { DerivedRows, PeriodRow, SpanRow } from './derived-rows';

const DAYS = `'[' || coalesce(lower(days)::text, '') || ',' || coalesce((upper(days) - 1)::text, '') || ']'`;

const STORED_PERIODS = `
  SELECT agreement_id, position, state, ${DAYS} AS days, effective_end::text, current_end::text, last_notice_day::text, ended_because, is_end_unknown, reasons
  FROM agreement_state_period WHERE agreement_id = ANY($1) AND upper_inf(revisions) ORDER BY agreement_id, position`;

const STORED_SPANS = `
  SELECT agreement_id, agreement_number, agreement_kind, is_restricted, counterpart_counties, municipality_id, coverage_class, certainty, area_row_id, via, ${DAYS} AS days
  FROM coverage_span WHERE agreement_id = ANY($1) AND upper_inf(revisions)`;

const INSERT_PERIODS = `
  INSERT INTO agreement_state_period
  SELECT agreement_id, position, state, days, effective_end, current_end, last_notice_day, ended_because, is_end_unknown, reasons, int8range($2, NULL)
  FROM jsonb_to_recordset($1) AS row (agreement_id uuid, position int, state text, days daterange, effective_end date, current_end date,
    last_notice_day date, ended_because text, is_end_unknown boolean, reasons jsonb)`;

const INSERT_SPANS = `
  INSERT INTO coverage_span
  SELECT agreement_id, agreement_number, agreement_kind, is_restricted, counterpart_counties, municipality_id, coverage_class, certainty, area_row_id, via, days, int8range($2, NULL)
  FROM jsonb_to_recordset($1) AS row (agreement_id uuid, agreement_number text, agreement_kind text, is_restricted boolean, counterpart_counties text[], municipality_id uuid,
    coverage_class text, certainty text, area_row_id uuid, via text, days daterange)`;

/** Those whose stored rows differ from what the facts give. */
export async function differing(from: Queryable, computed: readonly DerivedRows[]): Promise<DerivedRows[]> {
  const ids = [computed.map((rows) => rows.agreementId)];
  const periods = byAgreement(await from.query<PeriodRow>(STORED_PERIODS, ids));
  const spans = byAgreement(await from.query<SpanRow>(STORED_SPANS, ids));
  return computed.filter(
    (rows) =>
      !isSameValue(rows.periods, periods.get(rows.agreementId) ?? []) ||
      !isSameValue(inOrder(rows.spans), inOrder(spans.get(rows.agreementId) ?? [])),
  );
}

/** Ends the stored rows of these agreements with the revision before, and begins the computed ones with this. */
export async function replace(tx: Queryable, computed: readonly DerivedRows[], revision: string): Promise<void> {
  if (computed.length === 0) return;
  const ids = computed.map((rows) => rows.agreementId);
  for (const table of ['agreement_state_period', 'coverage_span']) {
    await tx.query(
      `UPDATE ${table} SET revisions = int8range(lower(revisions), $2) WHERE agreement_id = ANY($1) AND upper_inf(revisions)`,
      [ids, revision],
    );
  }
  await tx.query(INSERT_PERIODS, [JSON.stringify(computed.flatMap((rows) => rows.periods)), revision]);
  await tx.query(INSERT_SPANS, [JSON.stringify(computed.flatMap((rows) => rows.spans)), revision]);
}

function byAgreement<R extends { agreement_id: string }>(rows: readonly R[]): Map<string, R[]> {
  const grouped = new Map<string, R[]>();
  for (const row of rows) {
    const own = grouped.get(row.agreement_id);
    if (own) own.push(row);
    else grouped.set(row.agreement_id, [row]);
  }
  return grouped;
}

const keyOf = (row: SpanRow): string => `${row.municipality_id} ${row.days}`;
const inOrder = (rows: readonly SpanRow[]): SpanRow[] => [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

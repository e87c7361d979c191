import type { CoverageSpan, LocalDate, PersonActor } from '@kumppani/domain';
import { Injectable } from '@nestjs/common';

import { Database } from '../../platform/database';
import { mayKnow, parameterList } from '../agreement';

/** A stored span with what a coverage row shows of its agreement. `number` null: the actor may not know which agreement it is. */
export interface StoredSpan extends CoverageSpan {
  readonly number: string | null;
  readonly counterpartCounties: readonly string[];
}

@Injectable()
export class CoverageQueries {
  constructor(private readonly database: Database) {}

  /** Spans on a day in one statement and one row. @param revision as known at that revision; null = now */
  spansOn(actor: PersonActor, on: LocalDate, revision: string | null): Promise<StoredSpan[]> {
    return this.spans(actor, revision, (add) => `s.days @> ${add(on)}::date`);
  }

  /** Every span of a municipality, past and to come. */
  spansOf(actor: PersonActor, municipalityId: string, revision: string | null): Promise<StoredSpan[]> {
    return this.spans(actor, revision, (add) => `s.municipality_id = ${add(municipalityId)}`);
  }

  /** Spans in force on either of two days. */
  spansOnEither(actor: PersonActor, first: LocalDate, second: LocalDate, revision: string | null): Promise<StoredSpan[]> {
    return this.spans(actor, revision, (add) => `(s.days @> ${add(first)}::date OR s.days @> ${add(second)}::date)`);
  }

  private async spans(
    actor: PersonActor,
    revision: string | null,
    condition: (add: (value: unknown) => string) => string,
  ): Promise<StoredSpan[]> {
    const parameters: unknown[] = [];
    const add = parameterList(parameters);
    const known = revision === null ? 'upper_inf(s.revisions)' : `s.revisions @> ${add(revision)}::bigint`;
    const [row] = await this.database.query<{ spans: StoredSpan[] }>(
      `SELECT coalesce(json_agg(json_build_object('agreementId', s.agreement_id, 'municipalityId', s.municipality_id, 'coverageClass', s.coverage_class,
         'certainty', s.certainty, 'from', lower(s.days), 'to', upper(s.days) - 1, 'areaRowId', s.area_row_id, 'via', s.via,
         'number', CASE WHEN ${mayKnow(actor, add, revision === null)} THEN s.agreement_number END, 'counterpartCounties', s.counterpart_counties)
         ORDER BY s.agreement_number), '[]') AS spans
       FROM coverage_span s WHERE ${known} AND ${condition(add)}`,
      parameters,
    );
    return row?.spans ?? [];
  }
}

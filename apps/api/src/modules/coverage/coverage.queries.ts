import type { CoverageSpan, LocalDate, PersonActor } from '@kumppani/domain';
import { Injectable } from '@nestjs/common';

import { Database, instantText, type Knowledge } from '../../platform/database';
import { mayKnow, parameterList } from '../agreement';
import { AREA_MARK } from '../area';
import { STORED_SETTINGS, type StoredSettings } from '../settings';

/** A stored span with what a coverage row shows of its agreement. `number` null: the actor may not know which agreement it is. */
export interface StoredSpan extends CoverageSpan {
  readonly number: string | null;
  readonly counterpartCounties: readonly string[];
}

/** Spans with everything else that coverage rests on, all of one moment. */
export interface KnownSpans {
  readonly spans: readonly StoredSpan[];
  /** The newest revision; null before the first. */
  readonly newest: Knowledge | null;
  /** The mark of the area register. */
  readonly mark: string;
  readonly settings: StoredSettings;
}

/** Each question is one statement and one row, so that what it answers never mixes two moments. */
@Injectable()
export class CoverageQueries {
  constructor(private readonly database: Database) {}

  /** Spans on a day. @param revision as known at that revision; null = now */
  spansOn(actor: PersonActor, on: LocalDate, revision: string | null): Promise<KnownSpans> {
    return this.spans(actor, revision, (add) => `s.days @> ${add(on)}::date`);
  }

  /** Spans in force on either of two days, as known now. */
  spansOnEither(actor: PersonActor, first: LocalDate, second: LocalDate): Promise<KnownSpans> {
    return this.spans(actor, null, (add) => `(s.days @> ${add(first)}::date OR s.days @> ${add(second)}::date)`);
  }

  private async spans(
    actor: PersonActor,
    revision: string | null,
    condition: (add: (value: unknown) => string) => string,
  ): Promise<KnownSpans> {
    const parameters: unknown[] = [];
    const add = parameterList(parameters);
    const known = revision === null ? 'upper_inf(s.revisions)' : `s.revisions @> ${add(revision)}::bigint`;
    const [row] = await this.database.query<KnownSpans>(
      `SELECT coalesce(json_agg(json_build_object('agreementId', s.agreement_id, 'municipalityId', s.municipality_id, 'coverageClass', s.coverage_class,
         'certainty', s.certainty, 'from', lower(s.days), 'to', upper(s.days) - 1, 'areaRowId', s.area_row_id, 'via', s.via,
         'number', CASE WHEN ${mayKnow(actor, add, revision === null)} THEN s.agreement_number END, 'counterpartCounties', s.counterpart_counties)
         ORDER BY s.agreement_number), '[]') AS spans,
         (SELECT json_build_object('revision', number::text, 'knownAt', ${instantText('recorded_at')}) FROM revision ORDER BY number DESC LIMIT 1) AS newest,
         ${AREA_MARK} AS mark, ${STORED_SETTINGS} AS settings
       FROM coverage_span s WHERE ${known} AND ${condition(add)}`,
      parameters,
    );
    if (!row) throw new Error('an aggregate gives one row');
    return row;
  }
}

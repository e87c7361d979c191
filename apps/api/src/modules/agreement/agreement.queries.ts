import { recommendedActionDay, type LocalDate, type PersonActor, type Reason, type StatePeriod } from '@kumppani/domain';
import { createTranslator, stateText, type Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import type { Queryable } from '../../platform/audit';
import { Database } from '../../platform/database';
import { reasonTypes, type Batch } from '../../platform/graphql';
import { RECORD_COLUMNS, type AgreementRecord } from './agreement-record';
import { detailFor, parameterList, visibleTo } from './agreement.access';
import { agreementType } from './agreement.presenter';
import type { Agreement, AgreementStateOnDay } from './agreement.types';

@Injectable()
export class AgreementQueries {
  constructor(private readonly database: Database) {}

  /** The agreement if the actor may know of it; missing and invisible look the same. */
  async findVisible(actor: PersonActor, id: string, from: Queryable = this.database): Promise<Agreement | null> {
    const parameters: unknown[] = [];
    const add = parameterList(parameters);
    const [found] = await from.query<AgreementRecord & { detail: Agreement['detail'] }>(
      `SELECT ${RECORD_COLUMNS}, ${detailFor(actor, add)} AS detail FROM agreement a WHERE a.id = ${add(id)}::uuid AND ${visibleTo(actor, add)}`,
      parameters,
    );
    if (!found) return null;
    const { detail, ...record } = found;
    return agreementType(record, detail);
  }
}

export interface StateKey {
  readonly id: string;
  readonly on: LocalDate;
}

export type StoredPeriod = Omit<StatePeriod, 'reasons'> & { readonly reasons: readonly Reason[] };

/** Loader: the stored state period of an agreement on a day. Children of a visible parent. */
export const statePeriodOn: Batch<string, StoredPeriod | null> = async (keys, database) => {
  const asked = keys.map(parseStateKey);
  const rows = await database.query<StoredPeriod & { key: string }>(
    `SELECT k.id || ' ' || k.day AS key, s.state, lower(s.days)::text AS "from", (upper(s.days) - 1)::text AS "to", s.effective_end::text AS "effectiveEnd",
       s.current_end::text AS "currentEnd", s.last_notice_day::text AS "lastNoticeDay", s.ended_because AS "endedBecause",
       s.is_end_unknown AS "isEndUnknown", s.reasons
     FROM unnest($1::uuid[], $2::date[]) AS k (id, day)
     JOIN agreement_state_period s ON s.agreement_id = k.id AND upper_inf(s.revisions) AND s.days @> k.day`,
    [asked.map((key) => key.id), asked.map((key) => key.on)],
  );
  const byKey = new Map(rows.map(({ key, ...period }) => [key, period]));
  return keys.map((key) => byKey.get(key) ?? null);
};

/** Loader: ids of the municipalities that an agreement covers on a day. */
export const coveredOn: Batch<string, readonly string[]> = async (keys, database) => {
  const asked = keys.map(parseStateKey);
  const rows = await database.query<{ key: string; ids: string[] }>(
    `SELECT k.id || ' ' || k.day AS key, array_agg(c.municipality_id::text) AS ids
     FROM unnest($1::uuid[], $2::date[]) AS k (id, day)
     JOIN coverage_span c ON c.agreement_id = k.id AND upper_inf(c.revisions) AND c.days @> k.day GROUP BY 1`,
    [asked.map((key) => key.id), asked.map((key) => key.on)],
  );
  const byKey = new Map(rows.map((row) => [row.key, row.ids]));
  return keys.map((key) => byKey.get(key) ?? []);
};

export const stateKey = (id: string, on: LocalDate): string => `${id} ${on}`;

function parseStateKey(key: string): StateKey {
  const [id = '', on = ''] = key.split(' ');
  return { id, on: on as LocalDate };
}

/** A stored period in words. */
export function stateOnDay(period: StoredPeriod, on: LocalDate, language: Language): AgreementStateOnDay {
  const { reasons, ...facts } = period;
  return {
    ...facts,
    on,
    text: stateText(createTranslator(language), period),
    recommendedActionDay: period.lastNoticeDay === null ? null : recommendedActionDay(period.lastNoticeDay),
    reasons: reasonTypes(reasons, language),
  };
}

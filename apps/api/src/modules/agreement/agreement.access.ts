import { agreementVisibility, type AccessObject, type Detail, type PersonActor, type VisibilityRule } from '@kumppani/domain';

import type { Queryable } from '../../platform/audit';
import type { AgreementRecord } from './agreement-record';

/** Adds a parameter of a statement and answers its place, `$3`. */
export type AddParameter = (value: unknown) => string;

export const parameterList =
  (parameters: unknown[]): AddParameter =>
  (value) =>
    `$${parameters.push(value)}`;

/** SQL condition on agreement `a`: the rows that the actor may know of at all (decision 6). Part of every read. */
export function visibleTo(actor: PersonActor, add: AddParameter): string {
  const { rules } = agreementVisibility(actor);
  return rules.length === 0 ? 'false' : `(${rules.map((rule) => reached(rule, actor, add)).join(' OR ')})`;
}

/**
 * SQL condition on a coverage span `s`: whether the actor may know which agreement it comes from. Who sees every normal agreement
 * needs a look at the agreement only where it is restricted. What was not restricted then may be so today, so the past is looked up.
 */
export function mayKnow(actor: PersonActor, add: AddParameter, isNow: boolean): string {
  const seesEveryNormal = agreementVisibility(actor).rules.some((rule) => rule.where.kind === 'ALL');
  const looked = `EXISTS (SELECT 1 FROM agreement a WHERE a.id = s.agreement_id AND ${visibleTo(actor, add)})`;
  return seesEveryNormal && isNow ? `(NOT s.is_restricted OR ${looked})` : looked;
}

/** SQL expression: how much of agreement `a` the actor sees; null when nothing. */
export function detailFor(actor: PersonActor, add: AddParameter): string {
  const { rules } = agreementVisibility(actor);
  const byDetail = (detail: Detail) => rules.filter((rule) => rule.detail === detail);
  const cases = (['FULL', 'ORGANISATIONS', 'SUMMARY'] as const)
    .filter((detail) => byDetail(detail).length > 0)
    .map(
      (detail) =>
        `WHEN ${byDetail(detail)
          .map((rule) => reached(rule, actor, add))
          .join(' OR ')} THEN '${detail}'`,
    );
  return cases.length === 0 ? 'NULL' : `CASE ${cases.join(' ')} END`;
}

/** What the rights need to know of an agreement. */
export function accessObjectOf(record: AgreementRecord): AccessObject {
  return {
    ownerUnitId: record.ownerUnitId,
    createdBy: record.createdBy,
    restrictedTo:
      record.visibility === 'RESTRICTED' ? [...record.namedPersonIds, ...(record.responsibleId ? [record.responsibleId] : [])] : null,
  };
}

/** Which of these agreements the actor may know of. */
export async function visibleIds(from: Queryable, actor: PersonActor, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const parameters: unknown[] = [];
  const add = parameterList(parameters);
  const rows = await from.query<{ id: string }>(
    `SELECT a.id FROM agreement a WHERE a.id = ANY(${add(ids)}::uuid[]) AND ${visibleTo(actor, add)}`,
    parameters,
  );
  return new Set(rows.map((row) => row.id));
}

/** The agreements whose area rows concern one of the municipalities on some day, exclusions apart. */
export async function agreementsConcerning(from: Queryable, municipalityIds: readonly string[]): Promise<string[]> {
  const rows = await from.query<{ id: string }>(`SELECT a.id FROM agreement a WHERE ${concerns('$1')} ORDER BY a.number`, [
    municipalityIds,
  ]);
  return rows.map((row) => row.id);
}

function reached(rule: VisibilityRule, actor: PersonActor, add: AddParameter): string {
  return `(${inScope(rule, actor, add)} AND ${passesRestriction(rule, actor, add)})`;
}

function inScope(rule: VisibilityRule, actor: PersonActor, add: AddParameter): string {
  switch (rule.where.kind) {
    case 'ALL':
      return 'true';
    case 'OWNER_UNIT':
      return `a.owner_unit_id = ANY(${add(rule.where.unitIds)}::uuid[])`;
    case 'MUNICIPALITY':
      return concerns(add(rule.where.municipalityIds));
    case 'ACCOUNT':
      return `a.responsible_id = ${add(actor.accountId)}::uuid`;
    case 'REPRESENTATIVES':
      return 'false';
  }
}

/** The agreement concerns one of the municipalities on some day. */
const concerns = (municipalityIds: string): string => `EXISTS (
  SELECT 1 FROM agreement_area_row w
  LEFT JOIN area_membership m ON (w.shape = 'WHOLE_COUNTY' AND m.kind = 'COUNTY' AND m.area = w.county_code)
                              OR (w.shape = 'WHOLE_REGION' AND m.kind = 'REGION' AND m.area = w.region_code)
  WHERE w.agreement_id = a.id AND NOT w.is_exclusion
    AND (w.shape = 'WHOLE_COUNTRY' OR coalesce(w.municipality_id, m.municipality_id) = ANY(${municipalityIds}::uuid[])))`;

function passesRestriction(rule: VisibilityRule, actor: PersonActor, add: AddParameter): string {
  if (rule.restricted === 'ALWAYS') return 'true';
  if (rule.restricted === 'NEVER') return `a.visibility = 'NORMAL'`;
  const account = add(actor.accountId);
  return `(a.visibility = 'NORMAL' OR a.responsible_id = ${account}::uuid
    OR EXISTS (SELECT 1 FROM agreement_named_person n WHERE n.agreement_id = a.id AND n.account_id = ${account}::uuid))`;
}

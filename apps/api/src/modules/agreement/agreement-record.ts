import type { AgreementFacts, AreaRowFacts, EndingFacts, Notice, OptionFacts, PartyFacts } from '@kumppani/domain';

import type { Queryable } from '../../platform/audit';
import type { AgreementAreaRowEntity, AgreementOptionEntity, AgreementPartyEntity } from './agreement-children.entity';
import type { AgreementEntity } from './agreement.entity';

export type PartyRecord = Omit<AgreementPartyEntity, 'agreementId'> & {
  readonly name: string;
  readonly nameSv: string | null;
  readonly partner: PartyFacts['partner'];
};
export type AreaRowRecord = Omit<AgreementAreaRowEntity, 'agreementId'>;
export type OptionRecord = Omit<AgreementOptionEntity, 'agreementId'>;

/** An agreement with everything that belongs to it, as stored. */
export interface AgreementRecord extends AgreementEntity {
  readonly parties: readonly PartyRecord[];
  readonly area: readonly AreaRowRecord[];
  readonly options: readonly OptionRecord[];
  readonly namedPersonIds: readonly string[];
}

/** SQL expressions that give one agreement `a` as a row of `AgreementRecord`. */
export const RECORD_COLUMNS = `
  a.id, a.number, a.version, a.kind, a.stage, a.term_kind AS "termKind", a.starts, a.ends, a.renewal_months AS "renewalMonths",
  a.notice_kind AS "noticeKind", a.notice_months AS "noticeMonths", a.notice_anchor AS "noticeAnchor", a.review_on::text AS "reviewOn",
  a.ending_manner AS "endingManner", a.ending_notice_on::text AS "endingNoticeOn", a.ending_last_day::text AS "endingLastDay",
  a.ending_reason AS "endingReason", a.decided_on::text AS "decidedOn", a.decision_body AS "decisionBody", a.decision_section AS "decisionSection",
  a.decision_url AS "decisionUrl", a.signed_on::text AS "signedOn", a.original_kept_at AS "originalKeptAt",
  a.own_record_number AS "ownRecordNumber", a.partner_record_number AS "partnerRecordNumber", a.owner_unit_id AS "ownerUnitId",
  a.responsible_id AS "responsibleId", a.created_by AS "createdBy", a.is_recorded_afterwards AS "isRecordedAfterwards", a.visibility,
  a.shows_in_coverage AS "showsInCoverage",
  (SELECT coalesce(json_agg(json_build_object('id', p.id, 'side', p.side, 'role', p.role, 'unitId', p.unit_id, 'partnerId', p.partner_id,
     'position', p.position, 'name', coalesce(u.name_fi, r.name_fi), 'nameSv', coalesce(u.name_sv, r.name_sv),
     'partner', CASE WHEN r.id IS NULL THEN NULL ELSE json_build_object('id', r.id, 'kind', r.kind, 'countyCode', r.county_code, 'municipalityIds',
        CASE WHEN r.municipality_id IS NOT NULL AND r.kind = 'MUNICIPALITY' THEN json_build_array(r.municipality_id)
        ELSE (SELECT coalesce(json_agg(s.municipality_id ORDER BY s.municipality_id), '[]') FROM partner_stands_for s WHERE s.partner_id = r.id) END) END
     ) ORDER BY p.position, p.id), '[]')
   FROM agreement_party p LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN partner r ON r.id = p.partner_id WHERE p.agreement_id = a.id) AS parties,
  (SELECT coalesce(json_agg(json_build_object('id', w.id, 'position', w.position, 'shape', w.shape, 'isExclusion', w.is_exclusion,
     'countyCode', w.county_code, 'regionCode', w.region_code, 'municipalityId', w.municipality_id, 'from', w.valid_from, 'to', w.valid_to,
     'isPartOnly', w.is_part_only, 'note', w.note, 'mergerEffect', w.merger_effect) ORDER BY w.position, w.id), '[]')
   FROM agreement_area_row w WHERE w.agreement_id = a.id) AS area,
  (SELECT coalesce(json_agg(json_build_object('id', o.id, 'position', o.position, 'months', o.months, 'usedOn', o.used_on, 'decision', o.decision)
     ORDER BY o.position, o.id), '[]') FROM agreement_option o WHERE o.agreement_id = a.id) AS options,
  (SELECT coalesce(json_agg(n.account_id ORDER BY n.account_id), '[]') FROM agreement_named_person n WHERE n.agreement_id = a.id) AS "namedPersonIds"`;

/** The records under these ids, or all of them. */
export function loadRecords(from: Queryable, ids: readonly string[] | 'ALL'): Promise<AgreementRecord[]> {
  const some = ids === 'ALL' ? '' : 'WHERE a.id = ANY($1)';
  return from.query<AgreementRecord>(`SELECT ${RECORD_COLUMNS} FROM agreement a ${some} ORDER BY a.number`, ids === 'ALL' ? [] : [ids]);
}

/** What the rules need of a record. */
export function factsOf(record: AgreementRecord): AgreementFacts {
  return {
    id: record.id,
    number: record.number,
    kind: record.kind,
    stage: record.stage,
    parties: record.parties.map(({ id, side, name, unitId, partner }): PartyFacts => ({ id, side, name, unitId, partner })),
    area: record.area.map(areaFacts),
    term: {
      kind: record.termKind ?? 'OPEN_ENDED',
      starts: record.starts,
      ends: record.ends,
      renewalMonths: record.renewalMonths,
      options: record.options.map(({ id, months, usedOn }): OptionFacts => ({ id, months, usedOn })),
      notice: noticeOf(record),
      reviewOn: record.reviewOn,
    },
    ending: endingOf(record),
    decidedOn: record.decidedOn,
    signedOn: record.signedOn,
    isRecordedAfterwards: record.isRecordedAfterwards,
    visibility: record.visibility,
    showsInCoverage: record.showsInCoverage,
  };
}

function areaFacts(record: AreaRowRecord): AreaRowFacts {
  const { position, note, ...row } = record;
  return row;
}

/** The columns of the agreement itself, without the rows that belong to it. */
export function rootOf(record: AgreementRecord): AgreementEntity {
  const { parties, area, options, namedPersonIds, ...root } = record;
  return root;
}

function noticeOf(record: AgreementRecord): Notice {
  if (record.noticeKind === 'NOT_DURING_TERM') return 'NOT_DURING_TERM';
  if (record.noticeMonths === null || record.noticeAnchor === null) return null;
  return { months: record.noticeMonths, anchor: record.noticeAnchor };
}

function endingOf(record: AgreementRecord): EndingFacts | null {
  const { endingManner, endingNoticeOn, endingLastDay } = record;
  if (endingManner === null || endingNoticeOn === null || endingLastDay === null) return null;
  return { manner: endingManner, noticeOn: endingNoticeOn, lastDay: endingLastDay };
}

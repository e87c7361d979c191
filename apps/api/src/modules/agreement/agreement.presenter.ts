import { isMergerPending, type AreaIndex, type LocalDate } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';

import type { Areas } from '../area';
import { unitType, type Organisation } from '../organisation';
import type { PartnerType } from '../partner';
import type { AgreementAreaRow, AgreementParty, NamedArea } from './agreement-parts.types';
import { rootOf, type AgreementRecord, type AreaRowRecord, type PartyRecord } from './agreement-record';
import type { AgreementEntity } from './agreement.entity';
import type { Agreement } from './agreement.types';

type Detail = Agreement['detail'];

/** The record as GraphQL shows it. Who sees only a summary gets parties, kind, area, state and days. */
export function agreementType(record: AgreementRecord, detail: Detail): Agreement {
  const { options } = record;
  const root = rootOf(record);
  const shown = detail === 'SUMMARY' ? withoutDetails(root) : root;
  return {
    ...shown,
    record,
    detail,
    term: {
      kind: root.termKind,
      starts: root.starts,
      ends: root.ends,
      renewalMonths: root.renewalMonths,
      options: [...options],
      noticeKind: root.noticeKind,
      noticeMonths: root.noticeMonths,
      noticeAnchor: root.noticeAnchor,
      reviewOn: root.reviewOn,
    },
    ending: endingOf(record, detail),
  };
}

function withoutDetails(root: AgreementEntity): AgreementEntity {
  const hidden = {
    decisionBody: null,
    decisionSection: null,
    decisionUrl: null,
    originalKeptAt: null,
    ownRecordNumber: null,
    partnerRecordNumber: null,
  };
  return { ...root, ...hidden };
}

function endingOf(record: AgreementRecord, detail: Detail): Agreement['ending'] {
  const { endingManner, endingNoticeOn, endingLastDay, endingReason } = record;
  if (endingManner === null || endingNoticeOn === null || endingLastDay === null) return null;
  return { manner: endingManner, noticeOn: endingNoticeOn, lastDay: endingLastDay, reason: detail === 'FULL' ? endingReason : null };
}

export function partyType(party: PartyRecord, organisation: Organisation, index: AreaIndex, language: Language): AgreementParty {
  const name = language === 'sv' ? (party.nameSv ?? party.name) : party.name;
  const unit = party.unitId === null ? undefined : organisation.byId.get(party.unitId);
  return {
    id: party.id,
    side: party.side,
    name,
    role: party.role,
    unit: unit ? unitType(unit, organisation, language) : null,
    partner: party.partner ? partnerType(party.partner, name, index) : null,
  };
}

function partnerType(partner: NonNullable<PartyRecord['partner']>, name: string, index: AreaIndex): PartnerType {
  const municipalityCodes = partner.municipalityIds.flatMap((id) => index.latestVersion(id)?.code ?? []);
  return { id: partner.id, kind: partner.kind, name, countyCode: partner.countyCode, municipalityCodes };
}

export function areaRowType(row: AreaRowRecord, { index, regions }: Areas, today: LocalDate, language: Language): AgreementAreaRow {
  const county = index.register.counties.find((one) => one.code === row.countyCode);
  const region = regions.find((one) => one.code === row.regionCode);
  return {
    id: row.id,
    shape: row.shape,
    isExclusion: row.isExclusion,
    county: county ? named(county, language) : null,
    region: region ? named(region, language) : null,
    municipality: row.municipalityId === null ? null : municipalityName(row.municipalityId, index, language),
    from: row.from,
    to: row.to,
    isPartOnly: row.isPartOnly,
    note: row.note,
    mergerEffect: row.mergerEffect,
    mergerPending: isMergerPending(row, today, index),
  };
}

/** The municipality by its latest name and code. */
export function municipalityName(id: string, index: AreaIndex, language: Language): NamedArea {
  const version = index.latestVersion(id);
  return version ? named(version, language) : { code: '', name: '' };
}

interface Names {
  readonly code: string;
  readonly nameFi: string;
  readonly nameSv: string;
}

const named = (area: Names, language: Language): NamedArea => ({ code: area.code, name: language === 'sv' ? area.nameSv : area.nameFi });

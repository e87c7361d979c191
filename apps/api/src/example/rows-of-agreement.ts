import { addDays, localDate, type AgreementStage } from '@kumppani/domain';

import type {
  AgreementAreaRowEntity,
  AgreementEntity,
  AgreementNamedPersonEntity,
  AgreementOptionEntity,
  AgreementPartyEntity,
} from '../modules/agreement';
import { readArea, type AreaToken } from './area-text';
import type { NumberedAgreement } from './chapters';
import { agreementId, areaRowId, optionId, personId, type Directory } from './directory';
import type { ExampleAgreement } from './example-agreement';
import { exampleId } from './example-id';
import { recorderOfAgreement } from './recorder';
import { readNotice, readTerm } from './term-text';

/** An agreement as the tables hold it. */
export interface AgreementRows {
  readonly root: AgreementEntity;
  readonly parties: readonly AgreementPartyEntity[];
  readonly area: readonly AgreementAreaRowEntity[];
  readonly options: readonly AgreementOptionEntity[];
  readonly namedPeople: readonly AgreementNamedPersonEntity[];
}

/** An agreement recorded later than this after its signature came through *Kirjaa olemassa oleva sopimus*. */
const RECORDED_AT_ONCE_DAYS = 30;

export function rowsOfAgreement(numbered: NumberedAgreement, directory: Directory): AgreementRows {
  const { agreement } = numbered;
  const id = agreementId(agreement.key);
  const people = agreement.restrictedTo ?? [];
  return {
    root: rootOf(numbered, directory),
    parties: partiesOf(agreement, directory),
    area: readArea(agreement.area ?? agreement.with.join(' ')).map((token, position) => areaRow(agreement, token, position, directory)),
    options: readTerm(agreement.term).options.map((months, position) => ({
      id: optionId(agreement.key, position),
      agreementId: id,
      position,
      months,
      usedOn: null,
      decision: null,
    })),
    namedPeople: people.map((key) => ({
      id: exampleId(`agreement/${agreement.key}/named/${key}`),
      agreementId: id,
      accountId: personId(key),
    })),
  };
}

function rootOf({ agreement, number }: NumberedAgreement, directory: Directory): AgreementEntity {
  const { options: _options, ...term } = readTerm(agreement.term);
  const recorder = personId(recorderOfAgreement(agreement).key);
  return {
    id: agreementId(agreement.key),
    number,
    version: 1,
    kind: agreement.kind ?? 'COOPERATION',
    stage: stageOf(agreement),
    ...term,
    ...readNotice(agreement.notice),
    ...NOT_ENDED,
    ...decisionOf(agreement),
    ...papersOf(agreement),
    ownerUnitId: directory.unit(agreement.by),
    responsibleId: recorder,
    createdBy: recorder,
    isRecordedAfterwards: isRecordedAfterwards(agreement),
    visibility: agreement.restrictedTo ? 'RESTRICTED' : 'NORMAL',
    showsInCoverage: !agreement.isHiddenFromCoverage,
  };
}

const NOT_ENDED = { endingManner: null, endingNoticeOn: null, endingLastDay: null, endingReason: null };

const decisionOf = ({ decided, signed, review }: ExampleAgreement) => ({
  decidedOn: decided ? localDate(decided.on) : null,
  decisionBody: decided?.body ?? null,
  decisionSection: decided?.section ?? null,
  decisionUrl: null,
  signedOn: signed ? localDate(signed) : null,
  reviewOn: review ? localDate(review) : null,
});

const papersOf = ({ keptAt, ownNumber, partnerNumber }: ExampleAgreement) => ({
  originalKeptAt: keptAt ?? null,
  ownRecordNumber: ownNumber ?? null,
  partnerRecordNumber: partnerNumber ?? null,
});

const stageOf = ({ stage, signed }: ExampleAgreement): AgreementStage => stage ?? (signed ? 'SIGNED' : 'DECIDED');

function isRecordedAfterwards({ on, signed, decided }: ExampleAgreement): boolean {
  const concluded = signed ?? decided?.on;
  return concluded !== undefined && addDays(localDate(concluded), RECORDED_AT_ONCE_DAYS) < on;
}

function partiesOf(agreement: ExampleAgreement, directory: Directory): AgreementPartyEntity[] {
  const units = [agreement.by, ...(agreement.own ?? [])];
  const rows = [
    ...units.map((key) => ({ side: 'OWN' as const, role: null, unitId: directory.unit(key), partnerId: null })),
    ...agreement.with.map((key) => ({ side: 'COUNTERPART' as const, role: null, unitId: null, partnerId: directory.partner(key) })),
    ...(agreement.others ?? []).map(({ partner, role }) => ({
      side: 'OTHER' as const,
      role,
      unitId: null,
      partnerId: directory.partner(partner),
    })),
  ];
  return rows.map((row, position) => ({
    ...row,
    id: exampleId(`agreement/${agreement.key}/party/${position}`),
    agreementId: agreementId(agreement.key),
    position,
  }));
}

function areaRow({ key, note }: ExampleAgreement, token: AreaToken, position: number, directory: Directory): AgreementAreaRowEntity {
  const { shape, code, ...days } = token;
  return {
    ...days,
    id: areaRowId(key, position),
    agreementId: agreementId(key),
    position,
    shape,
    countyCode: shape === 'WHOLE_COUNTY' ? code : null,
    regionCode: shape === 'WHOLE_REGION' ? code : null,
    municipalityId: shape === 'MUNICIPALITY' ? directory.municipality(code) : null,
    note: token.isPartOnly ? (note ?? null) : null,
    mergerEffect: null,
  };
}

import type { PersonActor } from '@kumppani/domain';

import type { AgreementRecord } from './agreement-record';

/** R-04a: the recorder's unit owns the agreement unless told otherwise. */
const defaultUnit = (actor: PersonActor): string =>
  actor.roles.find((row) => row.role === 'DISTRICT_USER' || row.role === 'DISTRICT_APPROVER')?.unitId ?? actor.roles[0]?.unitId ?? '';

/** An agreement before anything has been said of it: the recorder's, with the recorder responsible. */
export function emptyRecord(id: string, actor: PersonActor): AgreementRecord {
  return {
    id,
    number: '',
    version: 1,
    kind: 'COOPERATION',
    stage: 'DRAFT',
    termKind: null,
    starts: null,
    ends: null,
    renewalMonths: null,
    noticeKind: 'UNKNOWN',
    noticeMonths: null,
    noticeAnchor: null,
    reviewOn: null,
    endingManner: null,
    endingNoticeOn: null,
    endingLastDay: null,
    endingReason: null,
    decidedOn: null,
    decisionBody: null,
    decisionSection: null,
    decisionUrl: null,
    signedOn: null,
    originalKeptAt: null,
    ownRecordNumber: null,
    partnerRecordNumber: null,
    ownerUnitId: defaultUnit(actor),
    responsibleId: actor.accountId,
    createdBy: actor.accountId,
    isRecordedAfterwards: false,
    visibility: 'NORMAL',
    showsInCoverage: true,
    parties: [],
    area: [],
    options: [],
    namedPersonIds: [],
  };
}

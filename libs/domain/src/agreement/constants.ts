/** A-02 *tyyppi*: framework, cooperation, partnership, grant agreement, grant decision, purchased service, premises, intent, support statement, other. */
export const AGREEMENT_KINDS = [
  'FRAMEWORK',
  'COOPERATION',
  'PARTNERSHIP',
  'GRANT_AGREEMENT',
  'GRANT_DECISION',
  'PURCHASED_SERVICE',
  'PREMISES',
  'LETTER_OF_INTENT',
  'SUPPORT_STATEMENT',
  'OTHER',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** Section 4, *vaihe*: stored, unlike the state. */
export const AGREEMENT_STAGES = [
  'DRAFT',
  'NEGOTIATION',
  'FOR_APPROVAL',
  'FOR_SIGNATURE',
  'SIGNED',
  'DECIDED',
  'NOT_REALISED',
  'VOIDED',
] as const;
export type AgreementStage = (typeof AGREEMENT_STAGES)[number];

/** T-05: fixed, fixed with options, renews automatically until notice, open-ended. */
export const TERM_KINDS = ['FIXED', 'FIXED_WITH_OPTIONS', 'AUTO_RENEWING', 'OPEN_ENDED'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** T-04: any time, end of month, end of calendar year, end of the agreement's term. */
export const NOTICE_ANCHORS = ['ANY_TIME', 'END_OF_MONTH', 'END_OF_YEAR', 'END_OF_TERM'] as const;
export type NoticeAnchor = (typeof NOTICE_ANCHORS)[number];

/** endings other than the plain end of the term. */
export const ENDING_MANNERS = ['TERMINATED', 'MUTUAL', 'RESCINDED', 'MERGER', 'PARTY_CEASED'] as const;
export type EndingManner = (typeof ENDING_MANNERS)[number];

/** the derived *tila*. The first six repeat the stage of an agreement that nobody has signed, or a void record. */
export const AGREEMENT_STATES = [
  'DRAFT',
  'NEGOTIATION',
  'FOR_APPROVAL',
  'FOR_SIGNATURE',
  'NOT_REALISED',
  'VOIDED',
  'NOT_YET_IN_FORCE',
  'IN_FORCE',
  'ENDING_SOON',
  'TERMINATED_IN_FORCE',
  'ENDED',
  'START_UNKNOWN',
] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** P-01. */
export const PARTNER_KINDS = [
  'COUNTY',
  'MUNICIPALITY',
  'JOINT_AUTHORITY',
  'CONSORTIUM',
  'REGIONAL_COUNCIL',
  'PARISH',
  'ORGANISATION',
  'SCHOOL',
  'COMPANY',
  'STATE_AUTHORITY',
  'NETWORK',
  'OTHER',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

export const VISIBILITIES = ['NORMAL', 'RESTRICTED'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

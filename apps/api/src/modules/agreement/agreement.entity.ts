import type {
  AgreementKind,
  AgreementStage,
  EndingManner,
  LocalDate,
  NoticeAnchor,
  PartialDate,
  TermKind,
  Visibility,
} from '@kumppani/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Recorded } from '../../platform/database';

/** Section 4: the stored facts of an agreement; what state it is in is computed. */
@Entity('agreement')
@Recorded({ aggregate: 'agreement', aggregateKey: 'id' })
export class AgreementEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  number: string;

  @Column('int')
  version: number;

  @Column('text')
  kind: AgreementKind;

  @Column('text')
  stage: AgreementStage;

  @Column('text', { name: 'term_kind', nullable: true })
  termKind: TermKind | null;

  @Column('text', { nullable: true })
  starts: PartialDate | null;

  @Column('text', { nullable: true })
  ends: PartialDate | null;

  @Column('int', { name: 'renewal_months', nullable: true })
  renewalMonths: number | null;

  @Column('text', { name: 'notice_kind' })
  noticeKind: 'MONTHS' | 'NOT_DURING_TERM' | 'UNKNOWN';

  @Column('int', { name: 'notice_months', nullable: true })
  noticeMonths: number | null;

  @Column('text', { name: 'notice_anchor', nullable: true })
  noticeAnchor: NoticeAnchor | null;

  @Column('date', { name: 'review_on', nullable: true })
  reviewOn: LocalDate | null;

  @Column('text', { name: 'ending_manner', nullable: true })
  endingManner: EndingManner | null;

  @Column('date', { name: 'ending_notice_on', nullable: true })
  endingNoticeOn: LocalDate | null;

  @Column('date', { name: 'ending_last_day', nullable: true })
  endingLastDay: LocalDate | null;

  @Column('text', { name: 'ending_reason', nullable: true })
  endingReason: string | null;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: LocalDate | null;

  @Column('text', { name: 'decision_body', nullable: true })
  decisionBody: string | null;

  @Column('text', { name: 'decision_section', nullable: true })
  decisionSection: string | null;

  @Column('text', { name: 'decision_url', nullable: true })
  decisionUrl: string | null;

  @Column('date', { name: 'signed_on', nullable: true })
  signedOn: LocalDate | null;

  @Column('text', { name: 'original_kept_at', nullable: true })
  originalKeptAt: string | null;

  @Column('text', { name: 'own_record_number', nullable: true })
  ownRecordNumber: string | null;

  @Column('text', { name: 'partner_record_number', nullable: true })
  partnerRecordNumber: string | null;

  @Column('uuid', { name: 'owner_unit_id' })
  ownerUnitId: string;

  @Column('uuid', { name: 'responsible_id', nullable: true })
  responsibleId: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('boolean', { name: 'is_recorded_afterwards' })
  isRecordedAfterwards: boolean;

  @Column('text')
  visibility: Visibility;

  @Column('boolean', { name: 'shows_in_coverage' })
  showsInCoverage: boolean;
}

import type { AgreementKind, AgreementStage, EndingManner, LocalDate, MergerEffect } from '@kumppani/domain';

/** One agreement of the example data, as written in `agreements/`. Days are ISO text. */
export interface ExampleAgreement {
  /** Fixed for ever: its ids are made of it. */
  readonly key: string;
  /** The day on which it was recorded in Kumppani, which is often not the day it was signed. */
  readonly on: string;
  /** The owner unit, which is also the first party on our side. */
  readonly by: string;
  /** Other units of ours that are parties. */
  readonly own?: readonly string[];
  /** Counterparts: county (two digits), municipality (three digits) or a key of `partners.ts`. */
  readonly with: readonly string[];
  /** Parties that are neither ours nor the counterpart. */
  readonly others?: readonly { readonly partner: string; readonly role: string }[];
  /** As `area-text.ts` reads it; the counterparts themselves when left out. */
  readonly area?: string;
  /** What the rows marked `~` cover, in words. */
  readonly note?: string;
  /** COOPERATION when left out. */
  readonly kind?: AgreementKind;
  /** As `term-text.ts` reads it; null = not said yet. */
  readonly term: string | null;
  /** `6 END_OF_TERM`, `NOT_DURING_TERM`; not known when left out. */
  readonly notice?: string;
  readonly review?: string;
  readonly signed?: string;
  readonly decided?: { readonly on: string; readonly body: string; readonly section?: string };
  /** When neither signed nor decided. */
  readonly stage?: AgreementStage;
  readonly ownNumber?: string;
  readonly partnerNumber?: string;
  readonly keptAt?: string;
  /** the people named on a restricted agreement, by key. */
  readonly restrictedTo?: readonly string[];
  /** whether a restricted one counts in coverage; it does when left out. */
  readonly isHiddenFromCoverage?: boolean;
}

/** What happened to an agreement after it was recorded. */
export type ExampleChange =
  | { readonly type: 'END'; readonly manner: EndingManner; readonly noticeOn: string; readonly lastDay?: string; readonly reason?: string }
  | { readonly type: 'MOVE'; readonly to: AgreementStage; readonly reason?: string }
  | { readonly type: 'SIGN'; readonly signedOn: string }
  | { readonly type: 'VOID'; readonly reason: string }
  | { readonly type: 'MERGER'; readonly municipality: string; readonly effect: MergerEffect }
  | { readonly type: 'OPTION'; readonly position: number; readonly usedOn: string; readonly decision: string }
  | {
      readonly type: 'CORRECT';
      readonly patch: { readonly partnerRecordNumber?: string; readonly reviewOn?: LocalDate };
      readonly reason: string;
    };

export interface ExampleEvent {
  /** The day on which it was recorded. */
  readonly on: string;
  readonly agreement: string;
  /** The person who recorded it; the owner unit's when left out. */
  readonly person?: string;
  readonly change: ExampleChange;
}

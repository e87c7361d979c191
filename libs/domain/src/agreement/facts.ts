import type { LocalDate } from '../calendar/local-date';
import type { PartialDate } from '../calendar/partial-date';
import type { NoticeAnchor, TermKind, AgreementKind, AgreementStage, EndingManner, PartnerKind, Visibility } from './constants';

/** one party. Ours has `unitId`, theirs `partner`. */
export interface PartyFacts {
  readonly id: string;
  readonly side: 'OWN' | 'COUNTERPART' | 'OTHER';
  readonly name: string;
  readonly unitId: string | null;
  readonly partner: {
    readonly id: string;
    readonly kind: PartnerKind;
    /** Set for a county. */
    readonly countyCode: string | null;
    /** The municipality itself, or those that a joint authority stands for (C-02). */
    readonly municipalityIds: readonly string[];
  } | null;
}

/** G-05: what a merger means for a row that names a former municipality. `null` = not yet chosen, treated as FORMER_AREA. */
export const MERGER_EFFECTS = ['WHOLE_SUCCESSOR', 'FORMER_AREA', 'ENDS'] as const;
export type MergerEffect = (typeof MERGER_EFFECTS)[number];

export const AREA_SHAPES = ['WHOLE_COUNTY', 'WHOLE_REGION', 'MUNICIPALITY', 'WHOLE_COUNTRY'] as const;
export type AreaShape = (typeof AREA_SHAPES)[number];

/** one row of the scope. Its own days default to the agreement's; an exclusion always names a municipality. */
export interface AreaRowFacts {
  readonly id: string;
  readonly shape: AreaShape;
  readonly isExclusion: boolean;
  readonly countyCode: string | null;
  readonly regionCode: string | null;
  readonly municipalityId: string | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** "koskee vain osaa kunnasta". */
  readonly isPartOnly: boolean;
  readonly mergerEffect: MergerEffect | null;
}

/** T-04, A-05: `null` = *ei tietoa*; NOT_DURING_TERM = *ei irtisanottavissa kesken kauden*. */
export type Notice = { readonly months: number; readonly anchor: NoticeAnchor } | 'NOT_DURING_TERM' | null;

/** T-05: one option of `months`; used from the day of the decision, or not (yet). */
export interface OptionFacts {
  readonly id: string;
  readonly months: number;
  readonly usedOn: LocalDate | null;
}

/** T-05, A-05. `ends` is the (first) end; meaningless for OPEN_ENDED. */
export interface TermFacts {
  readonly kind: TermKind;
  readonly starts: PartialDate | null;
  readonly ends: PartialDate | null;
  /** AUTO_RENEWING: the length of one renewal. */
  readonly renewalMonths: number | null;
  readonly options: readonly OptionFacts[];
  readonly notice: Notice;
  readonly reviewOn: LocalDate | null;
}

/** how it ends before, or instead of, its own end. */
export interface EndingFacts {
  readonly manner: EndingManner;
  /** The day the notice was given or the ending agreed. */
  readonly noticeOn: LocalDate;
  /** The last day in force. */
  readonly lastDay: LocalDate;
}

/** Everything that the rules need to know about an agreement. */
export interface AgreementFacts {
  readonly id: string;
  readonly number: string;
  readonly kind: AgreementKind;
  readonly stage: AgreementStage;
  readonly parties: readonly PartyFacts[];
  readonly area: readonly AreaRowFacts[];
  readonly term: TermFacts;
  readonly ending: EndingFacts | null;
  readonly decidedOn: LocalDate | null;
  readonly signedOn: LocalDate | null;
  readonly isRecordedAfterwards: boolean;
  readonly visibility: Visibility;
  /** a restricted agreement counts in coverage only if this is true. */
  readonly showsInCoverage: boolean;
}

import { UNKNOWN_DATE, type AgreementKind, type AreaShape, type NoticeAnchor, type TermKind } from '@kumppani/domain';
import type {
  AgreementAreaRowInput,
  AgreementChangesInput,
  AgreementPartyInput,
  PartnerChoiceFragment,
} from '../../../graphql/generated/graphql';
import { newId } from '../../../shared/new-id';

export interface Place {
  readonly code: string;
  readonly name: string;
}

/** What the form holds. Ids of rows are drawn once, so that sending twice makes one agreement (decision 9). */
export interface FormValues {
  readonly partner: PartnerChoiceFragment | null;
  readonly kind: AgreementKind;
  readonly ownUnit: string | null;
  readonly shape: AreaShape | null;
  readonly county: string | null;
  readonly region: string | null;
  readonly municipalities: readonly Place[];
  readonly exclusions: readonly Place[];
  /** The first day of the exclusions; `null` = from the beginning. */
  readonly exclusionsFrom: string | null;
  readonly starts: string | null;
  readonly isStartUnknown: boolean;
  readonly termKind: TermKind | null;
  readonly ends: string | null;
  readonly isEndUnknown: boolean;
  readonly renewalMonths: string;
  readonly noticeMonths: string;
  readonly noticeAnchor: NoticeAnchor;
  readonly responsible: string | null;
  readonly signedOn: string | null;
  readonly decidedOn: string | null;
  readonly originalKeptAt: string;
  /** What was typed into a date field and is no day: the problem by the name of the field. */
  readonly refused: Readonly<Record<string, string>>;
}

export const emptyValues = (person: string, ownUnit: string | null): FormValues => ({
  partner: null,
  kind: 'COOPERATION',
  ownUnit,
  shape: null,
  county: null,
  region: null,
  municipalities: [],
  exclusions: [],
  exclusionsFrom: null,
  starts: null,
  isStartUnknown: false,
  termKind: null,
  ends: null,
  isEndUnknown: false,
  renewalMonths: '12',
  noticeMonths: '',
  noticeAnchor: 'ANY_TIME',
  responsible: person,
  signedOn: null,
  decidedOn: null,
  originalKeptAt: '',
  refused: {},
});

const partiesOf = ({ partner, ownUnit }: FormValues): AgreementPartyInput[] => [
  ...(partner ? [{ id: newId(), side: 'COUNTERPART' as const, partner: partner.id }] : []),
  ...(ownUnit ? [{ id: newId(), side: 'OWN' as const, unit: ownUnit }] : []),
];

const municipalityRow = ({ code }: Place, isExclusion: boolean, from: string | null = null): AgreementAreaRowInput => ({
  id: newId(),
  shape: 'MUNICIPALITY',
  isExclusion,
  isPartOnly: false,
  municipality: code,
  ...(from ? { from } : {}),
});

/** the chosen shape as rows, with the exclusions of a whole area. */
export function areaRowsOf({ shape, county, region, municipalities, exclusions, exclusionsFrom }: FormValues): AgreementAreaRowInput[] {
  if (shape === null) return [];
  if (shape === 'MUNICIPALITY') return municipalities.map((place) => municipalityRow(place, false));
  const whole = { id: newId(), shape, isExclusion: false, isPartOnly: false };
  const excluded = exclusions.map((place) => municipalityRow(place, true, exclusionsFrom));
  if (shape === 'WHOLE_COUNTY') return county ? [{ ...whole, county }, ...excluded] : [];
  if (shape === 'WHOLE_REGION') return region ? [{ ...whole, region }, ...excluded] : [];
  return [whole, ...excluded];
}

const months = (text: string): number | null => (text.trim() === '' ? null : Number(text.replace(',', '.')));

/** The form as the API wants it. A date that nobody knows is said to be unknown, which is not the same as left open. */
export function fieldsOf(values: FormValues): AgreementChangesInput {
  const noticeMonths = months(values.noticeMonths);
  const isOpenEnded = values.termKind === 'OPEN_ENDED';
  return {
    kind: values.kind,
    parties: partiesOf(values),
    area: areaRowsOf(values),
    termKind: values.termKind,
    starts: values.isStartUnknown ? UNKNOWN_DATE : values.starts,
    ends: isOpenEnded ? null : values.isEndUnknown ? UNKNOWN_DATE : values.ends,
    ...(values.termKind === 'AUTO_RENEWING' ? { renewalMonths: months(values.renewalMonths) } : {}),
    ...(noticeMonths === null ? {} : { noticeKind: 'MONTHS' as const, noticeMonths, noticeAnchor: values.noticeAnchor }),
    responsible: values.responsible,
    ...(values.originalKeptAt ? { originalKeptAt: values.originalKeptAt } : {}),
    ...(values.decidedOn ? { decidedOn: values.decidedOn } : {}),
  };
}

import { AGREEMENT_KINDS, NOTICE_ANCHORS, TERM_KINDS, type AgreementStage } from '@kumppani/domain';
import { formatDay, formatPartialDate, type MessageKey, type Translator } from '@kumppani/i18n';
import type { AgreementChangesInput, AgreementFactsFragment } from '../../../graphql/generated/graphql';

type Facts = AgreementFactsFragment;

/** One value of an agreement that is shown, and edited in its place. */
export interface FactDefinition {
  /** The field of the input. */
  readonly name: keyof AgreementChangesInput;
  readonly label: MessageKey;
  readonly editor: 'text' | 'number' | 'day' | 'partialDay' | 'choice' | 'person';
  readonly read: (facts: Facts) => string | null;
  readonly show?: (facts: Facts, texts: Translator) => string;
  readonly choices?: readonly string[];
  /** The key of a choice's text, without the choice. */
  readonly choiceTexts?: string;
  readonly isShown?: (facts: Facts) => boolean;
  /** what the parties agreed; after the signature it changes only as the correction of a mistake, with a reason. */
  readonly isTerm?: boolean;
}

const NOTICE_KINDS = ['MONTHS', 'NOT_DURING_TERM', 'UNKNOWN'] as const;

const text = (number: number | null | undefined): string | null => (number === null || number === undefined ? null : String(number));
const day = (read: FactDefinition['read']) => (facts: Facts) => {
  const value = read(facts);
  return value ? formatDay(value) : '';
};
const partialDay = (read: FactDefinition['read']) => (facts: Facts, texts: Translator) => {
  const value = read(facts);
  return value ? formatPartialDate(texts, value) : '';
};

const choice = (definition: Omit<FactDefinition, 'editor' | 'show'>): FactDefinition => ({
  ...definition,
  editor: 'choice',
  show: (facts, texts) => {
    const value = definition.read(facts);
    return value ? (texts.find(`${definition.choiceTexts}.${value}`) ?? value) : '';
  },
});
const dayFact = (definition: Omit<FactDefinition, 'editor' | 'show'>): FactDefinition => ({
  ...definition,
  editor: 'day',
  show: day(definition.read),
});
const partialDayFact = (definition: Omit<FactDefinition, 'editor' | 'show'>): FactDefinition => ({
  ...definition,
  editor: 'partialDay',
  show: partialDay(definition.read),
});

export const TERM_FACTS: readonly FactDefinition[] = [
  choice({
    name: 'kind',
    label: 'agreement.fields.kind',
    read: (facts) => facts.kind,
    choices: AGREEMENT_KINDS,
    choiceTexts: 'agreement.kinds',
    isTerm: true,
  }),
  choice({
    name: 'termKind',
    label: 'agreement.fields.term.kind',
    read: (facts) => facts.term.kind,
    choices: TERM_KINDS,
    choiceTexts: 'agreement.termKinds',
    isTerm: true,
  }),
  partialDayFact({ name: 'starts', label: 'agreement.fields.term.starts', read: (facts) => facts.term.starts, isTerm: true }),
  partialDayFact({
    name: 'ends',
    label: 'agreement.fields.term.ends',
    read: (facts) => facts.term.ends,
    isShown: (facts) => facts.term.kind !== 'OPEN_ENDED' && facts.term.kind !== 'AUTO_RENEWING',
    isTerm: true,
  }),
  partialDayFact({
    name: 'ends',
    label: 'agreement.fields.term.firstEnd',
    read: (facts) => facts.term.ends,
    isShown: (facts) => facts.term.kind === 'AUTO_RENEWING',
    isTerm: true,
  }),
  {
    name: 'renewalMonths',
    label: 'agreement.fields.term.renewalMonths',
    editor: 'number',
    read: (facts) => text(facts.term.renewalMonths),
    isShown: (facts) => facts.term.kind === 'AUTO_RENEWING',
    isTerm: true,
  },
  choice({
    name: 'noticeKind',
    label: 'agreement.fields.term.noticeKind',
    read: (facts) => facts.term.noticeKind,
    choices: NOTICE_KINDS,
    choiceTexts: 'agreement.noticeKinds',
    isTerm: true,
  }),
  {
    name: 'noticeMonths',
    label: 'agreement.fields.term.noticeMonths',
    editor: 'number',
    read: (facts) => text(facts.term.noticeMonths),
    isShown: (facts) => facts.term.noticeKind === 'MONTHS',
    isTerm: true,
  },
  choice({
    name: 'noticeAnchor',
    label: 'agreement.fields.term.noticeAnchor',
    read: (facts) => facts.term.noticeAnchor,
    choices: NOTICE_ANCHORS,
    choiceTexts: 'agreement.anchors',
    isShown: (facts) => facts.term.noticeKind === 'MONTHS',
    isTerm: true,
  }),
  dayFact({ name: 'reviewOn', label: 'agreement.fields.term.reviewOn', read: (facts) => facts.term.reviewOn }),
];

const decision: readonly FactDefinition[] = [
  dayFact({ name: 'decidedOn', label: 'agreement.fields.decidedOn', read: (facts) => facts.decidedOn }),
  { name: 'decisionBody', label: 'agreement.fields.decisionBody', editor: 'text', read: (facts) => facts.decisionBody },
  { name: 'decisionSection', label: 'agreement.fields.decisionSection', editor: 'text', read: (facts) => facts.decisionSection },
  { name: 'decisionUrl', label: 'agreement.fields.decisionUrl', editor: 'text', read: (facts) => facts.decisionUrl },
  { name: 'originalKeptAt', label: 'agreement.fields.originalKeptAt', editor: 'text', read: (facts) => facts.originalKeptAt },
];

export const RECORD_FACTS: readonly FactDefinition[] = [
  {
    name: 'responsible',
    label: 'agreement.fields.responsible',
    editor: 'person',
    read: (facts) => facts.responsible?.id ?? null,
    show: (facts) => facts.responsible?.name ?? '',
  },
  { name: 'ownRecordNumber', label: 'agreement.fields.ownRecordNumber', editor: 'text', read: (facts) => facts.ownRecordNumber },
  {
    name: 'partnerRecordNumber',
    label: 'agreement.fields.partnerRecordNumber',
    editor: 'text',
    read: (facts) => facts.partnerRecordNumber,
  },
  ...decision,
];

const FREE: readonly AgreementStage[] = ['DRAFT', 'NEGOTIATION'];

export const needsReason = (definition: FactDefinition, stage: AgreementStage): boolean =>
  definition.isTerm === true && !FREE.includes(stage);

/** The typed value as the input wants it; an emptied field becomes null. */
export const changeOf = (definition: FactDefinition, value: string | null): AgreementChangesInput => ({
  [definition.name]: definition.editor === 'number' && value ? Number(value.replace(',', '.')) : value || null,
});

import type { MessageKey } from '@kumppani/i18n';
import type { FormValues } from './form-values';
import type { FormField } from './problem-field';

type Check = readonly [field: FormField, isMissing: (values: FormValues) => boolean, message: MessageKey];

const isAreaMissing = ({ shape, county, region, municipalities }: FormValues): boolean => {
  if (shape === 'WHOLE_COUNTY') return county === null;
  if (shape === 'WHOLE_REGION') return region === null;
  return shape === 'MUNICIPALITY' ? municipalities.length === 0 : shape === null;
};

const isEndMissing = ({ termKind, ends, isEndUnknown }: FormValues): boolean =>
  termKind !== null && termKind !== 'OPEN_ENDED' && ends === null && !isEndUnknown;

const CHECKS: readonly Check[] = [
  ['partner', ({ partner }) => partner === null, 'problems.AGR-14-counterpart'],
  ['ownUnit', ({ ownUnit }) => ownUnit === null, 'problems.AGR-14-ownParty'],
  ['area', isAreaMissing, 'problems.AGR-02'],
  ['starts', ({ starts, isStartUnknown }) => starts === null && !isStartUnknown, 'problems.AGR-14-starts'],
  ['termKind', ({ termKind }) => termKind === null, 'problems.AGR-14-termKind'],
  ['ends', isEndMissing, 'problems.AGR-04'],
  ['responsible', ({ responsible }) => responsible === null, 'problems.AGR-14-responsible'],
];

export interface MissingField {
  readonly field: FormField;
  readonly message: MessageKey;
}

/** What must be filled in before the server is asked: a draft needs its counterpart only, a recorded agreement all seven. */
export const missingFields = (values: FormValues, isExisting: boolean): readonly MissingField[] =>
  CHECKS.filter(([field, isMissing]) => (isExisting || field === 'partner') && isMissing(values)).map(([field, , message]) => ({
    field,
    message,
  }));

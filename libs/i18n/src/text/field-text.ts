import type { Translator } from '../translator';
import { formatList } from '../format/list';
import { formatPartialDate, isDayText, isMonthText } from '../format/day';

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d+$/i;

/**
 * The name of a field on the screen. `record` is the table (`agreement_area_row`) and `field` its property (`mergerEffect`),
 * or `agreement` and the path of the API (`term.ends`, `area.<id>.from`). What has no name of its own is *Muu tieto*.
 */
export function fieldLabel(translator: Translator, record: string, field: string): string {
  const steps = field.split('.').filter((step) => !ID.test(step));
  const paths = steps.map((_step, index) => steps.slice(0, steps.length - index).join('.'));
  const keys = paths.flatMap((path) => [`history.fields.${record}.${path}`, `agreement.fields.${path}`]);
  return keys.map((key) => translator.find(key)).find((label) => label !== undefined) ?? translator.t('history.otherField');
}

/** Where the names of coded values are, by table and property. */
const CODED: Readonly<Record<string, string>> = {
  'agreement.kind': 'agreement.kinds',
  'agreement.stage': 'agreement.stages',
  'agreement.termKind': 'agreement.termKinds',
  'agreement.noticeKind': 'agreement.noticeKinds',
  'agreement.noticeAnchor': 'agreement.anchors',
  'agreement.endingManner': 'agreement.endingManners',
  'agreement.visibility': 'agreement.visibilities',
  'agreement_party.side': 'agreement.sides',
  'agreement_area_row.shape': 'agreement.areaShapes',
  'agreement_area_row.mergerEffect': 'agreement.mergerEffects',
  'partner.kind': 'agreement.partnerKinds',
  'role_assignment.role': 'access.roles',
};

/** A recorded value as a person reads it: names of codes, days, lists, yes and no; `null` = nothing. Ids are for the caller to name. */
export function fieldValueText(translator: Translator, record: string, field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value))
    return formatList(
      translator,
      value.map((item) => fieldValueText(translator, record, field, item) ?? ''),
    );
  if (typeof value === 'boolean') return translator.t(value ? 'format.yes' : 'format.no');
  return typeof value === 'object' ? JSON.stringify(value) : plainText(translator, `${record}.${field}`, String(value));
}

function plainText(translator: Translator, place: string, text: string): string {
  const group = CODED[place];
  if (group) return translator.find(`${group}.${text}`) ?? text;
  return isDayText(text) || isMonthText(text) || text === 'unknown' ? formatPartialDate(translator, text) : text;
}

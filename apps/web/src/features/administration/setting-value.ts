import { AGREEMENT_KINDS, type AgreementKind } from '@kumppani/domain';
import { formatList, type Translator } from '@kumppani/i18n';
import type { SettingFactsFragment } from '../../graphql/generated/graphql';

/** The stored JSON text as a value; the server has checked it before it was stored. */
export const parseValue = (text: string): unknown => JSON.parse(text);

export const kindsOf = (value: unknown): readonly AgreementKind[] =>
  Array.isArray(value) ? AGREEMENT_KINDS.filter((kind) => value.includes(kind)) : [];

/** A value as people read it. */
export function settingText({ kind }: Pick<SettingFactsFragment, 'kind'>, json: string, texts: Translator): string {
  const value = parseValue(json);
  if (kind === 'YES_NO') return texts.t(value === true ? 'screen.administration.yes' : 'screen.administration.no');
  if (kind === 'AGREEMENT_KINDS')
    return formatList(
      texts,
      kindsOf(value).map((one) => texts.t(`agreement.kinds.${one}`)),
    );
  return String(value);
}

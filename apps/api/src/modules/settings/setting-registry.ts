import { AGREEMENT_KINDS, DEFAULT_AGREEMENT_SETTINGS, type AgreementSettings } from '@kumppani/domain';
import { z } from 'zod';

export const SETTING_KINDS = ['WHOLE_NUMBER', 'YES_NO', 'AGREEMENT_KINDS'] as const;
export type SettingKind = (typeof SETTING_KINDS)[number];

/** what a setting may hold. Its name and explanation are `settings.names` and `settings.explanations` in `libs/i18n`. */
export interface SettingDefinition<Value> {
  readonly kind: SettingKind;
  readonly schema: z.ZodType<Value>;
  readonly standard: Value;
  /** In short, for whoever typed something else. */
  readonly allowed: string;
}

const wholeNumber = (least: number, most: number, standard: number): SettingDefinition<number> => ({
  kind: 'WHOLE_NUMBER',
  schema: z.number().int().min(least).max(most),
  standard,
  allowed: `${least}–${most}`,
});

type Registry = { readonly [Key in keyof AgreementSettings]: SettingDefinition<AgreementSettings[Key]> };

const defaults = DEFAULT_AGREEMENT_SETTINGS;

/** Every setting there is, in the order of the page. */
export const SETTINGS: Registry = {
  endingSoonDays: wholeNumber(1, 730, defaults.endingSoonDays),
  unknownEndMonths: wholeNumber(1, 240, defaults.unknownEndMonths),
  countedKinds: {
    kind: 'AGREEMENT_KINDS',
    schema: z.array(z.enum(AGREEMENT_KINDS)).refine((kinds) => new Set(kinds).size === kinds.length),
    standard: defaults.countedKinds,
    allowed: AGREEMENT_KINDS.join(', '),
  },
  partialCounts: { kind: 'YES_NO', schema: z.boolean(), standard: defaults.partialCounts, allowed: 'true, false' },
};

export type SettingKey = keyof AgreementSettings;

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key);

/** The value as JSON text, checked; undefined when it is not JSON or not allowed. */
export function parseSetting(key: SettingKey, text: string): unknown {
  try {
    return SETTINGS[key].schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

import type { AgreementSettings } from '@kumppani/domain';
import { Injectable } from '@nestjs/common';

import type { Queryable } from '../../platform/audit';
import { SETTINGS } from './setting-registry';

/** The stored values by key, as JSON holds them. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** SQL expression that gives `StoredSettings`, for statements that need them on the way. */
export const STORED_SETTINGS = `(SELECT coalesce(json_object_agg(key, value), '{}') FROM setting)`;

/** What the rules of agreements and coverage read: each setting as stored, or its default where nobody has changed it. */
export function agreementSettings(stored: StoredSettings): AgreementSettings {
  const valueOf = <Key extends keyof AgreementSettings>(key: Key): AgreementSettings[Key] =>
    Object.hasOwn(stored, key)
      ? (SETTINGS[key].schema.parse(stored[key]) as AgreementSettings[Key])
      : (SETTINGS[key].standard as AgreementSettings[Key]);
  return {
    endingSoonDays: valueOf('endingSoonDays'),
    unknownEndMonths: valueOf('unknownEndMonths'),
    countedKinds: valueOf('countedKinds'),
    partialCounts: valueOf('partialCounts'),
  };
}

/** The settings as they stand. */
@Injectable()
export class SettingsStore {
  async agreement(from: Queryable): Promise<AgreementSettings> {
    const [row] = await from.query<{ stored: StoredSettings }>(`SELECT ${STORED_SETTINGS} AS stored`);
    return agreementSettings(row?.stored ?? {});
  }
}

import type { AgreementSettings } from '@kumppani/domain';
import { Injectable } from '@nestjs/common';

import type { Queryable } from '../../platform/audit';
import { SETTING_KEYS, SETTINGS } from './setting-registry';

/** The settings as they stand, each with its default where nobody has changed it. */
@Injectable()
export class SettingsStore {
  /** What the rules of agreements and coverage read. */
  async agreement(from: Queryable): Promise<AgreementSettings> {
    const rows = await from.query<{ key: string; value: unknown }>('SELECT key, value FROM setting WHERE key = ANY($1)', [SETTING_KEYS]);
    const stored = new Map(rows.map((row) => [row.key, row.value]));
    const valueOf = <Key extends keyof AgreementSettings>(key: Key): AgreementSettings[Key] =>
      stored.has(key)
        ? (SETTINGS[key].schema.parse(stored.get(key)) as AgreementSettings[Key])
        : (SETTINGS[key].standard as AgreementSettings[Key]);
    return {
      endingSoonDays: valueOf('endingSoonDays'),
      unknownEndMonths: valueOf('unknownEndMonths'),
      countedKinds: valueOf('countedKinds'),
      partialCounts: valueOf('partialCounts'),
    };
  }
}

import { randomUUID } from 'node:crypto';

import { problem, type PersonActor } from '@kumppani/domain';
import { createTranslator, type Language, type Translator } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Database, instantText, type Transaction } from '../../platform/database';
import { invalidInput, NotFound, RuleViolation } from '../../platform/graphql';
import { SettingEntity } from './setting.entity';
import { isSettingKey, parseSetting, SETTING_KEYS, SETTINGS, type SettingKey } from './setting-registry';
import { ChangeSettingPayload, type ChangeSettingInput, type ChangeSettingResult, type SettingType } from './settings.types';

interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
}

/** With the latest change of each, from the history. */
const STORED = `
  SELECT s.key, s.value, ${instantText('r.recorded_at')} AS "changedAt", a.name AS "changedBy"
  FROM setting s
  LEFT JOIN LATERAL (SELECT c.revision FROM change c WHERE c.table_name = 'setting' AND c.record_id = s.id::text ORDER BY c.revision DESC LIMIT 1) c ON true
  LEFT JOIN revision r ON r.number = c.revision
  LEFT JOIN account a ON a.id = r.account_id
  WHERE $1::text IS NULL OR s.key = $1`;

/** settings are typed, checked, explained, and their history says who changed what. */
@Injectable()
export class SettingsService {
  constructor(private readonly database: Database) {}

  async list(language: Language): Promise<SettingType[]> {
    const stored = await this.database.query<StoredSetting>(STORED, [null]);
    const texts = createTranslator(language);
    return SETTING_KEYS.map((key) =>
      shown(
        key,
        stored.find((setting) => setting.key === key),
        texts,
      ),
    );
  }

  /** Under the exclusive area lock, because every agreement's state and coverage is computed anew in the same transaction (decision 4). */
  async change(actor: PersonActor, input: ChangeSettingInput, language: Language): Promise<typeof ChangeSettingResult> {
    const invalid = await invalidInput(input, language);
    if (invalid) return invalid;
    const { key } = input;
    if (!isSettingKey(key)) return new NotFound(language);
    const value = parseSetting(key, input.value);
    if (value === undefined) return new RuleViolation([problem('SET-01', { allowed: SETTINGS[key].allowed }, 'value')], language);
    await this.database.write({ accountId: actor.accountId, source: 'FORM' }, (tx) => store(tx, key, value), { areas: 'exclusive' });
    const [stored] = await this.database.query<StoredSetting>(STORED, [key]);
    return new ChangeSettingPayload(shown(key, stored, createTranslator(language)));
  }
}

/** Writes nothing when the setting has that value already (U-04), by default or not. */
async function store(tx: Transaction, key: SettingKey, value: unknown): Promise<void> {
  const row = await tx.lock(SettingEntity, { key });
  if (row) await tx.update(SettingEntity, { id: row.id, version: row.version }, { value });
  else if (JSON.stringify(value) !== JSON.stringify(SETTINGS[key].standard))
    await tx.insert(SettingEntity, { id: randomUUID(), key, value, version: 1 });
}

function shown(key: SettingKey, stored: StoredSetting | undefined, texts: Translator): SettingType {
  const { kind, standard } = SETTINGS[key];
  return {
    key,
    kind,
    name: texts.t(`settings.names.${key}`),
    description: texts.t(`settings.explanations.${key}`),
    value: JSON.stringify(stored?.value ?? standard),
    defaultValue: JSON.stringify(standard),
    changedAt: stored?.changedAt ?? null,
    changedBy: stored?.changedBy ?? null,
  };
}

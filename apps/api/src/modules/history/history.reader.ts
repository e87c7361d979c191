import { createTranslator, fieldLabel, fieldValueText, formatDay, type Language, type Translator } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { HistoryStore, type RecordedChange } from '../../platform/audit';
import { Database } from '../../platform/database';
import type { HistoryChange, HistoryEntry } from './history.types';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What an id stands for, whatever table it is of. */
const NAMES = `
  SELECT id::text, name FROM account WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id::text, CASE WHEN $2 = 'sv' THEN coalesce(name_sv, name_fi) ELSE name_fi END FROM unit WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id::text, CASE WHEN $2 = 'sv' THEN coalesce(name_sv, name_fi) ELSE name_fi END FROM partner WHERE id = ANY($1::uuid[])
  UNION ALL (SELECT DISTINCT ON (municipality_id) municipality_id::text, CASE WHEN $2 = 'sv' THEN name_sv ELSE name_fi END
             FROM municipality_version WHERE municipality_id = ANY($1::uuid[]) ORDER BY municipality_id, valid_from DESC NULLS LAST)`;

/** Fields that say nothing to a person. */
const SILENT = new Set(['position', 'agreementId']);

type Names = ReadonlyMap<string, string>;

/** U-02: the history of a record as sentences' parts, newest first. */
@Injectable()
export class HistoryReader {
  constructor(
    private readonly history: HistoryStore,
    private readonly database: Database,
  ) {}

  async entries(aggregate: string, id: string, language: Language): Promise<HistoryEntry[]> {
    const changes = await this.history.ofAggregate(aggregate, id);
    const names = await this.namesIn(changes, language);
    const translator = createTranslator(language);
    const byRevision = new Map<string, RecordedChange[]>();
    for (const change of changes) byRevision.set(change.revision, [...(byRevision.get(change.revision) ?? []), change]);
    return [...byRevision.values()].reverse().map((group) => entryOf(group, names, translator));
  }

  private async namesIn(changes: readonly RecordedChange[], language: Language): Promise<Names> {
    const values = changes.flatMap((change) => [change.before, change.after, change.accountId]).flat();
    const ids = [...new Set(values.filter((value): value is string => typeof value === 'string' && ID.test(value)))];
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; name: string }>(NAMES, [ids, language]);
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}

function entryOf(changes: readonly RecordedChange[], names: Names, translator: Translator): HistoryEntry {
  const [first] = changes;
  if (!first) throw new Error('a revision without changes');
  return {
    revision: first.revision,
    at: first.at,
    actor: (first.accountId && names.get(first.accountId)) || translator.t('history.systemActor'),
    source: translator.find(`history.sources.${first.source}`) ?? first.source,
    reason: first.reason,
    changes: changes.filter((change) => !SILENT.has(change.field)).map((change) => changeOf(change, names, translator)),
  };
}

function changeOf(change: RecordedChange, names: Names, translator: Translator): HistoryChange {
  const label = fieldLabel(translator, change.table, change.field);
  if (change.erasedOn !== null) return { label, old: null, new: translator.t('history.erased', { day: formatDay(change.erasedOn) }) };
  const shown = (value: unknown) => fieldValueText(translator, change.table, change.field, named(value, names));
  return { label, old: shown(change.before), new: shown(change.after) };
}

function named(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((item) => named(item, names));
  return typeof value === 'string' ? (names.get(value) ?? value) : value;
}

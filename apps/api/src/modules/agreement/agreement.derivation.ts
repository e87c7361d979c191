import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';

import type { Queryable } from '../../platform/audit';
import { Database, type Change, type Derivation, type Transaction } from '../../platform/database';
import { AreaStore } from '../area';
import { SettingsStore } from '../settings';
import { loadRecords } from './agreement-record';
import { derivedRowsOf, type DerivedRows } from './derived-rows';
import { differing, replace } from './derived-rows.store';

/** A change in these concerns every agreement: the register, and the settings that the rules read. */
const CONCERNS_ALL = new Set(['municipality', 'municipality_version', 'area_membership', 'area_event', 'setting']);
const BATCH = 500;

/** Keeps state periods and coverage spans true to the facts: computed anew in the transaction that changed them (decision 4). */
@Injectable()
export class AgreementDerivation implements Derivation, OnModuleInit {
  readonly name = 'agreement';

  constructor(
    private readonly database: Database,
    private readonly areas: AreaStore,
    private readonly settings: SettingsStore,
  ) {}

  onModuleInit(): void {
    this.database.derive(this);
  }

  async affected(changes: readonly Change[], tx: Transaction): Promise<readonly string[] | 'ALL'> {
    if (changes.some((change) => CONCERNS_ALL.has(change.table))) return 'ALL';
    const own = changes.filter((change) => change.aggregate === 'agreement').map((change) => change.aggregateId);
    const partners = changes.filter((change) => change.aggregate === 'partner').map((change) => change.aggregateId);
    return [...new Set([...own, ...(await agreementsOf(tx, [...new Set(partners)]))])];
  }

  async derive(tx: Transaction, affected: readonly string[] | 'ALL', revision: string): Promise<void> {
    for await (const computed of this.computed(tx, affected)) await replace(tx, await differing(tx, computed), revision);
  }

  /** Agreements whose stored rows are not what their facts give: none, unless something is broken. Facts and rows of one moment. */
  check(): Promise<string[]> {
    return this.database.snapshot(async (from) => {
      const wrong: string[] = [];
      for await (const computed of this.computed(from, 'ALL'))
        wrong.push(...(await differing(from, computed)).map((rows) => rows.agreementId));
      return wrong;
    });
  }

  private async *computed(from: Queryable, affected: readonly string[] | 'ALL'): AsyncGenerator<DerivedRows[]> {
    const index = await this.areas.index(from);
    const settings = await this.settings.agreement(from);
    const ids = affected === 'ALL' ? await allIds(from) : affected;
    for (let start = 0; start < ids.length; start += BATCH) {
      const records = await loadRecords(from, ids.slice(start, start + BATCH));
      yield records.map((record) => derivedRowsOf(record, index, settings));
    }
  }
}

async function allIds(from: Queryable): Promise<string[]> {
  return (await from.query<{ id: string }>('SELECT id FROM agreement ORDER BY number')).map((row) => row.id);
}

async function agreementsOf(tx: Transaction, partnerIds: readonly string[]): Promise<string[]> {
  if (partnerIds.length === 0) return [];
  const rows = await tx.query<{ id: string }>('SELECT DISTINCT agreement_id AS id FROM agreement_party WHERE partner_id = ANY($1)', [
    partnerIds,
  ]);
  return rows.map((row) => row.id);
}

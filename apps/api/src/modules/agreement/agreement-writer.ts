import {
  checkAgreement,
  checkMunicipalityCode,
  problem,
  type AgreementCandidate,
  type AreaIndex,
  type FieldChange,
  type LocalDate,
  type PartyFacts,
  type Problem,
} from '@kumppani/domain';
import { Injectable } from '@nestjs/common';

import type { Queryable } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import type { Transaction } from '../../platform/database';
import { AreaStore } from '../area';
import type { AgreementChangesInput } from './agreement.inputs';
import { changesOf, withChanges } from './agreement-fields';
import { factsOf, type AgreementRecord, type PartyRecord } from './agreement-record';
import { checkShape } from './check-shape';

/** An input understood: its changes by field, or what could not be understood. */
export interface Understood {
  readonly changes: readonly FieldChange[];
  readonly problems: readonly Problem[];
}

const PARTNERS = `
  SELECT r.id, r.kind, r.name_fi AS "nameFi", r.name_sv AS "nameSv", r.county_code AS "countyCode",
    CASE WHEN r.kind = 'MUNICIPALITY' THEN ARRAY[r.municipality_id::text]
    ELSE ARRAY(SELECT s.municipality_id::text FROM partner_stands_for s WHERE s.partner_id = r.id ORDER BY 1) END AS "municipalityIds"
  FROM partner r WHERE r.id = ANY($1::uuid[])`;

/** The steps that every command on an agreement's fields shares: understand the input, put it in, check the whole. */
@Injectable()
export class AgreementWriter {
  constructor(
    private readonly areas: AreaStore,
    private readonly clock: Clock,
  ) {}

  /** Municipality codes become identities; GEO-01 and GEO-03 name those that can't. */
  async understand(tx: Transaction, input: AgreementChangesInput): Promise<Understood> {
    const index = await this.areas.index(tx);
    const ids = new Map<string, string>();
    const problems = (input.area ?? []).flatMap((row, position) => {
      if (!row.municipality) return [];
      const found = municipalityOf(row.municipality, row.from ?? this.clock.today(), index);
      if (typeof found !== 'string') return [{ ...found, path: `area.${position}.municipality` }];
      ids.set(row.municipality, found);
      return [];
    });
    return { changes: changesOf(input, ids), problems };
  }

  /** The record with the changes in it, its parties named from the database. */
  async apply(tx: Transaction, record: AgreementRecord, changes: readonly FieldChange[]): Promise<AgreementRecord> {
    const next = withChanges(record, changes);
    return { ...next, parties: await named(tx, next.parties) };
  }

  /** Every rule on the whole. */
  async check(tx: Transaction, record: AgreementRecord): Promise<Problem[]> {
    const unknown = record.parties.flatMap((party, position) =>
      party.name === '' ? [problem('AGR-14', { field: 'counterpart' }, `parties.${position}`)] : [],
    );
    const hasResponsible = record.responsibleId !== null;
    const isStranger = record.responsibleId !== null && !(await isAccount(tx, record.responsibleId));
    const stranger = isStranger ? [problem('AGR-14', { field: 'responsible' }, 'responsible')] : [];
    const { index, regions } = await this.areas.areas(tx);
    const misshapen = await checkShape(
      tx,
      record,
      index,
      regions.map((region) => region.code),
    );
    const context = { today: this.clock.today(), index, hasResponsible };
    return [...unknown, ...stranger, ...misshapen, ...checkAgreement(candidateOf(record), context)];
  }
}

/** As the checks read it: a draft may lack the kind of its term. */
export const candidateOf = (record: AgreementRecord): AgreementCandidate => {
  const facts = factsOf(record);
  return { ...facts, term: { ...facts.term, kind: record.termKind } };
};

async function isAccount(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM account WHERE id = $1', [id])).length > 0;
}

function municipalityOf(code: string, on: LocalDate, index: AreaIndex): string | Problem {
  const checked = checkMunicipalityCode(code);
  if (!checked.ok) return checked.problems[0] ?? problem('GEO-01');
  const former = index.register.municipalities.find((one) => one.versions.some((version) => version.code === checked.value));
  return index.byCode(checked.value, on) ?? former?.id ?? problem('GEO-03', { municipality: code, on });
}

/** The parties with their present names, and what the rules need of the partners. */
export async function named(tx: Queryable, parties: readonly PartyRecord[]): Promise<PartyRecord[]> {
  const units = await tx.query<{ id: string; nameFi: string; nameSv: string }>(
    'SELECT id, name_fi AS "nameFi", name_sv AS "nameSv" FROM unit WHERE id = ANY($1::uuid[])',
    [parties.flatMap((party) => party.unitId ?? [])],
  );
  const partners = await tx.query<NonNullable<PartyFacts['partner']> & { nameFi: string; nameSv: string | null }>(PARTNERS, [
    parties.flatMap((party) => party.partnerId ?? []),
  ]);
  return parties.map((party) => {
    const unit = units.find((one) => one.id === party.unitId);
    const partner = partners.find((one) => one.id === party.partnerId);
    const name = unit ?? partner;
    return {
      ...party,
      name: name?.nameFi ?? '',
      nameSv: name?.nameSv ?? null,
      partner: partner
        ? { id: partner.id, kind: partner.kind, countyCode: partner.countyCode, municipalityIds: partner.municipalityIds }
        : null,
    };
  });
}

/** the next number of the year in which the agreement is recorded; a rolled-back command leaves no gap, a removed draft does. */
export async function nextNumber(tx: Transaction, today: LocalDate): Promise<string> {
  const year = today.slice(0, 4);
  const [row] = await tx.query<{ last: number }>(
    'INSERT INTO agreement_number (year, last) VALUES ($1, 1) ON CONFLICT (year) DO UPDATE SET last = agreement_number.last + 1 RETURNING last',
    [year],
  );
  return `S-${year}-${String(row?.last ?? 1).padStart(4, '0')}`;
}

import { randomUUID } from 'node:crypto';

import { checkMemberships, problem, type AreaIndex, type MembershipKind, type PersonActor } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Database, type Transaction } from '../../platform/database';
import { InvalidInput, invalidInput, RuleViolation } from '../../platform/graphql';
import type { ChangeMembershipOutcome, ChangeMembershipPayload } from './area-results';
import { AreaStore } from './area-store';
import type { ChangeMembershipInput } from './area.inputs';
import { AreaReader } from './area.reader';
import { codeProblems, municipalityByCode } from './municipality-ids';
import { areaColumns, AreaMembershipEntity } from './municipality.entity';
import { planMembership, type MembershipPlan, type StoredMembership } from './plan-membership';

const KNOWN_AREA: Readonly<Record<MembershipKind, string>> = {
  COUNTY: 'SELECT 1 FROM county WHERE code = $1',
  REGION: 'SELECT 1 FROM region WHERE code = $1',
  DISTRICT: `SELECT 1 FROM unit WHERE id::text = $1 AND kind = 'DISTRICT'`,
};

/** G-03: a municipality moves to another county, region or district. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly database: Database,
    private readonly store: AreaStore,
    private readonly reader: AreaReader,
  ) {}

  async change(actor: PersonActor, input: ChangeMembershipInput, language: Language): Promise<ChangeMembershipOutcome> {
    const invalid = await invalidInput(input, language);
    if (invalid) return invalid;
    const malformed = codeProblems([input.municipality], 'municipality').map((found) => ({ ...found, path: 'municipality' }));
    if (malformed.length > 0) return new InvalidInput(malformed, language);
    if (input.to && input.to < input.from) return new InvalidInput([problem('GEN-003', { field: 'to' }, 'to')], language);
    return this.database.write({ accountId: actor.accountId, source: 'FORM' }, (tx) => this.write(tx, input, language), {
      areas: 'exclusive',
    });
  }

  private async write(tx: Transaction, input: ChangeMembershipInput, language: Language): Promise<ChangeMembershipOutcome> {
    const index = await this.store.index(tx);
    const id = municipalityByCode(index, input.municipality, input.from);
    if (id === null) {
      return new RuleViolation([problem('GEO-03', { municipality: input.municipality.trim(), on: input.from }, 'municipality')], language);
    }
    if (!(await this.isKnownArea(tx, input))) return new InvalidInput([problem('GEN-003', { field: 'area' }, 'area')], language);
    const plan = planMembership(await this.rows(tx, id, input.kind), input.area ?? null, { start: input.from, end: input.to ?? null });
    const problems = plan === null ? [] : checkMemberships(checked(index, id), plan.after, input.kind);
    if (problems.length > 0) return new RuleViolation(problems, language);
    if (plan !== null) await this.writePlan(tx, id, input, plan);
    return this.payload(tx, id, input, language);
  }

  private async isKnownArea(tx: Transaction, { kind, area }: ChangeMembershipInput): Promise<boolean> {
    return !area || (await tx.query(KNOWN_AREA[kind], [area])).length > 0;
  }

  private async rows(tx: Transaction, municipalityId: string, kind: MembershipKind): Promise<StoredMembership[]> {
    const rows = await tx.manager.findBy(AreaMembershipEntity, { municipalityId, kind });
    return rows.map((row) => ({
      id: row.id,
      area: row.countyCode ?? row.regionCode ?? row.districtId ?? '',
      valid: { start: row.validFrom, end: row.validTo },
    }));
  }

  private async writePlan(
    tx: Transaction,
    municipalityId: string,
    input: ChangeMembershipInput,
    { closing }: MembershipPlan,
  ): Promise<void> {
    if (closing) await tx.update(AreaMembershipEntity, { id: closing.id }, { validTo: closing.lastDay });
    if (!input.area) return;
    const { kind, area, from, to } = input;
    const row = { id: randomUUID(), municipalityId, kind, ...areaColumns(kind, area), validFrom: from, validTo: to ?? null };
    await tx.insert(AreaMembershipEntity, row);
  }

  private async payload(
    tx: Transaction,
    id: string,
    { from }: ChangeMembershipInput,
    language: Language,
  ): Promise<ChangeMembershipPayload> {
    const [municipality] = await this.reader.municipalities(from, language, [id], tx);
    if (!municipality) throw new Error('the municipality whose membership was changed is not there');
    return { municipality };
  }
}

function checked(index: AreaIndex, id: string) {
  const existence = index.existence(id);
  const name = index.latestVersion(id)?.nameFi;
  if (existence === null || name === undefined) throw new Error('a municipality without a version');
  return { name, existence };
}

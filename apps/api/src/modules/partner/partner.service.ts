import { randomUUID } from 'node:crypto';

import { problem, type PersonActor } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Database, type Transaction } from '../../platform/database';
import { InvalidInput, RuleViolation, invalidInput } from '../../platform/graphql';
import { PartnerEntity, PartnerStandsForEntity } from './partner.entity';
import type { AddPartnerInput } from './partner.inputs';
import { PartnerQueries } from './partner.queries';
import type { PartnerType } from './partner.types';

/** Kinds whose partners come from the area register. */
const REGISTERED: readonly string[] = ['COUNTY', 'MUNICIPALITY'];

@Injectable()
export class PartnerService {
  constructor(
    private readonly database: Database,
    private readonly queries: PartnerQueries,
  ) {}

  async add(actor: PersonActor, input: AddPartnerInput, language: Language): Promise<PartnerType | InvalidInput | RuleViolation> {
    const invalid = await invalidInput(input, language);
    if (invalid) return invalid;
    if (REGISTERED.includes(input.kind)) return new InvalidInput([problem('GEN-003', { field: 'kind' }, 'kind')], language);
    const outcome = await this.database.write({ accountId: actor.accountId, source: 'FORM' }, (tx) => this.insert(tx, input, language));
    return outcome ?? (await this.written(input.id, language));
  }

  private async insert(tx: Transaction, input: AddPartnerInput, language: Language): Promise<RuleViolation | null> {
    const known = await tx.manager.findOneBy(PartnerEntity, { id: input.id });
    if (known) return null;
    const municipalities = await this.municipalitiesOf(tx, input.standsFor);
    const unknown = input.standsFor.filter((code) => !municipalities.has(code));
    if (unknown.length > 0) return new RuleViolation([problem('GEO-01', { code: unknown.join(', ') }, 'standsFor')], language);
    const { id, kind, nameFi } = input;
    const empty = { businessId: null, countyCode: null, municipalityId: null };
    await tx.insert(PartnerEntity, { id, version: 1, kind, nameFi: nameFi.trim(), nameSv: input.nameSv?.trim() || null, ...empty });
    for (const municipalityId of municipalities.values())
      await tx.insert(PartnerStandsForEntity, { id: randomUUID(), partnerId: id, municipalityId });
    return null;
  }

  private async municipalitiesOf(tx: Transaction, codes: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ code: string; id: string }>(
      'SELECT DISTINCT ON (code) code, municipality_id AS id FROM municipality_version WHERE code = ANY($1) ORDER BY code, valid_to DESC NULLS FIRST',
      [codes],
    );
    return new Map(rows.map((row) => [row.code.trim(), row.id]));
  }

  private async written(id: string, language: Language): Promise<PartnerType> {
    const partner = await this.queries.byId(id, language);
    if (!partner) throw new Error('the partner that was just written is not there');
    return partner;
  }
}

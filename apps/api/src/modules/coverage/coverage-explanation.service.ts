import {
  explainCoverage,
  type AgreementFacts,
  type AreaIndex,
  type CoverageExplanation as Explained,
  type LocalDate,
  type PersonActor,
} from '@kumppani/domain';
import { createTranslator, shortPlaceName, type Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Database } from '../../platform/database';
import { NotFound, reasonTypes } from '../../platform/graphql';
import { agreementsConcerning, factsOf, loadRecords, loadRecordsAt, visibleIds, type AgreementRecord } from '../agreement';
import { AreaStore } from '../area';
import { SettingsStore } from '../settings';
import { CoverageService } from './coverage.service';
import type { CoverageExplanation, CoveringAgreement } from './coverage.types';

/** *Miksi?* of a municipality (C-02, C-13). */
@Injectable()
export class CoverageExplanationService {
  constructor(
    private readonly database: Database,
    private readonly coverage: CoverageService,
    private readonly areas: AreaStore,
    private readonly settings: SettingsStore,
  ) {}

  async explain(
    actor: PersonActor,
    code: string,
    on: LocalDate,
    knownAt: string | null,
    language: Language,
  ): Promise<CoverageExplanation | NotFound> {
    const index = await this.areas.index();
    const municipalityId = municipalityByCode(index, code, on);
    const version = municipalityId === null ? null : (index.versionOn(municipalityId, on) ?? index.latestVersion(municipalityId));
    if (municipalityId === null || !version) return new NotFound(language);
    const knowledge = await this.coverage.knowledge(knownAt);
    const records = await this.records(municipalityId, index, knownAt === null ? null : knowledge.revision);
    const visible = await visibleIds(
      this.database,
      actor,
      records.map((record) => record.id),
    );
    // All of them, so that the class is the same for everybody; what the reader may not see stays nameless below.
    const agreements = records.map(factsOf);
    const settings = await this.settings.agreement(this.database);
    const explained = explainCoverage({ municipalityId, on, agreements, index, settings });
    return {
      code: version.code,
      name: shortPlaceName(createTranslator(language), version),
      on,
      knownAt: knowledge.knownAt,
      coverageClass: explained.coverageClass ?? 'NONE',
      reasons: reasonTypes(explained.reasons, language),
      agreements: explained.agreements.map((one) => coveringType(one, agreements, visible, language)),
      nearMisses: explained.nearMisses
        .filter(({ agreementId }) => visible.has(agreementId))
        .map(({ agreementId, reasons }) => ({
          id: agreementId,
          number: numberOf(agreementId, agreements),
          reasons: reasonTypes(reasons, language),
        })),
    };
  }

  private async records(municipalityId: string, index: AreaIndex, revision: string | null): Promise<AgreementRecord[]> {
    const ids = await agreementsConcerning(this.database, lineage(municipalityId, index));
    return revision === null ? loadRecords(this.database, ids) : loadRecordsAt(this.database, ids, revision);
  }
}

/** The municipality and everything that has merged into it: their agreements may cover it (G-05). */
function lineage(id: string, index: AreaIndex): string[] {
  return [id, ...index.predecessorsOf(id).flatMap((former) => lineage(former.municipalityId, index))];
}

function municipalityByCode(index: AreaIndex, code: string, on: LocalDate): string | null {
  const former = index.register.municipalities.find((one) => one.versions.some((version) => version.code === code));
  return index.byCode(code, on) ?? former?.id ?? null;
}

const numberOf = (id: string, agreements: readonly AgreementFacts[]): string => agreements.find((facts) => facts.id === id)?.number ?? '';

function coveringType(
  one: Explained['agreements'][number],
  agreements: readonly AgreementFacts[],
  visible: ReadonlySet<string>,
  language: Language,
): CoveringAgreement {
  const facts = agreements.find((candidate) => candidate.id === one.agreementId);
  const span = { coverageClass: one.coverageClass, from: one.from, to: one.to };
  if (!facts || !visible.has(one.agreementId)) {
    return { ...span, id: null, number: createTranslator(language).t('coverage.restricted'), parties: null, reasons: [] };
  }
  const parties = facts.parties.map((party) => party.name).join(' – ');
  return { ...span, id: facts.id, number: facts.number, parties, reasons: reasonTypes(one.reasons, language) };
}

import {
  coverageDifference,
  type AreaIndex,
  type CoverageDifferenceRow as DomainRow,
  type EndingManner,
  type LocalDate,
  type PersonActor,
} from '@kumppani/domain';
import { createTranslator, shortPlaceName, type Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Database } from '../../platform/database';
import { RuleViolation } from '../../platform/graphql';
import { AreaStore } from '../area';
import { CoverageDifference, type CoverageDifferenceRow } from './coverage-difference.types';
import { CoverageQueries, type StoredSpan } from './coverage.queries';
import { questionOf } from './coverage.service';
import type { CoverageFilter } from './coverage.types';

const ENDINGS = 'SELECT id, ending_manner AS manner FROM agreement WHERE ending_manner IS NOT NULL AND id = ANY($1)';

/** C-10 between two days, as known now. */
@Injectable()
export class CoverageDifferenceService {
  constructor(
    private readonly database: Database,
    private readonly queries: CoverageQueries,
    private readonly areas: AreaStore,
  ) {}

  async between(
    actor: PersonActor,
    from: LocalDate,
    to: LocalDate,
    filter: CoverageFilter,
    language: Language,
  ): Promise<CoverageDifference | RuleViolation> {
    const known = await this.queries.spansOnEither(actor, from, to);
    const { spans } = known;
    const { index } = await this.areas.areasAt(known.mark);
    const question = questionOf(known, filter, index);
    const result = coverageDifference(question(from), question(to), await this.endingsOf(spans));
    if (!result.ok) return new RuleViolation(result.problems, language);
    const { before, after, difference, rows } = result.value;
    const numbers = new Map(spans.map((span) => [span.agreementId, span.number]));
    return {
      from,
      to,
      coveredBefore: before.covered,
      coveredAfter: after.covered,
      difference,
      rows: rows.map((row) => rowType(row, numbers, index, language)),
    };
  }

  private async endingsOf(spans: readonly StoredSpan[]): Promise<Map<string, EndingManner>> {
    const ids = [...new Set(spans.map((span) => span.agreementId))];
    const rows = await this.database.query<{ id: string; manner: EndingManner }>(ENDINGS, [ids]);
    return new Map(rows.map((row) => [row.id, row.manner]));
  }
}

function rowType(row: DomainRow, numbers: ReadonlyMap<string, string | null>, index: AreaIndex, language: Language): CoverageDifferenceRow {
  const translator = createTranslator(language);
  const version = index.latestVersion(row.municipalityId);
  const shown = (ids: readonly string[]): string[] => ids.map((id) => numbers.get(id) ?? translator.t('coverage.restricted'));
  return {
    code: version?.code ?? '',
    name: version ? shortPlaceName(translator, version) : '',
    reason: row.reason,
    reasonText: translator.t(`coverage.differenceReasons.${row.reason}`),
    effect: row.effect,
    before: row.before,
    after: row.after,
    agreementsBefore: shown(row.agreementsBefore),
    agreementsAfter: shown(row.agreementsAfter),
  };
}

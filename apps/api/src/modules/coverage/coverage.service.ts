import {
  COVERAGE_ROW_CLASSES,
  coverageOnDay,
  type AreaIndex,
  type CoverageDayRow,
  type CoverageOnDay,
  type CoverageQuestion,
  type LocalDate,
  type PersonActor,
} from '@kumppani/domain';
import { coverageSentence, createTranslator, type Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock';
import { Database, NOTHING_KNOWN, type Knowledge } from '../../platform/database';
import { RuleViolation } from '../../platform/graphql';
import { AreaStore } from '../area';
import { agreementSettings } from '../settings';
import { CoverageQueries, type KnownSpans, type StoredSpan } from './coverage.queries';
import type { Coverage, CoverageFilter, CoverageRow } from './coverage.types';
import { placesOn, type DayPlace } from './day-places';

const MOST_NUMBERS = 3;

/** What coverage is asked with. */
export interface CoverageArguments {
  readonly on: LocalDate;
  readonly knownAt: string | null;
  readonly filter: CoverageFilter;
}

/** C-01 … C-06: from stored spans to the page's numbers. The rules are the domain's; here they meet the database and the language. */
@Injectable()
export class CoverageService {
  constructor(
    private readonly database: Database,
    private readonly queries: CoverageQueries,
    private readonly areas: AreaStore,
    private readonly clock: Clock,
  ) {}

  async onDay(actor: PersonActor, { on, knownAt, filter }: CoverageArguments, language: Language): Promise<Coverage | RuleViolation> {
    const past = knownAt === null ? null : await this.knowledge(knownAt);
    const known = await this.queries.spansOn(actor, on, past?.revision ?? null);
    const { index } = await this.areas.areasAt(known.mark);
    const result = coverageOnDay(questionOf(known, filter, index)(on));
    if (!result.ok) return new RuleViolation(result.problems, language);
    const knowledge = past ?? known.newest ?? NOTHING_KNOWN;
    return coverageType({ result: result.value, filter, knowledge, spans: known.spans, index, language });
  }

  /** An instant in the future is now: nobody knows what will be known. */
  knowledge(knownAt: string | null): Promise<Knowledge> {
    const now = new Date(this.clock.now()).toISOString();
    return this.database.knowledgeAt(knownAt !== null && Date.parse(knownAt) > this.clock.now() ? now : knownAt);
  }
}

/** The domain's question for any day, on these spans and the municipalities of the filter. */
export function questionOf(known: KnownSpans, filter: CoverageFilter, index: AreaIndex): (on: LocalDate) => CoverageQuestion {
  const { spans } = known;
  const { partialCounts } = agreementSettings(known.settings);
  const countiesByAgreement = new Map(spans.map((span) => [span.agreementId, span.counterpartCounties]));
  return (on) => ({ on, spans, index: narrowed(index, filter, on), denominator: filter.denominator, partialCounts, countiesByAgreement });
}

/** The same register with only the municipalities of a county or a district on the day. */
function narrowed(index: AreaIndex, { county, district }: CoverageFilter, on: LocalDate): AreaIndex {
  if (!county && !district) return index;
  const belongs = (id: string): boolean =>
    (!county || index.areaOf('COUNTY', id, on) === county) && (!district || index.areaOf('DISTRICT', id, on) === district);
  return { ...index, municipalitiesOn: (day) => index.municipalitiesOn(day).filter(({ id }) => belongs(id)) };
}

interface Shown {
  readonly result: CoverageOnDay;
  readonly filter: CoverageFilter;
  readonly knowledge: Knowledge;
  readonly spans: readonly StoredSpan[];
  readonly index: AreaIndex;
  readonly language: Language;
}

function coverageType({ result, filter, knowledge, spans, index, language }: Shown): Coverage {
  const { on, covered, outOf, percent, byClass } = result;
  const translator = createTranslator(language);
  const numbers = new Map(spans.map((span) => [span.agreementId, span.number ?? translator.t('coverage.restricted')]));
  const rows = new Map(result.rows.map((row) => [row.municipalityId, row]));
  return {
    on,
    knownAt: knowledge.knownAt,
    revision: knowledge.revision,
    denominator: filter.denominator,
    covered,
    outOf,
    percent,
    byClass: COVERAGE_ROW_CLASSES.map((coverageClass) => ({ coverageClass, count: byClass[coverageClass] })),
    // Worded when asked for: a tenth of the answer's time, and only the page shows it.
    get headline() {
      return coverageSentence(translator, { covered, outOf, percent, on, byClass });
    },
    countiesWithAgreement: result.countiesWithAgreement,
    countiesOutOf: result.countiesOutOf,
    isHelsinkiCovered: result.isHelsinkiCovered,
    rows: placesOn(index, on, language).flatMap((place) => {
      const row = rows.get(place.municipalityId);
      return row ? [rowType(place, row, numbers)] : [];
    }),
  };
}

function rowType(place: DayPlace, { coverageClass, coverage }: CoverageDayRow, numbers: ReadonlyMap<string, string>): CoverageRow {
  const { code, name, countyCode, countyName } = place;
  const spans = coverage?.spans ?? [];
  return {
    code,
    name,
    countyCode,
    countyName,
    coverageClass,
    until: coverage?.until ?? null,
    isOpenEnded: coverage?.isOpenEnded ?? false,
    isEndUnknown: coverage?.isEndUnknown ?? false,
    agreementCount: spans.length,
    agreementNumbers: spans.slice(0, MOST_NUMBERS).map((span) => numbers.get(span.agreementId) ?? ''),
  };
}

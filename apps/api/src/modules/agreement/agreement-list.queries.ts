import type { LocalDate, PersonActor, StatePeriod } from '@kumppani/domain';
import { createTranslator, stateText, type Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database';
import type {
  AgreementFilter,
  AgreementListItem,
  AgreementPage,
  AgreementSort,
  AgreementSortField,
  PageInput,
} from './agreement-list.types';
import { detailFor, parameterList, visibleTo, type AddParameter } from './agreement.access';

/** A number of five digits comes after one of four. */
const BY_NUMBER = ['length(a.number)', 'a.number'];

/** Sorted as the reader's alphabet goes (decision 9); dates that nobody knows come last. */
const SORTED_BY: Readonly<Record<AgreementSortField, (language: Language) => readonly string[]>> = {
  NUMBER: () => BY_NUMBER,
  COUNTERPART: (language) => [`(${namesOf('COUNTERPART', language)})[1] COLLATE "${language === 'sv' ? 'sv-SE' : 'fi-FI'}-x-icu"`],
  STARTS: () => [`nullif(a.starts, 'unknown')`],
  ENDS: () => ['s.current_end'],
  LAST_NOTICE_DAY: () => ['s.last_notice_day'],
};

function order({ by, direction }: AgreementSort, language: Language): string {
  const way = direction === 'DESC' ? 'DESC' : 'ASC';
  return [...SORTED_BY[by](language).map((expression) => `${expression} ${way} NULLS LAST`), ...BY_NUMBER, 'a.id'].join(', ');
}

function namesOf(side: 'OWN' | 'COUNTERPART', language: Language): string {
  const name = (table: string): string => (language === 'sv' ? `coalesce(${table}.name_sv, ${table}.name_fi)` : `${table}.name_fi`);
  return `SELECT coalesce(array_agg(coalesce(${name('u')}, ${name('r')}) ORDER BY p.position), '{}') FROM agreement_party p
    LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN partner r ON r.id = p.partner_id WHERE p.agreement_id = a.id AND p.side = '${side}'`;
}

type Row = Omit<AgreementListItem, 'stateText'> & { readonly from: LocalDate | null; readonly to: LocalDate | null } & Pick<
    StatePeriod,
    'effectiveEnd' | 'endedBecause' | 'isEndUnknown'
  >;

@Injectable()
export class AgreementListQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One statement for the rows, one for the count and the totals, whatever the page size. */
  async page(
    actor: PersonActor,
    filter: AgreementFilter,
    sort: AgreementSort,
    page: PageInput,
    language: Language,
  ): Promise<AgreementPage> {
    const on = filter.on ?? this.clock.today();
    const items = await this.rows(actor, filter, on, sort, page, language);
    const totals = await this.totals(actor, filter, on);
    const translator = createTranslator(language);
    return {
      on,
      items: items.map((row) => ({ ...row, stateText: stateText(translator, row) })),
      totalCount: totals.count,
      totals: { municipalities: totals.municipalities },
    };
  }

  private rows(
    actor: PersonActor,
    filter: AgreementFilter,
    on: LocalDate,
    sort: AgreementSort,
    page: PageInput,
    language: Language,
  ): Promise<Row[]> {
    const parameters: unknown[] = [];
    const add = parameterList(parameters);
    const day = add(on);
    return this.database.query<Row>(
      `SELECT a.id, a.number, a.kind, a.stage, (${namesOf('COUNTERPART', language)}) AS counterparts, (${namesOf('OWN', language)}) AS "ownParties",
         s.state, lower(s.days)::text AS "from", (upper(s.days) - 1)::text AS "to", s.effective_end::text AS "effectiveEnd",
         s.ended_because AS "endedBecause", s.is_end_unknown AS "isEndUnknown", a.starts, s.current_end::text AS ends,
         s.last_notice_day::text AS "lastNoticeDay",
         (SELECT count(*)::int FROM coverage_span c WHERE c.agreement_id = a.id AND upper_inf(c.revisions) AND c.days @> ${day}::date) AS "municipalityCount",
         CASE WHEN ${detailFor(actor, add)} = 'FULL' THEN person.name END AS "responsibleName"
       FROM ${from(day)} LEFT JOIN account person ON person.id = a.responsible_id
       WHERE ${conditions(actor, filter, day, add).join(' AND ')}
       ORDER BY ${order(sort, language)}
       LIMIT ${add(Math.min(page.limit, 200))} OFFSET ${add(page.offset)}`,
      parameters,
    );
  }

  private async totals(actor: PersonActor, filter: AgreementFilter, on: LocalDate): Promise<{ count: number; municipalities: number }> {
    const parameters: unknown[] = [];
    const add = parameterList(parameters);
    const day = add(on);
    const [row] = await this.database.query<{ count: number; municipalities: number }>(
      `WITH listed AS (SELECT a.id FROM ${from(day)} WHERE ${conditions(actor, filter, day, add).join(' AND ')})
       SELECT (SELECT count(*)::int FROM listed) AS count,
              (SELECT count(DISTINCT c.municipality_id)::int FROM coverage_span c
               WHERE c.agreement_id IN (SELECT id FROM listed) AND upper_inf(c.revisions) AND c.days @> ${day}::date) AS municipalities`,
      parameters,
    );
    return row ?? { count: 0, municipalities: 0 };
  }
}

const from = (day: string): string =>
  `agreement a JOIN agreement_state_period s ON s.agreement_id = a.id AND upper_inf(s.revisions) AND s.days @> ${day}::date`;

function conditions(actor: PersonActor, filter: AgreementFilter, day: string, add: AddParameter): string[] {
  const { states, kinds, ownerUnit, responsible, municipality, dueBy } = filter;
  const search = filter.search?.trim();
  const isFull = () => `${detailFor(actor, add)} = 'FULL'`;
  return [
    visibleTo(actor, add),
    states?.length ? `s.state = ANY(${add(states)})` : `s.state NOT IN ('VOIDED', 'NOT_REALISED')`,
    ...when(kinds?.length, () => `a.kind = ANY(${add(kinds)})`),
    ...when(ownerUnit, (unit) => `a.owner_unit_id = ANY(${add(actor.units.withDescendants(unit))}::uuid[])`),
    // Who may not know the person learns nothing by asking for their agreements (R-05).
    ...when(responsible, (person) => `(a.responsible_id = ${add(person)}::uuid AND ${isFull()})`),
    ...when(search, (text) => matches(add(pattern(text)), isFull())),
    ...when(municipality, (code) => covers(add(code), day)),
    ...when(dueBy, (last) => dueBetween(day, add(last))),
  ];
}

/** The condition if its value is given. */
const when = <T>(value: T, condition: (given: NonNullable<T>) => string): string[] => (value ? [condition(value)] : []);

/** What is typed is searched for as it is: no character means any other. */
const pattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

const folded = (expression: string): string => `unaccent(lower(${expression}))`;

const RECORD_NUMBERS = ['a.own_record_number', 'a.partner_record_number'];

const matches = (text: string, isFull: string): string => {
  const like = (expression: string): string => `${folded(expression)} LIKE ${folded(text)}`;
  return `(${like('a.number')} OR (${isFull} AND (${RECORD_NUMBERS.map(like).join(' OR ')}))
    OR EXISTS (SELECT 1 FROM agreement_party p LEFT JOIN unit u ON u.id = p.unit_id LEFT JOIN partner r ON r.id = p.partner_id
      WHERE p.agreement_id = a.id AND ${like(`concat_ws(' ', u.name_fi, u.name_sv, r.name_fi, r.name_sv)`)}))`;
};

const covers = (code: string, day: string): string => `EXISTS (
  SELECT 1 FROM coverage_span c JOIN municipality_version v ON v.municipality_id = c.municipality_id AND v.code = ${code}
  WHERE c.agreement_id = a.id AND upper_inf(c.revisions) AND c.days @> ${day}::date)`;

const dueBetween = (day: string, last: string): string =>
  `(s.current_end BETWEEN ${day}::date AND ${last}::date OR s.last_notice_day BETWEEN ${day}::date AND ${last}::date)`;

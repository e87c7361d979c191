import type { Database } from '../platform/database';

/**
 * Counts coverage on a day anew from the stored facts, in plain SQL and JavaScript and with nothing of the domain's: what the
 * stored spans say must come out here too. Knows as much as the example data needs.
 */
export async function recount(database: Database, day: string): Promise<{ municipalities: number; counties: number }> {
  const rows = await database.query<FactRow>(FACTS);
  const inForce = rows.filter((row) => isInForce(row, day));
  const municipalities = new Set<string>();
  const counties = new Set<string>();
  for (const row of inForce) {
    const covered = await coveredBy(database, row.id, day);
    covered.forEach((id) => municipalities.add(id));
    if (covered.length > 0) row.counties.forEach((code) => counties.add(code));
  }
  return { municipalities: municipalities.size, counties: counties.size };
}

interface FactRow {
  readonly id: string;
  readonly termKind: string;
  readonly starts: string;
  readonly ends: string | null;
  readonly concludedOn: string;
  readonly reviewOn: string | null;
  readonly endingLastDay: string | null;
  readonly optionMonths: number;
  readonly counties: string[];
}

const FACTS = `
  SELECT a.id, a.term_kind AS "termKind", a.starts, a.ends, coalesce(a.signed_on, a.decided_on)::text AS "concludedOn", a.review_on::text AS "reviewOn",
    a.ending_last_day::text AS "endingLastDay",
    (SELECT coalesce(sum(months), 0)::int FROM agreement_option o WHERE o.agreement_id = a.id AND o.used_on IS NOT NULL) AS "optionMonths",
    ARRAY(SELECT p.county_code FROM agreement_party y JOIN partner p ON p.id = y.partner_id
          WHERE y.agreement_id = a.id AND y.side = 'COUNTERPART' AND p.county_code IS NOT NULL) AS counties
  FROM agreement a
  WHERE a.stage IN ('SIGNED', 'DECIDED') AND a.kind IN ('FRAMEWORK', 'COOPERATION', 'PARTNERSHIP')
    AND (a.visibility = 'NORMAL' OR a.shows_in_coverage)`;

/** Municipalities that exist on the day and belong to a row valid on it; a former one passes its rows on to where it went. */
const COVERED = `
  WITH living AS (SELECT municipality_id AS id FROM municipality_version WHERE daterange(valid_from, valid_to, '[]') @> $2::date),
    valid AS (SELECT * FROM agreement_area_row WHERE agreement_id = $1 AND daterange(valid_from, valid_to, '[]') @> $2::date),
    member AS (SELECT * FROM area_membership WHERE daterange(valid_from, valid_to, '[]') @> $2::date),
    successor AS (SELECT f.municipality_id AS former, t.municipality_id AS id FROM area_event e
      JOIN area_event_municipality f ON f.area_event_id = e.id AND f.side = 'FROM'
      JOIN area_event_municipality t ON t.area_event_id = e.id AND t.side = 'TO'
      WHERE e.kind = 'MERGER' AND e.happens_on <= $2::date AND NOT e.is_reversed),
    whole AS (SELECT m.municipality_id AS id FROM valid v JOIN member m ON m.county_code = v.county_code OR m.region_code = v.region_code WHERE NOT v.is_exclusion),
    reached AS (
      SELECT id FROM whole WHERE id NOT IN (SELECT municipality_id FROM valid WHERE is_exclusion)
      UNION SELECT municipality_id FROM valid WHERE shape = 'MUNICIPALITY' AND NOT is_exclusion
      UNION SELECT s.id FROM valid v JOIN successor s ON s.former = v.municipality_id WHERE NOT v.is_exclusion AND v.merger_effect IS DISTINCT FROM 'ENDS')
  SELECT id FROM reached WHERE id IN (SELECT id FROM living)`;

async function coveredBy(database: Database, agreementId: string, day: string): Promise<string[]> {
  return (await database.query<{ id: string }>(COVERED, [agreementId, day])).map((row) => row.id);
}

function isInForce(row: FactRow, day: string): boolean {
  const starts = row.starts === 'unknown' ? row.concludedOn : `${row.starts}-01-01`.slice(0, 10);
  const ends = [endOfTerm(row), row.endingLastDay].filter((end) => end !== null);
  return starts <= day && ends.every((end) => day <= end);
}

function endOfTerm({ termKind, ends, reviewOn, optionMonths }: FactRow): string | null {
  if (ends === null || termKind === 'OPEN_ENDED' || termKind === 'AUTO_RENEWING') return null;
  if (ends === 'unknown') {
    if (reviewOn === null) throw new Error('an unknown end without a day of review is not counted here');
    return reviewOn;
  }
  const [year, month] = ends.split('-').map(Number);
  const isWholeDay = ends.length === 10 && optionMonths === 0;
  return isWholeDay ? ends : new Date(Date.UTC(year ?? 0, (month ?? 12) + optionMonths, 0)).toISOString().slice(0, 10);
}

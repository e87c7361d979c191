import type { Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Database } from '../../platform/database';
import type { PartnerType } from './partner.types';

const MOST = 50;
/** More than any name is long. */
const LONGEST_SEARCH = 200;

/** Current name of a partner in a language; a municipality and a county go by their register names. */
const SELECT = `
  SELECT p.id, p.kind, CASE WHEN $1 = 'sv' THEN coalesce(p.name_sv, p.name_fi) ELSE p.name_fi END AS name, p.county_code AS "countyCode",
         (SELECT coalesce(array_agg(v.code::text ORDER BY v.code), '{}') FROM municipality_version v
          WHERE v.valid_to IS NULL AND (v.municipality_id = p.municipality_id
             OR v.municipality_id IN (SELECT s.municipality_id FROM partner_stands_for s WHERE s.partner_id = p.id))) AS "municipalityCodes"
  FROM partner p`;

@Injectable()
export class PartnerQueries {
  constructor(private readonly database: Database) {}

  /** Type-ahead that forgives accents and case and takes every character for itself: names that begin so first, then names that contain it; counties before the rest. */
  search(text: string, limit: number, language: Language): Promise<PartnerType[]> {
    return this.database.query<PartnerType>(
      `${SELECT}
       WHERE $2 = '' OR unaccent(lower(p.name_fi)) LIKE '%' || unaccent(lower($2)) || '%' OR unaccent(lower(coalesce(p.name_sv, ''))) LIKE '%' || unaccent(lower($2)) || '%'
       ORDER BY unaccent(lower(p.name_fi)) LIKE unaccent(lower($2)) || '%' DESC, p.kind = 'COUNTY' DESC, p.kind = 'MUNICIPALITY' DESC,
                p.name_fi COLLATE "fi-FI-x-icu", p.id
       LIMIT $3`,
      [
        language,
        text
          .trim()
          .slice(0, LONGEST_SEARCH)
          .replaceAll(/[\\%_]/g, String.raw`\$&`),
        Math.min(Math.max(limit, 1), MOST),
      ],
    );
  }

  async byId(id: string, language: Language): Promise<PartnerType | null> {
    const [found] = await this.database.query<PartnerType>(`${SELECT} WHERE p.id = $2`, [language, id]);
    return found ?? null;
  }
}

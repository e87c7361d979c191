import {
  createAreaIndex,
  type AreaEvent,
  type AreaIndex,
  type AreaMembership,
  type County,
  type FormerMunicipality,
  type Municipality,
} from '@kumppani/domain';
import type { Region } from '@kumppani/geodata';
import { Injectable } from '@nestjs/common';

import type { Queryable } from '../../platform/audit';
import { Database } from '../../platform/database';

/** The register as the database has it, prepared for questions. */
export interface Areas {
  readonly index: AreaIndex;
  readonly regions: readonly Region[];
  /** G-07: dissolved municipalities, for search and for showing what belongs to a municipality now. */
  readonly former: readonly FormerMunicipality[];
}

interface RegisterRow {
  readonly mark: string;
  readonly municipalities: Municipality[];
  readonly counties: County[];
  readonly regions: Region[];
  readonly memberships: AreaMembership[];
  readonly events: AreaEvent[];
  readonly former: FormerMunicipality[];
}

const VALID = (table: string): string => `json_build_object('start', ${table}.valid_from, 'end', ${table}.valid_to)`;
const SIDE = (side: 'FROM' | 'TO'): string => `
  coalesce((SELECT json_agg(s.municipality_id ORDER BY s.position) FROM area_event_municipality s WHERE s.area_event_id = e.id AND s.side = '${side}'), '[]')`;
const NAMED = (table: string, more = ''): string => `
  (SELECT coalesce(json_agg(json_build_object('code', code, 'nameFi', name_fi, 'nameSv', name_sv, 'nameEn', name_en${more}) ORDER BY code), '[]') FROM ${table})`;

/** Everything in one statement, so that it is one moment's register, and it carries that moment's mark. */
const REGISTER = `
  SELECT state.mark,
    (SELECT coalesce(json_agg(json_build_object('id', m.id, 'versions', m.versions) ORDER BY m.code), '[]') FROM (
      SELECT v.municipality_id AS id, max(v.code) AS code, json_agg(json_build_object('code', v.code, 'nameFi', v.name_fi, 'nameSv', v.name_sv,
        'genitiveFi', v.genitive_fi, 'inessiveFi', v.inessive_fi, 'kind', v.kind, 'language', v.language, 'valid', ${VALID('v')})
        ORDER BY v.valid_from NULLS FIRST) AS versions
      FROM municipality_version v GROUP BY v.municipality_id) m) AS municipalities,
    ${NAMED('county', ", 'isCounty', is_county")} AS counties,
    ${NAMED('region')} AS regions,
    (SELECT coalesce(json_agg(json_build_object('municipalityId', a.municipality_id, 'kind', a.kind, 'area', a.area, 'valid', ${VALID('a')})
      ORDER BY a.municipality_id, a.kind, a.valid_from NULLS FIRST), '[]') FROM area_membership a) AS memberships,
    (SELECT coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'on', e.happens_on, 'from', ${SIDE('FROM')}, 'to', ${SIDE('TO')},
      'source', e.source, 'reversed', e.is_reversed) ORDER BY e.happens_on, e.id), '[]') FROM area_event e) AS events,
    (SELECT coalesce(json_agg(json_build_object('code', f.code, 'nameFi', f.name_fi, 'nameSv', f.name_sv, 'dissolvedOn', f.dissolved_on,
      'successorIds', (SELECT json_agg(s.municipality_id ORDER BY s.position) FROM former_municipality_successor s WHERE s.former_municipality_id = f.id))
      ORDER BY f.dissolved_on, f.code), '[]') FROM former_municipality f) AS former
  FROM area_state state`;

/** SQL expression that gives the mark of the register: another one whenever the register has changed. */
export const AREA_MARK = '(SELECT mark FROM area_state)';

/**
 * The register of areas in memory, made from the database. Every use asks for the mark of the register (one row) and makes the
 * index anew when it is another one, so several processes never answer from an old register.
 */
@Injectable()
export class AreaStore {
  private kept: { readonly mark: string; readonly areas: Areas } | null = null;

  constructor(private readonly database: Database) {}

  /** @param tx a command hands in its transaction, and sees its own changes. */
  async areas(tx?: Queryable): Promise<Areas> {
    const from: Queryable = tx ?? this.database;
    const [state] = await from.query<{ mark: string }>(`SELECT ${AREA_MARK} AS mark`);
    return this.areasAt(state?.mark ?? '', from);
  }

  /** The same for a statement that has read the mark on its way. @param mark what `AREA_MARK` gave */
  async areasAt(mark: string, from: Queryable = this.database): Promise<Areas> {
    if (this.kept !== null && this.kept.mark === mark) return this.kept.areas;
    const [row] = await from.query<RegisterRow>(REGISTER);
    if (!row) throw new Error('area_state has no row');
    this.kept = { mark: row.mark, areas: areasOf(row) };
    return this.kept.areas;
  }

  async index(tx?: Queryable): Promise<AreaIndex> {
    return (await this.areas(tx)).index;
  }
}

const areasOf = ({ municipalities, counties, memberships, events, regions, former }: RegisterRow): Areas => ({
  index: createAreaIndex({ municipalities, counties, memberships, events }),
  regions,
  former,
});

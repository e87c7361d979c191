import { buildUnitTree, type UnitKind, type UnitTree } from '@kumppani/domain';
import type { Language } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Database } from '../../platform/database';

/** A unit as the whole app shows it. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly nameFi: string;
  readonly nameSv: string;
  readonly municipalityIds: readonly string[];
}

export interface Organisation {
  /** Central organisation first, then districts, then associations, by Finnish name. */
  readonly units: readonly Unit[];
  readonly byId: ReadonlyMap<string, Unit>;
  readonly tree: UnitTree;
}

const SELECT = `
  SELECT u.id, u.kind, u.parent_id AS "parentId", u.name_fi AS "nameFi", u.name_sv AS "nameSv",
         coalesce(array_agg(m.municipality_id::text ORDER BY m.municipality_id) FILTER (WHERE m.id IS NOT NULL), '{}') AS "municipalityIds"
  FROM unit u LEFT JOIN unit_municipality m ON m.unit_id = u.id
  GROUP BY u.id
  ORDER BY array_position(ARRAY['CENTRAL', 'DISTRICT', 'ASSOCIATION'], u.kind), u.name_fi COLLATE "fi-FI-x-icu", u.id`;

/** The organisation tree in memory: a few hundred rows, read again when `unit_tree.version` says that they have changed. */
@Injectable()
export class OrganisationStore {
  private copy: { readonly version: string; readonly organisation: Organisation } | null = null;

  constructor(private readonly database: Database) {}

  /** The tree as it is now: one cheap query, two when it has changed. */
  async current(): Promise<Organisation> {
    const [row] = await this.database.query<{ version: string }>('SELECT version FROM unit_tree');
    return this.at(row?.version ?? '0');
  }

  /** For those who have read `unit_tree.version` with a query of their own. */
  async at(version: string): Promise<Organisation> {
    if (this.copy?.version === version) return this.copy.organisation;
    const units = await this.database.query<Unit>(SELECT);
    const organisation = { units, byId: new Map(units.map((unit) => [unit.id, unit])), tree: buildUnitTree(units) };
    this.copy = { version, organisation };
    return organisation;
  }
}

/** The name in the language of the request; Finnish for English. */
export const unitName = (unit: Pick<Unit, 'nameFi' | 'nameSv'>, language: Language): string =>
  language === 'sv' ? unit.nameSv : unit.nameFi;

import { DISTRICTS } from '@kumppani/geodata';

import { CENTRAL_UNIT_ID } from '../modules/organisation';
import type { Database } from '../platform/database';
import { EXAMPLE_ASSOCIATIONS } from './associations';
import { exampleId } from './example-id';
import { EXAMPLE_PARTNERS } from './partners';

/** From the keys and codes of the example data to the ids of this database. */
export interface Directory {
  unit(key: string): string;
  municipality(code: string): string;
  /** A county by two digits, a municipality by three, an invented partner by its key. */
  partner(key: string): string;
}

export const personId = (key: string): string => exampleId(`person/${key}`);
export const agreementId = (key: string): string => exampleId(`agreement/${key}`);
export const areaRowId = (key: string, position: number): string => exampleId(`agreement/${key}/area/${position}`);
export const optionId = (key: string, position: number): string => exampleId(`agreement/${key}/option/${position}`);
export const partnerId = (key: string): string => exampleId(`partner/${key}`);
export const associationId = (key: string): string => exampleId(`association/${key}`);

const MUNICIPALITIES = `
  SELECT DISTINCT ON (v.code) v.code, v.municipality_id AS id, p.id AS "partnerId"
  FROM municipality_version v JOIN partner p ON p.kind = 'MUNICIPALITY' AND p.municipality_id = v.municipality_id
  ORDER BY v.code, v.valid_to DESC NULLS FIRST`;
const COUNTIES = 'SELECT county_code AS code, id FROM partner WHERE county_code IS NOT NULL';

export async function readDirectory(database: Database): Promise<Directory> {
  const municipalities = await database.query<{ code: string; id: string; partnerId: string }>(MUNICIPALITIES);
  const counties = await database.query<{ code: string; id: string }>(COUNTIES);
  const units = new Map<string, string>([
    ['central', CENTRAL_UNIT_ID],
    ...DISTRICTS.map(({ key, id }) => [key, id] as const),
    ...EXAMPLE_ASSOCIATIONS.map(({ key }) => [key, associationId(key)] as const),
  ]);
  const partners = new Map<string, string>([
    ...counties.map(({ code, id }) => [code, id] as const),
    ...municipalities.map((row) => [row.code, row.partnerId] as const),
    ...EXAMPLE_PARTNERS.map(({ key }) => [key, partnerId(key)] as const),
  ]);
  const codes = new Map(municipalities.map(({ code, id }) => [code, id]));
  return { unit: from(units, 'unit'), municipality: from(codes, 'municipality'), partner: from(partners, 'partner') };
}

const from =
  (ids: ReadonlyMap<string, string>, what: string) =>
  (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the example data names a ${what} that is not there: ${key}`);
    return id;
  };

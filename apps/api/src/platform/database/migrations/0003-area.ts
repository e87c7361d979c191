import type { MigrationInterface, QueryRunner } from 'typeorm';

const AREAS = `
  CREATE TABLE county (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9]{2}$'),
    name_fi text NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    is_county boolean NOT NULL
  );

  CREATE TABLE region (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[0-9]{2}$'),
    name_fi text NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL
  );`;

const MUNICIPALITY = `
  CREATE TABLE municipality (id uuid PRIMARY KEY);

  CREATE TABLE municipality_version (
    id uuid PRIMARY KEY,
    municipality_id uuid NOT NULL REFERENCES municipality,
    code text NOT NULL CHECK (code ~ '^[0-9]{3}$'),
    name_fi text NOT NULL CHECK (name_fi <> ''),
    name_sv text NOT NULL CHECK (name_sv <> ''),
    genitive_fi text,
    inessive_fi text,
    kind text NOT NULL CHECK (kind IN ('KUNTA', 'KAUPUNKI')),
    language text NOT NULL CHECK (language IN ('FI', 'SV', 'FI_SV', 'SV_FI')),
    valid_from date,
    valid_to date,
    CHECK (valid_from <= valid_to),
    CONSTRAINT municipality_version_once EXCLUDE USING gist (municipality_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
    CONSTRAINT municipality_code_once EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
  );

  CREATE TABLE municipality_population (
    id uuid PRIMARY KEY,
    municipality_id uuid NOT NULL REFERENCES municipality,
    year int NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    inhabitants int NOT NULL CHECK (inhabitants >= 0),
    UNIQUE (municipality_id, year)
  );

  -- G-03. The area is one of three columns, so that each has its foreign key; "area" is whichever it is.
  CREATE TABLE area_membership (
    id uuid PRIMARY KEY,
    municipality_id uuid NOT NULL REFERENCES municipality,
    kind text NOT NULL CHECK (kind IN ('COUNTY', 'REGION', 'DISTRICT')),
    county_code text REFERENCES county (code),
    region_code text REFERENCES region (code),
    district_id uuid REFERENCES unit,
    area text NOT NULL GENERATED ALWAYS AS (coalesce(county_code, region_code, district_id::text)) STORED,
    valid_from date,
    valid_to date,
    CHECK (valid_from <= valid_to),
    CHECK ((kind = 'COUNTY') = (county_code IS NOT NULL)),
    CHECK ((kind = 'REGION') = (region_code IS NOT NULL)),
    CHECK ((kind = 'DISTRICT') = (district_id IS NOT NULL)),
    CONSTRAINT area_membership_once EXCLUDE USING gist
      (municipality_id WITH =, kind WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
  );
  CREATE INDEX area_membership_of_area ON area_membership (kind, area);`;

const EVENT = `
  CREATE TABLE area_event (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('MERGER', 'SPLIT', 'PARTIAL_MERGER', 'RENAMING', 'AREA_TRANSFER')),
    happens_on date NOT NULL,
    source text NOT NULL CHECK (source <> ''),
    is_reversed boolean NOT NULL DEFAULT false
  );

  CREATE TABLE area_event_municipality (
    id uuid PRIMARY KEY,
    area_event_id uuid NOT NULL REFERENCES area_event,
    municipality_id uuid NOT NULL REFERENCES municipality,
    side text NOT NULL CHECK (side IN ('FROM', 'TO')),
    position int NOT NULL CHECK (position >= 0),
    UNIQUE (area_event_id, side, municipality_id),
    UNIQUE (area_event_id, side, position)
  );
  CREATE INDEX area_event_municipality_of ON area_event_municipality (municipality_id);

  -- G-07: names and codes that live on as synonyms.
  CREATE TABLE former_municipality (
    id uuid PRIMARY KEY,
    code text NOT NULL CHECK (code ~ '^[0-9]{3}$'),
    name_fi text NOT NULL CHECK (name_fi <> ''),
    name_sv text,
    dissolved_on date NOT NULL
  );

  CREATE TABLE former_municipality_successor (
    id uuid PRIMARY KEY,
    former_municipality_id uuid NOT NULL REFERENCES former_municipality,
    municipality_id uuid NOT NULL REFERENCES municipality,
    position int NOT NULL CHECK (position >= 0),
    UNIQUE (former_municipality_id, municipality_id)
  );`;

/** What the index in the memory of every process is made from; each of them gives the register a new mark when it changes. */
const REGISTER_TABLES = [
  'county',
  'region',
  'municipality',
  'municipality_version',
  'area_membership',
  'area_event',
  'area_event_municipality',
  'former_municipality',
  'former_municipality_successor',
];

/**
 * A mark that no transaction ever draws twice, so an index made from rows that were rolled back is never taken for a committed one.
 */
const STATE = `
  CREATE TABLE area_state (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), mark uuid NOT NULL);
  INSERT INTO area_state (mark) VALUES (gen_random_uuid());

  CREATE FUNCTION mark_area_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE area_state SET mark = gen_random_uuid();
    RETURN NULL;
  END $$;
  ${REGISTER_TABLES.map((table) => `CREATE TRIGGER ${table}_marks AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION mark_area_change();`).join('\n  ')}`;

/** The register of municipalities, counties, regions and districts with its dates (G-01 … G-04, G-07). */
export class Area0003 implements MigrationInterface {
  readonly name = 'Area0000000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AREAS);
    await runner.query(MUNICIPALITY);
    await runner.query(EVENT);
    await runner.query(STATE);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

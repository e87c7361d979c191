import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTIAL_DATE = String.raw`'^(unknown|\d{4}(-\d\d(-\d\d)?)?)$'`;

const PARTNERS = `
  CREATE TABLE partner (
    id uuid PRIMARY KEY,
    version int NOT NULL DEFAULT 1,
    kind text NOT NULL CHECK (kind IN ('COUNTY', 'MUNICIPALITY', 'JOINT_AUTHORITY', 'CONSORTIUM', 'REGIONAL_COUNCIL', 'PARISH',
      'ORGANISATION', 'SCHOOL', 'COMPANY', 'STATE_AUTHORITY', 'NETWORK', 'OTHER')),
    name_fi text NOT NULL CHECK (length(name_fi) BETWEEN 1 AND 200),
    name_sv text,
    business_id text,
    county_code text REFERENCES county (code),
    municipality_id uuid REFERENCES municipality,
    CHECK ((kind = 'COUNTY') = (county_code IS NOT NULL)),
    CHECK (kind <> 'MUNICIPALITY' OR municipality_id IS NOT NULL)
  );
  CREATE UNIQUE INDEX partner_county ON partner (county_code);
  CREATE UNIQUE INDEX partner_municipality ON partner (municipality_id) WHERE kind = 'MUNICIPALITY';
  CREATE UNIQUE INDEX partner_business_id ON partner (business_id);
  CREATE INDEX partner_name ON partner USING gin (name_fi gin_trgm_ops);

  CREATE TABLE partner_stands_for (
    id uuid PRIMARY KEY,
    partner_id uuid NOT NULL REFERENCES partner,
    municipality_id uuid NOT NULL REFERENCES municipality,
    UNIQUE (partner_id, municipality_id)
  );`;

const AGREEMENTS = `
  CREATE TABLE agreement_number (
    year int PRIMARY KEY,
    last int NOT NULL
  );

  CREATE TABLE agreement (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE CHECK (number ~ '^S-\\d{4}-\\d{4,}$'),
    version int NOT NULL DEFAULT 1,
    kind text NOT NULL CHECK (kind IN ('FRAMEWORK', 'COOPERATION', 'PARTNERSHIP', 'GRANT_AGREEMENT', 'GRANT_DECISION', 'PURCHASED_SERVICE',
      'PREMISES', 'LETTER_OF_INTENT', 'SUPPORT_STATEMENT', 'OTHER')),
    stage text NOT NULL CHECK (stage IN ('DRAFT', 'NEGOTIATION', 'FOR_APPROVAL', 'FOR_SIGNATURE', 'SIGNED', 'DECIDED', 'NOT_REALISED', 'VOIDED')),
    term_kind text CHECK (term_kind IN ('FIXED', 'FIXED_WITH_OPTIONS', 'AUTO_RENEWING', 'OPEN_ENDED')),
    starts text CHECK (starts ~ ${PARTIAL_DATE}),
    ends text CHECK (ends ~ ${PARTIAL_DATE}),
    renewal_months int CHECK (renewal_months BETWEEN 1 AND 600),
    notice_kind text NOT NULL DEFAULT 'UNKNOWN' CHECK (notice_kind IN ('MONTHS', 'NOT_DURING_TERM', 'UNKNOWN')),
    notice_months int CHECK (notice_months BETWEEN 0 AND 120),
    notice_anchor text CHECK (notice_anchor IN ('ANY_TIME', 'END_OF_MONTH', 'END_OF_YEAR', 'END_OF_TERM')),
    review_on date,
    ending_manner text CHECK (ending_manner IN ('TERMINATED', 'MUTUAL', 'RESCINDED', 'MERGER', 'PARTY_CEASED')),
    ending_notice_on date,
    ending_last_day date,
    ending_reason text,
    decided_on date,
    decision_body text,
    decision_section text,
    decision_url text,
    signed_on date,
    original_kept_at text,
    own_record_number text,
    partner_record_number text,
    owner_unit_id uuid NOT NULL REFERENCES unit,
    responsible_id uuid REFERENCES account,
    created_by uuid REFERENCES account,
    is_recorded_afterwards boolean NOT NULL DEFAULT false,
    visibility text NOT NULL DEFAULT 'NORMAL' CHECK (visibility IN ('NORMAL', 'RESTRICTED')),
    shows_in_coverage boolean NOT NULL DEFAULT true,
    CHECK ((notice_kind = 'MONTHS') = (notice_months IS NOT NULL AND notice_anchor IS NOT NULL)),
    CHECK ((ending_manner IS NULL) = (ending_last_day IS NULL) AND (ending_manner IS NULL) = (ending_notice_on IS NULL)),
    CHECK (stage <> 'SIGNED' OR term_kind IS NOT NULL)
  );
  CREATE INDEX agreement_owner ON agreement (owner_unit_id);`;

const PARTS = `
  CREATE TABLE agreement_party (
    id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES agreement,
    side text NOT NULL CHECK (side IN ('OWN', 'COUNTERPART', 'OTHER')),
    role text,
    unit_id uuid REFERENCES unit,
    partner_id uuid REFERENCES partner,
    position int NOT NULL,
    CHECK ((unit_id IS NULL) <> (partner_id IS NULL)),
    CHECK (side <> 'OWN' OR unit_id IS NOT NULL),
    UNIQUE (agreement_id, unit_id),
    UNIQUE (agreement_id, partner_id)
  );
  CREATE INDEX agreement_party_partner ON agreement_party (partner_id);

  CREATE TABLE agreement_area_row (
    id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES agreement,
    position int NOT NULL,
    shape text NOT NULL CHECK (shape IN ('WHOLE_COUNTY', 'WHOLE_REGION', 'MUNICIPALITY', 'WHOLE_COUNTRY')),
    is_exclusion boolean NOT NULL DEFAULT false,
    county_code text REFERENCES county (code),
    region_code text REFERENCES region (code),
    municipality_id uuid REFERENCES municipality,
    valid_from date,
    valid_to date,
    is_part_only boolean NOT NULL DEFAULT false,
    note text,
    merger_effect text CHECK (merger_effect IN ('WHOLE_SUCCESSOR', 'FORMER_AREA', 'ENDS')),
    CHECK ((shape = 'WHOLE_COUNTY') = (county_code IS NOT NULL)),
    CHECK ((shape = 'WHOLE_REGION') = (region_code IS NOT NULL)),
    CHECK ((shape = 'MUNICIPALITY') = (municipality_id IS NOT NULL)),
    CHECK (NOT is_exclusion OR shape = 'MUNICIPALITY'),
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
  );
  CREATE INDEX agreement_area_row_agreement ON agreement_area_row (agreement_id);
  CREATE INDEX agreement_area_row_municipality ON agreement_area_row (municipality_id);

  CREATE TABLE agreement_option (
    id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES agreement,
    position int NOT NULL,
    months int NOT NULL CHECK (months BETWEEN 1 AND 120),
    used_on date,
    decision text
  );
  CREATE INDEX agreement_option_agreement ON agreement_option (agreement_id);

  CREATE TABLE agreement_named_person (
    id uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES agreement,
    account_id uuid NOT NULL REFERENCES account,
    UNIQUE (agreement_id, account_id)
  );`;

const DERIVED = `
  CREATE TABLE agreement_state_period (
    agreement_id uuid NOT NULL REFERENCES agreement,
    position int NOT NULL,
    state text NOT NULL,
    days daterange NOT NULL CHECK (NOT isempty(days)),
    effective_end date,
    current_end date,
    last_notice_day date,
    ended_because text,
    is_end_unknown boolean NOT NULL,
    reasons jsonb NOT NULL,
    revisions int8range NOT NULL,
    EXCLUDE USING gist (agreement_id WITH =, days WITH &&, revisions WITH &&)
  );
  CREATE INDEX agreement_state_period_now ON agreement_state_period (agreement_id) WHERE upper_inf(revisions);

  CREATE TABLE coverage_span (
    agreement_id uuid NOT NULL REFERENCES agreement,
    agreement_number text NOT NULL,
    agreement_kind text NOT NULL,
    is_restricted boolean NOT NULL,
    counterpart_counties text[] NOT NULL,
    municipality_id uuid NOT NULL REFERENCES municipality,
    coverage_class text NOT NULL CHECK (coverage_class IN ('DIRECT', 'COUNTY', 'OTHER', 'PARTIAL')),
    certainty text NOT NULL CHECK (certainty IN ('CERTAIN', 'END_UNKNOWN')),
    area_row_id uuid NOT NULL,
    via text NOT NULL,
    days daterange NOT NULL CHECK (NOT isempty(days)),
    revisions int8range NOT NULL,
    EXCLUDE USING gist (agreement_id WITH =, municipality_id WITH =, days WITH &&, revisions WITH &&)
  );
  CREATE INDEX coverage_span_on_day ON coverage_span USING gist (days, revisions);
  CREATE INDEX coverage_span_now ON coverage_span USING gist (days) WHERE upper_inf(revisions);
  CREATE INDEX coverage_span_agreement ON coverage_span (agreement_id) WHERE upper_inf(revisions);`;

/** Partners, agreements with parties and area rows, and what is computed from them: state periods and coverage spans (decision 4). */
export class Agreement0004 implements MigrationInterface {
  readonly name = 'Agreement0000000000004';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [PARTNERS, AGREEMENTS, PARTS, DERIVED]) await runner.query(statements);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

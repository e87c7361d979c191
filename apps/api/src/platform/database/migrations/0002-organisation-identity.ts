import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORGANISATION = `
  CREATE TABLE unit (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('CENTRAL', 'DISTRICT', 'ASSOCIATION')),
    parent_id uuid REFERENCES unit,
    name_fi text NOT NULL,
    name_sv text NOT NULL,
    version int NOT NULL DEFAULT 1,
    CHECK ((kind = 'CENTRAL') = (parent_id IS NULL))
  );
  CREATE UNIQUE INDEX unit_one_central ON unit (kind) WHERE kind = 'CENTRAL';
  CREATE INDEX unit_of_parent ON unit (parent_id);

  CREATE TABLE unit_municipality (
    id uuid PRIMARY KEY,
    unit_id uuid NOT NULL REFERENCES unit ON DELETE CASCADE,
    municipality_id uuid NOT NULL,
    UNIQUE (unit_id, municipality_id)
  );
  CREATE INDEX unit_municipality_of_municipality ON unit_municipality (municipality_id);

  -- Tells every process when its copy of the tree is old.
  CREATE TABLE unit_tree (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), version bigint NOT NULL);
  INSERT INTO unit_tree (version) VALUES (1);
  CREATE FUNCTION unit_tree_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE unit_tree SET version = version + 1;
    RETURN NULL;
  END $$;
  CREATE TRIGGER unit_changes_tree AFTER INSERT OR UPDATE OR DELETE ON unit FOR EACH STATEMENT EXECUTE FUNCTION unit_tree_changed();
  CREATE TRIGGER unit_municipality_changes_tree AFTER INSERT OR UPDATE OR DELETE ON unit_municipality
    FOR EACH STATEMENT EXECUTE FUNCTION unit_tree_changed();`;

const ACCOUNT = `
  CREATE TABLE account (
    id uuid PRIMARY KEY,
    email text NOT NULL CHECK (email = lower(email) AND position('@' IN email) > 1),
    name text NOT NULL CHECK (name <> ''),
    language text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
    is_example boolean NOT NULL DEFAULT false,
    example_order int,
    version int NOT NULL DEFAULT 1,
    CHECK (example_order IS NULL OR is_example)
  );
  CREATE UNIQUE INDEX account_email ON account (email);

  CREATE TABLE credential (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('PASSWORD', 'TOTP', 'PASSKEY', 'OIDC', 'LINK')),
    secret text NOT NULL
  );
  CREATE UNIQUE INDEX credential_one_password ON credential (account_id) WHERE kind = 'PASSWORD';
  CREATE INDEX credential_of_account ON credential (account_id);

  CREATE TABLE session (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    token_hash bytea NOT NULL UNIQUE,
    level text NOT NULL CHECK (level IN ('EXAMPLE', 'LINK', 'PASSWORD', 'MULTI_FACTOR')),
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL
  );
  CREATE INDEX session_of_account ON session (account_id);
  CREATE INDEX session_last_seen ON session (last_seen_at);

  CREATE TABLE role_assignment (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    role text NOT NULL CHECK (role IN ('VIEWER', 'REPRESENTATIVE', 'ASSOCIATION_CONTACT', 'DISTRICT_USER', 'DISTRICT_APPROVER',
      'CENTRAL_USER', 'LEADERSHIP', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER', 'API_CLIENT')),
    unit_id uuid NOT NULL REFERENCES unit,
    valid_from date NOT NULL,
    valid_to date,
    reason text,
    version int NOT NULL DEFAULT 1,
    CHECK (valid_to >= valid_from),
    CONSTRAINT role_assignment_once EXCLUDE USING gist
      (account_id WITH =, role WITH =, unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
  );
  CREATE INDEX role_assignment_of_unit ON role_assignment (unit_id);

  CREATE TABLE security_log (
    id uuid PRIMARY KEY,
    at timestamptz NOT NULL,
    kind text NOT NULL CHECK (kind IN ('SIGNED_IN', 'SIGNED_IN_AS_EXAMPLE', 'SIGN_IN_FAILED', 'LOCKED_OUT', 'SIGNED_OUT')),
    account_id uuid REFERENCES account ON DELETE SET NULL,
    source_address text NOT NULL,
    request_id text NOT NULL
  );
  CREATE INDEX security_log_of_account ON security_log (account_id, at);
  CREATE INDEX security_log_at ON security_log (at);

  CREATE TABLE sign_in_limit (
    key varchar(255) PRIMARY KEY,
    points integer NOT NULL DEFAULT 0,
    expire bigint
  );`;

const SETTING = `
  CREATE TABLE setting (
    id uuid PRIMARY KEY,
    key text NOT NULL UNIQUE,
    value jsonb NOT NULL,
    version int NOT NULL DEFAULT 1
  );`;

/** Who there is and what they may do (R-01, R-02, L-01, L-03), and the settings. */
export class OrganisationIdentity0002 implements MigrationInterface {
  readonly name = 'OrganisationIdentity0000000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORGANISATION);
    await runner.query(ACCOUNT);
    await runner.query(SETTING);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recorded time (U-01, decision 3): revisions in commit order, changes as salted digests, values apart so that a person can be erased. */
export class History0001 implements MigrationInterface {
  readonly name = 'History0000000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      CREATE TABLE revision (
        number bigint PRIMARY KEY,
        recorded_at timestamptz NOT NULL,
        account_id uuid,
        source text NOT NULL CHECK (source IN ('FORM', 'IMPORT', 'API', 'SYSTEM', 'REGISTER', 'EXAMPLE')),
        previous_digest text NOT NULL,
        digest text NOT NULL UNIQUE
      );
      CREATE UNIQUE INDEX revision_recorded_at ON revision (recorded_at, number);

      CREATE TABLE change (
        revision bigint NOT NULL REFERENCES revision,
        position int NOT NULL,
        table_name text NOT NULL,
        record_id text NOT NULL,
        aggregate text NOT NULL,
        aggregate_id text NOT NULL,
        aggregate_version int,
        field text NOT NULL,
        old_digest text NOT NULL,
        new_digest text NOT NULL,
        PRIMARY KEY (revision, position)
      );
      CREATE INDEX change_of_aggregate ON change (aggregate, aggregate_id, revision, position);
      CREATE INDEX change_of_record ON change (table_name, record_id, revision);

      CREATE TABLE change_value (
        revision bigint NOT NULL,
        position int NOT NULL,
        salt bytea NOT NULL,
        old_value jsonb,
        new_value jsonb,
        subject_id uuid,
        PRIMARY KEY (revision, position),
        FOREIGN KEY (revision, position) REFERENCES change
      );
      CREATE INDEX change_value_of_subject ON change_value (subject_id) WHERE subject_id IS NOT NULL;

      CREATE FUNCTION refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'history is append-only';
      END $$;
      CREATE TRIGGER revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
      CREATE TRIGGER change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON change FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
      CREATE TRIGGER change_value_append_only BEFORE UPDATE OR TRUNCATE ON change_value FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

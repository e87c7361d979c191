import type { MigrationInterface, QueryRunner } from 'typeorm';

/** U-01: a value leaves the history only with the person it was about, and the history goes on saying so. */
export class Erasure0005 implements MigrationInterface {
  readonly name = 'Erasure0000000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE change_erasure (
        revision bigint NOT NULL,
        position int NOT NULL,
        subject_id uuid NOT NULL,
        PRIMARY KEY (revision, position),
        FOREIGN KEY (revision, position) REFERENCES change
      );
      CREATE TRIGGER change_erasure_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON change_erasure
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();

      CREATE FUNCTION refuse_unnoted_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM change_erasure e WHERE e.revision = OLD.revision AND e.position = OLD.position AND e.subject_id = OLD.subject_id) THEN
          RAISE EXCEPTION 'history is append-only';
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER change_value_erasure BEFORE DELETE ON change_value FOR EACH ROW EXECUTE FUNCTION refuse_unnoted_erasure();
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

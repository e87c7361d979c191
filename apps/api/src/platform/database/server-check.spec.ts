import { serverProblem } from './server-check';

const extensions = ['btree_gist', 'pg_trgm', 'plpgsql', 'unaccent'];

describe('Decision 9: the pre-check says what a database server lacks', () => {
  it.each([150_000, 150_018, 180_004])('accepts version %d with the extensions', (version) => {
    expect(serverProblem({ version, extensions })).toBeNull();
  });

  it('names the version that is too old', () => {
    expect(serverProblem({ version: 149_999, extensions })).toBe('PostgreSQL 15 or later is needed; this is version 14.');
  });

  it('names every extension that is missing, and only those', () => {
    const message = serverProblem({ version: 180_004, extensions: ['pg_trgm'] });
    expect(message).toBe('PostgreSQL lacks the extensions btree_gist, unaccent. Install its contrib package.');
  });
});

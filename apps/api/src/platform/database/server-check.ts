/** What a server must offer, found out before anything is written to it. */
export interface ServerFacts {
  /** `server_version_num`: 150018 is 15.18. */
  readonly version: number;
  readonly extensions: readonly string[];
}

/** Trusted extensions (decision 9): whoever has CREATE on the database may add them. */
export const NEEDED_EXTENSIONS = ['btree_gist', 'pg_trgm', 'unaccent'] as const;

const OLDEST = 150_000;

/** Why this server can't be used, in words for whoever runs it; null when it can. */
export function serverProblem({ version, extensions }: ServerFacts): string | null {
  if (version < OLDEST) return `PostgreSQL 15 or later is needed; this is version ${Math.floor(version / 10_000)}.`;
  const missing = NEEDED_EXTENSIONS.filter((name) => !extensions.includes(name));
  if (missing.length === 0) return null;
  return `PostgreSQL lacks the extensions ${missing.join(', ')}. Install its contrib package.`;
}

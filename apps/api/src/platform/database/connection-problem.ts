const UNREACHABLE = 'The database does not answer. Check DATABASE_URL, and that PostgreSQL runs.';

/** By the codes of Node and of PostgreSQL. */
const WHY: Readonly<Record<string, string>> = {
  ECONNREFUSED: UNREACHABLE,
  ECONNRESET: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ENOTFOUND: 'No host has the name in DATABASE_URL. Check it.',
  EAI_AGAIN: 'The name of the host in DATABASE_URL cannot be looked up just now. Check it and the network.',
  '28000': 'PostgreSQL does not let the user of DATABASE_URL in. Check the user, and pg_hba.conf of the server.',
  '28P01': 'PostgreSQL refuses the user or the password of DATABASE_URL. Check both.',
  '3D000': 'The database that DATABASE_URL names does not exist. Create it, or correct the name.',
  '42501': 'The user of DATABASE_URL may not make tables or extensions in the database. Make that user its owner.',
  '53300': 'PostgreSQL has no connection to spare. Raise max_connections, or lower POOL_SIZE.',
};

/** Why the database can't be used, in words for whoever starts the server; null for anything else. Never the address, which holds the password. */
export function connectionProblem(error: { readonly code?: unknown; readonly message?: unknown }): string | null {
  const isCutShort = /^Connection terminated|timeout expired/.test(String(error.message));
  return WHY[String(error.code)] ?? (isCutShort ? UNREACHABLE : null);
}

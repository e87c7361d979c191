import { randomBytes } from 'node:crypto';

import { hash, verify } from '@node-rs/argon2';

/** OWASP's least for argon2id: 19 MiB, two passes, one lane; about 10 ms. The library's own algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** @param password as typed; equal letters written differently (å as one sign or two) become the same. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST);

let noOnesHash: Promise<string> | undefined;

/** AUT-01: checking takes as long when there is no such account, so the time tells nothing. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  noOnesHash ??= hashPassword(randomBytes(24).toString('base64'));
  const matches = await verify(stored ?? (await noOnesHash), password.normalize('NFC'));
  return matches && stored !== null;
}

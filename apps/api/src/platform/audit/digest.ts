import { createHash, randomBytes } from 'node:crypto';

import { canonicalText } from '@kumppani/domain';

export const newSalt = (): Buffer => randomBytes(16);

/** Salted SHA-256 of a value (U-01): tells nothing about the value once value and salt are erased. */
export const valueDigest = (salt: Buffer, value: unknown): string =>
  createHash('sha256').update(salt).update(canonicalText(value)).digest('hex');

export const chainDigest = (text: string): string => createHash('sha256').update(text).digest('hex');

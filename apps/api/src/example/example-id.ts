import { createHash } from 'node:crypto';

/** Chosen once: the namespace of everything invented. */
const NAMESPACE = '0b7d3c52-41f6-5d0e-8a8b-6a5f0c1e2d47';

/** RFC 9562 version 5: the same name gives the same id on every machine, so that loading twice makes nothing twice. */
export function exampleId(name: string): string {
  const space = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const hex = createHash('sha1').update(space).update(name, 'utf8').digest('hex').slice(0, 32);
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20)}`;
}

import { createHash } from 'node:crypto';

/** The register's own namespace, the same as in `tools/geodata/stable-id.mjs`. */
const NAMESPACE = Buffer.from('6f0b3a528d1e5c479a7e2c1d4b8e9f30', 'hex');

/** RFC 9562, version 5: a row of the register gets the same id on every machine, so that exports of two installations agree. */
export function registerId(...name: readonly (string | number | null)[]): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name.join('/'), 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

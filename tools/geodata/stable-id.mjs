import { createHash } from 'node:crypto';

/** Our own namespace, chosen once. Never change it: every stored reference to a municipality hangs on these ids. */
const NAMESPACE = '6f0b3a52-8d1e-5c47-9a7e-2c1d4b8e9f30';

/** RFC 9562 version 5: the same name gives the same id on every machine. */
export function stableId(name) {
  const space = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** G-01: the id of a municipality comes from the first code it had in the register. */
export const municipalityId = (firstCode) => stableId(`municipality/${firstCode}`);
export const districtId = (key) => stableId(`district/${key}`);
export const areaEventId = (kind, on, code) => stableId(`area-event/${kind}/${on}/${code}`);

import fs from 'node:fs';
import path from 'node:path';

const TMP = path.resolve(import.meta.dirname, '../../tmp');

/** A folder of one's own below tmp/, for tests. The caller removes it. */
export function temporaryFolder(label) {
  fs.mkdirSync(TMP, { recursive: true });
  return fs.mkdtempSync(path.join(TMP, `${label}-`));
}

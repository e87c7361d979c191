import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../process/run-tool.mjs';

/** Bring one file to its wanted text; null: it should not exist. */
function write(file, wanted) {
  if (wanted === null) return fs.rmSync(file);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, wanted);
  return console.log(`${path.relative(ROOT, file)} written.`);
}

const present = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null);

/**
 * Write generated files, or with `--check` on the command line only compare them. A value of null means: this file should not exist.
 * Answers the exit code; every difference is named, with the command that mends it.
 */
export function settle(files, command, isCheck = process.argv.includes('--check')) {
  const different = [...files].filter(([file, wanted]) => present(file) !== wanted);
  for (const [file, wanted] of different) {
    if (isCheck) console.error(`${path.relative(ROOT, file)} is out of date. Run: ${command}`);
    else write(file, wanted);
  }
  if (different.length === 0) console.log(`${files.size} generated ${files.size === 1 ? 'file is' : 'files are'} up to date.`);
  return isCheck && different.length > 0 ? 1 : 0;
}

// npm run mutate [-- calendar coverage …]: puts small mistakes into libs/domain and lists those that no test of the folder notices.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../process/run-tool.mjs';
import { applyMutant, mutantsOf } from './mutants.mjs';
import { judgeAll } from './pool.mjs';

const DOMAIN = path.join(ROOT, 'libs/domain/src');
const DEFAULT_FOLDERS = ['calendar', 'agreement', 'coverage'];
/** Mistakes that change nothing, each with the reason why: `{ file, original, mutated, why }`. */
const EQUIVALENT = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'equivalent.json'), 'utf8'));

const relative = (file) => path.relative(ROOT, file).replaceAll(path.sep, '/');
const isSpec = (name) => name.endsWith('.spec.ts');

/** Tables of expected values: a changed row would be a changed test. */
const VECTORS = /vectors\.ts$/;

/** The folder's sources and specs. Vectors and builders that only specs import are not product code. */
function filesOf(folder) {
  const names = fs.readdirSync(path.join(DOMAIN, folder)).filter((name) => name.endsWith('.ts'));
  const specs = names.filter(isSpec).map((name) => path.join(DOMAIN, folder, name));
  const exported = fs.readFileSync(path.join(DOMAIN, folder, 'index.ts'), 'utf8');
  const read = (name) => fs.readFileSync(path.join(DOMAIN, folder, name), 'utf8');
  const product = names.filter((name) => !isSpec(name) && name !== 'index.ts' && !VECTORS.test(name));
  const isUsed = (name) => {
    const stem = `./${name.replace(/\.ts$/, '')}'`;
    return exported.includes(stem) || product.some((other) => other !== name && read(other).includes(stem));
  };
  return { specs, sources: product.filter(isUsed).map((name) => path.join(DOMAIN, folder, name)) };
}

/** The file's own spec goes first: it notices most. */
function specOrder(source, specs) {
  const own = specs.filter((spec) => path.basename(spec) === path.basename(source).replace(/\.ts$/, '.spec.ts'));
  return [own, specs.filter((spec) => !own.includes(spec))].filter((group) => group.length > 0);
}

const isSame = (mutant, known) =>
  relative(mutant.file) === known.file && mutant.original === known.original && mutant.mutated === known.mutated;

function tasksOf(folder) {
  const { sources, specs } = filesOf(folder);
  return sources.flatMap((file) => {
    const text = fs.readFileSync(file, 'utf8');
    return mutantsOf(text, file).map((mutant) => ({ mutant, file, text: applyMutant(text, mutant), specs: specOrder(file, specs) }));
  });
}

/** The specs must pass as they are, or every mutant would look noticed. Answers how long they take. */
async function baseline(folder) {
  const { specs } = filesOf(folder);
  if (specs.length === 0) throw new Error(`libs/domain/src/${folder} has no tests.`);
  const since = performance.now();
  const [killedBy] = await judgeAll([{ file: null, text: '', specs: [specs] }], { size: 1, patienceMs: 120_000 });
  if (killedBy) throw new Error(`The tests of ${folder} fail without any mistake: ${killedBy}`);
  return performance.now() - since;
}

async function judgeFolder(folder) {
  const since = performance.now();
  const patienceMs = Math.max(5000, 4 * (await baseline(folder)));
  const all = tasksOf(folder);
  const tasks = all.filter(({ mutant }) => !EQUIVALENT.some((known) => isSame(mutant, known)));
  const answers = await judgeAll(tasks, { size: Math.max(1, os.availableParallelism()), patienceMs });
  const survivors = tasks.filter((_, index) => answers[index] === null).map(({ mutant }) => mutant);
  const took = ((performance.now() - since) / 1000).toFixed(0);
  console.log(
    `${folder}: ${tasks.length} mistakes, ${tasks.length - survivors.length} noticed, ${survivors.length} survived, ${all.length - tasks.length} known to change nothing (${took} s).`,
  );
  for (const { file, line, original, mutated } of survivors)
    console.log(`  ${relative(file)}:${line}  ${original.replaceAll(/\s+/g, ' ')}  →  ${mutated.replaceAll(/\s+/g, ' ')}`);
  const stale = EQUIVALENT.filter((known) => known.file.includes(`/src/${folder}/`) && !all.some(({ mutant }) => isSame(mutant, known)));
  for (const known of stale)
    console.log(`  tools/mutate/equivalent.json names a mistake that is not possible any more: ${known.file} ${known.original}`);
  return survivors.length + stale.length;
}

async function main(folders) {
  let left = 0;
  for (const folder of folders) left += await judgeFolder(folder);
  console.log(left === 0 ? 'No mistake goes unnoticed.' : `${left} to look at.`);
  return left === 0 ? 0 : 1;
}

try {
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  process.exitCode = await main(named.length > 0 ? named : DEFAULT_FOLDERS);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

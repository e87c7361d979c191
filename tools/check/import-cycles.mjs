// Import cycles over every project: none may exist (architecture section 3). Types count too: a cycle of types is a cycle of ideas.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT } from '../process/run-tool.mjs';

const SOURCE = /\.(ts|tsx|mjs)$/;
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];

/** The files of apps, libs and tools that hold code, as absolute paths. */
function sourceFiles() {
  return ['apps', 'libs', 'tools'].flatMap((folder) => {
    const root = path.join(ROOT, folder);
    const names = fs.readdirSync(root, { recursive: true }).map(String);
    return names.filter((name) => SOURCE.test(name) && !/(^|\/)(node_modules|dist)\//.test(name)).map((name) => path.join(root, name));
  });
}

function aliases() {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.base.json'), ts.sys.readFile);
  return new Map(Object.entries(config.compilerOptions.paths).map(([name, [target]]) => [name, path.join(ROOT, target)]));
}

/** file → the files of ours that it imports. */
export function importGraph(files, read, aliasOf) {
  const known = new Set(files);
  const resolve = (from, specifier) => {
    const base = specifier.startsWith('.') ? path.resolve(path.dirname(from), specifier) : aliasOf.get(specifier);
    return base && ENDINGS.map((ending) => base + ending).find((candidate) => known.has(candidate));
  };
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(read(file), true, true);
      const targets = importedFiles.map(({ fileName }) => resolve(file, fileName)).filter(Boolean);
      return [file, [...new Set(targets)]];
    }),
  );
}

/** Groups of files that reach each other (Tarjan's strongly connected components); a file that imports itself is one, too. */
export function cyclesOf(graph) {
  const cycles = [];
  const order = new Map();
  const lowest = new Map();
  const open = [];
  const visit = (file) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    open.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) visit(target);
      if (open.includes(target)) lowest.set(file, Math.min(lowest.get(file), lowest.get(target)));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = open.splice(open.indexOf(file));
    if (group.length > 1 || graph.get(file)?.includes(file)) cycles.push(group);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return cycles;
}

function main() {
  const files = sourceFiles();
  const cycles = cyclesOf(importGraph(files, (file) => fs.readFileSync(file, 'utf8'), aliases()));
  for (const group of cycles) console.error(`Import cycle:\n${group.map((file) => `  ${path.relative(ROOT, file)}`).join('\n')}`);
  console.log(`${files.length} files, ${cycles.length} import cycles.`);
  return cycles.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();

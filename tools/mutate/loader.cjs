// Loads our TypeScript in this process, with one file possibly replaced, as fast as it goes: SWC's output is kept in memory.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const ROOT = path.resolve(__dirname, '../..');
const { compilerOptions } = require(path.join(ROOT, 'tsconfig.base.json'));
const aliases = new Map(Object.entries(compilerOptions.paths).map(([name, [target]]) => [name, path.join(ROOT, target)]));
const compiled = new Map();
let replaced = null;

function compile(text) {
  const options = { swcrc: false, module: { type: 'commonjs' }, jsc: { target: 'es2023', parser: { syntax: 'typescript' } } };
  return transformSync(text, options).code;
}

function codeOf(file) {
  if (replaced?.file === file) return compile(replaced.text);
  if (!compiled.has(file)) compiled.set(file, compile(fs.readFileSync(file, 'utf8')));
  return compiled.get(file);
}

Module._extensions['.ts'] = (module, file) => module._compile(codeOf(file), file);
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => resolveFilename(aliases.get(request) ?? request, ...rest);

/** Forget all loaded files of ours; from now on `file` has the text `text` (null: the files as they are). */
exports.reload = (file = null, text = '') => {
  replaced = file ? { file, text } : null;
  for (const name of Object.keys(require.cache)) if (name.endsWith('.ts')) delete require.cache[name];
};
exports.load = (file) => require(file);

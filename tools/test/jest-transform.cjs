// Our TypeScript and every ES module of node_modules (Nest 12 ships nothing else) become CommonJS by SWC; CommonJS passes through.
// Jest 30 can require() an ES module only on Node 24.9 and later.
const fs = require('node:fs');
const path = require('node:path');
const { createHash } = require('node:crypto');
const { createTransformer } = require('@swc/jest');

const common = { swcrc: false, module: { type: 'commonjs' } };
const typescript = createTransformer({
  ...common,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
  },
});
const ecmascript = createTransformer({ ...common, jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } } });

const packageTypes = new Map();
function packageType(directory) {
  if (!packageTypes.has(directory)) packageTypes.set(directory, readPackageType(directory));
  return packageTypes.get(directory);
}
function readPackageType(directory) {
  const file = path.join(directory, 'package.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')).type ?? 'commonjs';
  const parent = path.dirname(directory);
  return parent === directory ? 'commonjs' : packageType(parent);
}
const isModule = (file) => file.endsWith('.mjs') || (file.endsWith('.js') && packageType(path.dirname(file)) === 'module');

function transformerFor(file) {
  if (/\.tsx?$/.test(file)) return typescript;
  return isModule(file) ? ecmascript : null;
}

module.exports = {
  process: (source, file, options) => transformerFor(file)?.process(source, file, options) ?? { code: source },
  getCacheKey: (source, file, options) =>
    transformerFor(file)?.getCacheKey(source, file, options) ?? createHash('sha1').update(source).digest('hex'),
};

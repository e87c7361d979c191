// The path aliases live in one place: tsconfig.base.json.
const { compilerOptions } = require('./tsconfig.base.json');

const aliases = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [target]]) => [`^${name}$`, `<rootDir>/../../${target.replace('./', '')}`]),
);

module.exports = {
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
  transform: { '\\.(tsx?|m?js)$': require.resolve('./tools/test/jest-transform.cjs') },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    ...aliases,
    '\\.(css|svg)$': require.resolve('./tools/test/style-stub.cjs'),
    '\\.graphql$': require.resolve('./tools/test/style-stub.cjs'),
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/../../dist/'],
};

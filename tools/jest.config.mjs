import preset from '../jest.preset.cjs';
export default {
  ...preset,
  displayName: 'tools',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  moduleNameMapper: {},
  testTimeout: 60_000,
};

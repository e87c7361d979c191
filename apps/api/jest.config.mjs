import preset from '../../jest.preset.cjs';
export default {
  ...preset,
  displayName: 'api',
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  globalSetup: '../../tools/test/database-setup.mjs',
  globalTeardown: '../../tools/test/database-teardown.mjs',
  testTimeout: 30_000,
};

import preset from '../../jest.preset.cjs';
export default {
  ...preset,
  displayName: 'ui',
  testEnvironment: '../../tools/test/jsdom-environment.cjs',
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
};

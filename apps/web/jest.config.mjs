import preset from '../../jest.preset.cjs';
export default {
  ...preset,
  displayName: 'web',
  testEnvironment: '../../tools/test/jsdom-environment.cjs',
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
};

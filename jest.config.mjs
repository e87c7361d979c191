export default {
  // A project's own testTimeout is not read when several projects run together.
  testTimeout: 60_000,

  projects: [
    '<rootDir>/libs/*/jest.config.mjs',
    '<rootDir>/apps/api/jest.config.mjs',
    '<rootDir>/apps/web/jest.config.mjs',
    '<rootDir>/tools/jest.config.mjs',
  ],
};

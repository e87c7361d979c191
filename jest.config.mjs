export default {
  projects: [
    '<rootDir>/libs/*/jest.config.mjs',
    '<rootDir>/apps/api/jest.config.mjs',
    '<rootDir>/apps/web/jest.config.mjs',
    '<rootDir>/tools/jest.config.mjs',
  ],
};

import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const REACT = ['react', 'react-*', '@apollo/client', '@apollo/client/*', 'react-aria-components'];
const SERVER = ['@nestjs/*', 'typeorm', 'pg', '@apollo/server', 'express', 'graphile-worker'];

/** Who may import whom: docs/ARCHITECTURE.md, section 3. */
const depConstraints = [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'], bannedExternalImports: ['*'] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:contract'] },
  { sourceTag: 'type:geodata', onlyDependOnLibsWithTags: ['type:domain', 'type:geodata'], bannedExternalImports: [...REACT, ...SERVER] },
  { sourceTag: 'type:i18n', onlyDependOnLibsWithTags: ['type:domain', 'type:i18n'], bannedExternalImports: [...REACT, ...SERVER] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:i18n', 'type:ui'], bannedExternalImports: [...SERVER, '@apollo/*', 'graphql'] },
  {
    sourceTag: 'type:testing',
    onlyDependOnLibsWithTags: ['type:domain', 'type:geodata', 'type:testing'],
    bannedExternalImports: [...REACT, ...SERVER],
  },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:contract', 'type:testing', 'type:i18n'] },
  { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:shared', 'type:testing', 'scope:api'], bannedExternalImports: REACT },
  { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:shared', 'scope:web'], bannedExternalImports: SERVER },
];

const style = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 10],
  eqeqeq: 'error',
  'no-console': 'error',
  'prefer-const': 'error',
};

export default tseslint.config(
  { ignores: ['**/generated/**', '**/dist/**', '**/node_modules/**', 'coverage/**', '**/tmp/**', '.nx/**', 'tools/bench/opponents/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx },
    rules: {
      ...style,
      '@nx/enforce-module-boundaries': ['error', { allow: [String.raw`^.*/jest\.preset\.cjs$`], depConstraints }],
      // A rest pattern is the plain way to leave properties out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' }],
    },
  },
  { files: ['libs/domain/**/*.spec.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'apps/e2e/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.config.{ts,mjs}', 'tools/**', 'apps/api/src/platform/database/migrations/**'],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' } },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y': a11y },
    rules: { ...hooks.configs.recommended.rules, ...a11y.configs.recommended.rules },
  },
  prettier,
);

import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { house } from './packages/tooling/src/lint/plugin.ts';
import {
  definingSyntax,
  shippedSyntax,
  testImports,
  testSyntax,
  unsafeImports,
} from './packages/tooling/src/lint/restrictions.ts';

/** Code that runs in the pages of other people. */
const shipped = ['packages/*/src/**/*.ts'];
const tests = ['**/*.test.ts'];
/** Stories, and the suites that tests share: they are not part of a page. */
const demonstrations = ['**/*.stories.ts', '**/testing.ts', '**/testing/**/*.ts'];
const nodeCode = [
  'packages/tooling/**',
  'packages/*/scripts/**',
  'apps/*/server/**',
  'apps/*/*.ts',
  '*.js',
  '**/*.config.ts',
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/storybook-static/', '**/.turbo/', '**/.cache/', 'packages/tooling/templates/']),
  eslint.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  litA11y.configs.recommended,
  {
    plugins: { kvasir: house },
    // Templates come from tests and from our own packages too, not only from files that import lit.
    settings: { litHtmlSources: false },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'kvasir/one-way-imports': 'error',
      'kvasir/reasoned-disable': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', { name: 'event', message: 'Take the event as a parameter.' }],
      // TypeScript resolves names better than ESLint does.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A collection is a map keyed by id: taking a key out is daily work here.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // What a base class offers to its subclasses does nothing by itself.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: shipped,
    ignores: ['packages/tooling/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: shipped,
    ignores: ['packages/tooling/**', ...tests, ...demonstrations],
    rules: {
      'kvasir/one-way-imports': ['error', { shipped: true }],
      'no-restricted-syntax': ['error', ...shippedSyntax],
      'no-restricted-imports': ['error', unsafeImports],
    },
  },
  {
    files: ['**/define.ts', '**/define-*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...definingSyntax] },
  },
  {
    // What may speak to the developer of a host page: one place, and the loader, which comes before it and without it.
    files: ['packages/element/src/warn.ts', 'packages/kvasir/src/autoloader.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    files: [...tests, ...demonstrations],
    rules: {
      // Of a form's data and of elements that may have no updateComplete: a test that meets the other kind fails.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/await-thenable': 'off',
    },
  },
  {
    files: tests,
    rules: {
      // To listen for warnings.
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...testSyntax],
      'no-restricted-imports': ['error', testImports],
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test that meets undefined fails, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // node:test answers with promises that its runner awaits.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: nodeCode,
    rules: { 'no-console': 'off' },
  },
);

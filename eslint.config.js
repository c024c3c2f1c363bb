// Lint. Besides the usual rules: which package may import which, no import circles of files or folders, and which TypeScript is portable.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { dependencyRule } from './tools/lint/dependency-rule.js';
import { noFolderCircles } from './tools/lint/no-folder-circles.js';
import { noImportCircles } from './tools/lint/no-import-circles.js';
import { portableDialect } from './tools/lint/portable-dialect.js';

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.sample/**', '**/.turbo/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      curly: 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `this: void` says that Lua calls a function without a self.
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  {
    // One place prints, which takes out what could command a terminal or a log (SECURITY.md).
    files: [
      'packages/{pipeline,warcraft-logs,build-data,border}/src/**/*.ts',
      'tools/{package,addon-build,start}/src/**/*.ts',
    ],
    ignores: ['packages/pipeline/src/console/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'stdout', message: 'Print through Output or say.' },
        { object: 'process', property: 'stderr', message: 'Print through Output or say.' },
      ],
    },
  },
  { files: ['**/test/**', '**/*.config.*', 'tools/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,ts,tsx}'],
    plugins: {
      house: { rules: { 'no-import-circles': noImportCircles, 'no-folder-circles': noFolderCircles } },
    },
    rules: { 'house/no-import-circles': 'error' },
  },
  {
    files: ['packages/addon/src/core/**'],
    rules: { 'house/no-folder-circles': ['error', 'packages/addon/src/core'] },
  },
  {
    files: ['packages/pipeline/src/**'],
    rules: { 'house/no-folder-circles': ['error', 'packages/pipeline/src'] },
  },
  ...portableDialect,
  ...dependencyRule,
);

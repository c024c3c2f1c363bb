// Lint: types are the compiler's work; here live the rules about who may import whom and which TypeScript is portable.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { dependencyRule } from './tools/lint/dependency-rule.js';
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
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  { files: ['**/test/**', '**/*.config.*', 'tools/**'], rules: { 'no-console': 'off' } },
  ...portableDialect,
  ...dependencyRule,
);

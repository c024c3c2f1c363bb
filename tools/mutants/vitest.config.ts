/** The tests that are run against mutants: those that `main.ts` names in the environment. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const { MUTANTS_TESTS = '', MUTANTS_PACKAGE = '' } = process.env;

export default defineConfig({
  // By its name the package would be the original, and not the copy in the working folder that has the mutants.
  resolve: {
    alias: [
      {
        find: new RegExp(`^@toptalent/${path.basename(MUTANTS_PACKAGE)}$`),
        replacement: path.resolve(MUTANTS_PACKAGE, 'src/index.ts'),
      },
    ],
  },
  test: { include: MUTANTS_TESTS.split(' '), isolate: false, testTimeout: 300_000, hookTimeout: 300_000 },
});

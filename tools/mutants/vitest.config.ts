/** The tests that are run against mutants: those that `main.ts` names in the environment. */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: (process.env['MUTANTS_TESTS'] ?? '').split(' ') } });

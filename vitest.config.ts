import { defineConfig } from 'vitest/config';
import { TriedAgain } from './tools/ci/src/tried-again.ts';

const inCi = Boolean(process.env['CI']);

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'tools/*/test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A machine that others share may stall any process for seconds: one more try there, and never a silent one.
    retry: inCi ? 1 : 0,
    reporters: inCi
      ? ['default', ['json', { outputFile: '.test-results/vitest.json' }], new TriedAgain()]
      : ['default'],
  },
});

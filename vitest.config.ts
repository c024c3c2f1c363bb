import { defineConfig } from 'vitest/config';
import { TriedAgain } from './tools/ci/src/tried-again.ts';

const inCi = Boolean(process.env['CI']);

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'tools/*/test/**/*.test.ts'],
    // By itself vitest leaves one core to its own process, which has little to do: that is half of a machine with two.
    maxWorkers: '100%',
    // For a test that hangs: an honest one that starts several processes took 86 s on a machine with other things to do.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A machine that others share may stall any process for seconds: one more try there, and never a silent one.
    retry: inCi ? 1 : 0,
    reporters: inCi
      ? ['default', ['json', { outputFile: '.test-results/vitest.json' }], new TriedAgain()]
      : ['default'],
  },
});

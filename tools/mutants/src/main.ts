/** The entry of `pnpm mutants`: changes the sources in small ways, and tells which changes no unit test notices. */
import { fileURLToPath } from 'node:url';
import { readOptions, runCommand } from '@toptalent/command-line';
import type { Read } from '@toptalent/command-line';
import { workspaceRoot } from '@toptalent/tstl';
import { InvalidArgumentError, Option } from 'commander';
import { partNames, parts } from './parts.ts';
import type { Part, PartName } from './parts.ts';

interface MutantOptions {
  /** The parts to test. */
  readonly part: readonly PartName[];
  /** Test runners at the same time. */
  readonly jobs: number;
}

const description =
  'Mutation testing: changes the sources in small ways, and tells which changes no unit test notices. Each of those ' +
  'wants a test, or is a change that means the same. Takes minutes a part; not part of the checks.';

const reports = 'dist/mutants';

process.exitCode = await runCommand(process.argv.slice(2), { read, run: testParts });

function read(typed: readonly string[]): Read<MutantOptions> {
  return readOptions<MutantOptions>('pnpm mutants', typed, (command) =>
    command
      .description(description)
      .addOption(
        new Option('--part <name...>', 'only these parts').choices(partNames).default(partNames, 'all'),
      )
      .option('--jobs <number>', 'test runners at the same time', readJobs, 2)
      .addHelpText('after', '\nExamples:\n  pnpm mutants\n  pnpm mutants --part loadout merge'),
  );
}

function readJobs(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) {
    throw new InvalidArgumentError('Must be a whole number, 1 to 99.');
  }
  return Number(text);
}

async function testParts({ part, jobs }: MutantOptions): Promise<void> {
  for (const name of part) {
    await testPart(name, parts[name], jobs);
  }
}

/** Leaves a page and a JSON of the outcome in `dist/mutants`. */
async function testPart(name: PartName, part: Part, concurrency: number): Promise<void> {
  process.env['MUTANTS_TESTS'] = part.tests.map((test) => `${part.package}/test/${test}.test.ts`).join(' ');
  process.env['MUTANTS_PACKAGE'] = part.package;
  process.chdir(workspaceRoot);
  // Here, so that `--help` needs not wait for it.
  const { Stryker } = await import('@stryker-mutator/core');
  await new Stryker({
    mutate: part.mutate.map((pattern) => `${part.package}/${pattern}`),
    testRunner: 'vitest',
    // Under pnpm no plugin lies where Stryker looks by itself.
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
    vitest: { configFile: fileURLToPath(new URL('../vitest.config.ts', import.meta.url)) },
    concurrency,
    // Twice the usual, for a machine that has other work. Most endless loops are noticed sooner, by how often they go round.
    timeoutMS: 10_000,
    tempDirName: `${reports}/copies`,
    ignorePatterns: ['/dist', '/data', '/docs', '.turbo', '.sample'],
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
    htmlReporter: { fileName: `${reports}/${name}.html` },
    jsonReporter: { fileName: `${reports}/${name}.json` },
    thresholds: { high: 90, low: 80, break: null },
  }).runMutationTest();
}

/** Prints the last test run as one line, "N passed, N failed, N skipped", from vitest's JSON report. */
import { readFileSync } from 'node:fs';

const report: unknown = JSON.parse(readFileSync('.test-results/vitest.json', 'utf8'));

function count(name: string): number {
  const value = (report as Record<string, unknown>)[name];
  if (typeof value !== 'number') {
    throw new Error(
      `.test-results/vitest.json has no number ${name}: was it written by another version of vitest?`,
    );
  }
  return value;
}

const skipped = count('numPendingTests') + count('numTodoTests');
console.log(
  `${count('numPassedTests')} passed, ${count('numFailedTests')} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`,
);

/** Tells what a run changed: on stderr, and in a file for a pull request where one is asked for. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import type { Output } from '../console/output.ts';
import { describeSystemError, isSystemError } from '../console/system-errors.ts';
import { writeAtomically } from '../emit/write-atomically.ts';
import { describeChanges } from './changes-table.ts';
import type { Changes } from './changes.ts';
import { summarize } from './summary.ts';

/** Columns where no terminal says how many there are. */
const plainWidth = 100;

/**
 * @param summary File for the Markdown; undefined for none.
 * @param notes What else is odd about the run: for the Markdown, since the outcome says it on stderr.
 * @returns Why that file is not written: the data is, and shall not look lost. Undefined when it is, or none is wanted.
 */
export async function tellChanges(
  changes: Changes,
  data: BuildData,
  output: Output,
  summary: string | undefined,
  notes: readonly string[],
): Promise<string | undefined> {
  describeChanges(changes, data, output.terminal?.columns ?? plainWidth).forEach(output.say);
  if (summary === undefined) {
    return undefined;
  }
  const file = resolve(summary);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeAtomically(file, summarize(changes, data, notes));
  } catch (error) {
    if (!isSystemError(error)) {
      throw error;
    }
    return `The summary is not written, the data are: ${describeSystemError(error)}`;
  }
  output.say(`What changed is in ${file}, as Markdown.`);
  return undefined;
}

/** Tells what a run changed: on stderr, and on request in a file for a pull request. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import type { Output } from '../console/output.ts';
import { describeSystemError, isSystemError } from '../console/system-errors.ts';
import { writeAtomically } from '../emit/write-atomically.ts';
import { describeChanges } from './changes-table.ts';
import type { Changes } from './changes.ts';
import { summarize } from './summary.ts';

/** Columns, if no terminal says how many there are. */
const plainWidth = 100;

export interface ToTell {
  readonly changes: Changes;
  readonly data: BuildData;
  readonly output: Output;
  /** File for the Markdown; undefined for none. */
  readonly summary: string | undefined;
  /** Other findings about the run, for the Markdown only: the outcome says them on stderr. */
  readonly notes: readonly string[];
}

/** @returns Why the Markdown file was not written; undefined if it was, or none is wanted. */
export async function tellChanges({
  changes,
  data,
  output,
  summary,
  notes,
}: ToTell): Promise<string | undefined> {
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
    return `The data is written, but the summary is not: ${describeSystemError(error)}`;
  }
  output.say(`What changed is in ${file}, as Markdown.`);
  return undefined;
}

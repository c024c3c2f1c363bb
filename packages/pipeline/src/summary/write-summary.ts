/** Writes the summary: short into the file that `--summary` names, whole beside it. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeSystemError, isSystemError } from '../console/system-errors.ts';
import { writeAtomically } from '../emit/write-atomically.ts';
import { summaryFiles } from '../settings/summary-files.ts';
import { forPullRequest, whole } from './limits.ts';
import type { SummarySubject } from './subject.ts';
import { summarize } from './summary.ts';

/** @returns Why the files were not written; undefined if they were. */
export async function writeSummary(typed: string, subject: SummarySubject): Promise<string | undefined> {
  const files = summaryFiles(typed);
  try {
    await mkdir(dirname(files.short), { recursive: true });
    await writeAtomically(files.short, summarize(subject, forPullRequest));
    await writeAtomically(files.whole, summarize(subject, whole));
  } catch (error) {
    if (!isSystemError(error)) {
      throw error;
    }
    return `The data is written, but the summary is not: ${describeSystemError(error)}`;
  }
  return undefined;
}

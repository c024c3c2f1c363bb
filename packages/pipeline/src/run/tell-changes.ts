/** Tells what a run changed: on stderr, and on request in files for a pull request. */
import type { Output } from '../console/output.ts';
import { summaryFiles } from '../settings/summary-files.ts';
import type { SummarySubject } from '../summary/subject.ts';
import { writeSummary } from '../summary/write-summary.ts';
import { describeChanges } from '../outcome/changes-table.ts';

/** Columns, if no terminal says how many there are. */
const plainWidth = 100;

/**
 * @param summary File for the Markdown, as typed; undefined for none.
 * @returns Why the Markdown was not written; undefined if it was, or none is wanted.
 */
export async function tellChanges(
  subject: SummarySubject,
  output: Output,
  summary: string | undefined,
): Promise<string | undefined> {
  const columns = output.terminal?.columns ?? plainWidth;
  describeChanges(subject.changes, subject.data, columns).forEach(output.say);
  if (summary === undefined) {
    return undefined;
  }
  const problem = await writeSummary(summary, subject);
  if (problem === undefined) {
    const { short, whole } = summaryFiles(summary);
    output.say(`What changed is in ${short}, as Markdown; with every build in ${whole}.`);
  }
  return problem;
}

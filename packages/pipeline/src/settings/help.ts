/** What `--help` says after the options: examples, environment, exit codes. */
import { helpColumns } from '@toptalent/command-line';

type Row = readonly [name: string, does: string];

export function examplesText(examples: readonly Row[]): string {
  return `\nExamples:\n${columnsOf(examples)}`;
}

export function environmentText(): string {
  return [
    '\nEnvironment, or .env:',
    columnsOf([
      [
        'WCL_CLIENT_ID, WCL_CLIENT_SECRET',
        'of Warcraft Logs, as .env.example says; without them a sample is made up',
      ],
      ['WCL_TOKEN_URL, WCL_API_URL, TALENT_TREES_URL', 'other addresses to ask'],
      ['WCL_TIMEOUT_MS', 'most time for one answer, in milliseconds'],
      ['WCL_RETRY_BASE_MS', 'first pause before asking again, in milliseconds'],
    ]),
    'Environment:',
    columnsOf([
      ['TOPTALENT_HOME', 'folder of .env, checkpoint and data'],
      ['SOURCE_DATE_EPOCH', 'dates the data'],
      ['NO_COLOR', 'no colours'],
    ]),
  ].join('\n');
}

/** The one word of ours that options and texts use. */
export const cellText = '\nA cell is one specialization on one encounter.';

export const exitCodesText = `
Exit codes: 0 complete, 1 failed, 2 usage, 3 incomplete but resumable,
130 interrupted but resumable.`;

/** Two columns; where a row does not fit, its second part is on a line of its own. */
function columnsOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  const fits = rows.every(([, does]) => `  ${' '.repeat(width)}  ${does}`.length <= helpColumns());
  return rows
    .map(([name, does]) => (fits ? `  ${name.padEnd(width)}  ${does}` : `  ${name}\n      ${does}`))
    .join('\n');
}

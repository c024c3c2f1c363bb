/** What `--help` adds to the list of options: commands, examples, environment, exit codes. */
import { commandTexts } from './command-names.ts';
import type { CommandName, CommandText } from './command-names.ts';

/** After the options. */
export function helpExamples(about: CommandName | undefined): string {
  const texts = about === undefined ? allTexts : [commandTexts[about]];
  return `\nExamples:\n${columns(texts.flatMap((text) => text.examples))}\n${surroundings}`;
}

const allTexts: readonly CommandText[] = Object.values(commandTexts);

/** Before the options. */
export const helpCommands = `
Commands:
${columns(allTexts.map(({ usage, does }) => [usage === '' ? '(none)' : usage, does]))}

Each answers --help with its own options and examples.`;

const surroundings = `
Environment, or .env:
  WCL_CLIENT_ID, WCL_CLIENT_SECRET   without them, or with --sample, a stand-in
                                     gives made-up data, kept apart in .sample
  WCL_TOKEN_URL, WCL_API_URL,
  TALENT_TREES_URL                   ask elsewhere
  TOPTALENT_HOME                     where .env, checkpoint and data are
  WCL_TIMEOUT_MS, WCL_RETRY_BASE_MS  longest time for one answer, first pause
                                     before asking again; in milliseconds
  SOURCE_DATE_EPOCH                  dates the data
  NO_COLOR                           no colours

Exit codes: 0 complete, 1 failed, 2 usage, 3 incomplete but resumable,
130 interrupted but resumable.
`;

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

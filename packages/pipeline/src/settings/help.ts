/** What `--help` says after the options: examples, environment, exit codes. */

export function examplesText(examples: readonly (readonly [typed: string, does: string])[]): string {
  const width = Math.max(...examples.map(([typed]) => typed.length));
  const lines = examples.map(([typed, does]) => `  ${typed.padEnd(width)}  ${does}`);
  return `\nExamples:\n${lines.join('\n')}`;
}

export const environmentText = `
Environment, or .env:
  WCL_CLIENT_ID, WCL_CLIENT_SECRET   of Warcraft Logs, as .env.example says;
                                     without them sample data is made up
  WCL_TOKEN_URL, WCL_API_URL,
  TALENT_TREES_URL                   other addresses to ask
  WCL_TIMEOUT_MS, WCL_RETRY_BASE_MS  most time for one answer, and first pause
                                     before asking again, in milliseconds
Environment:
  TOPTALENT_HOME                     folder of .env, checkpoint and data
  SOURCE_DATE_EPOCH                  dates the data
  NO_COLOR                           no colours`;

export const exitCodesText = `
Exit codes: 0 complete, 1 failed, 2 usage, 3 incomplete but resumable,
130 interrupted but resumable.`;

/** Runs the command line inside the test's own process, with what it says and prints kept. */
import { startSandbox } from '@toptalent/wcl-sandbox';
import type { Sandbox, SandboxOptions } from '@toptalent/wcl-sandbox';
import { main } from '../src/main.ts';
import type { Outcome } from '../src/run/outcome.ts';
import { eightBosses } from './eight-bosses.ts';
import { environmentFor } from './run-cli.ts';

export interface MainEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param onSay Called with each line on stderr, at once. */
export async function runMain(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  onSay: (line: string) => void = () => undefined,
): Promise<MainEnd> {
  let stdout = '';
  let stderr = '';
  const say = (line: string): void => {
    stderr += `${line}\n`;
    onSay(line);
  };
  const code = await main(args, environment, {
    data: (text) => (stdout += text),
    say,
    sayBehind: (lead, line) => say(`${lead?.text ?? ''}${line}`),
    dataBehind: (lead, line) => (stdout += `${lead?.text ?? ''}${line}\n`),
    hide: () => undefined,
    terminal: undefined,
  });
  return { code, stdout, stderr };
}

/** What `--json` printed. */
export function outcomeOf(end: MainEnd): Outcome {
  return JSON.parse(end.stdout) as Outcome;
}

/** Runs `use` with a sandbox, which is closed whatever happens. */
export async function withSandbox(
  options: SandboxOptions,
  use: (sandbox: Sandbox, environment: (home: string) => Record<string, string>) => Promise<void>,
): Promise<void> {
  const sandbox = await startSandbox({ ...options, world: eightBosses(options) });
  try {
    await use(sandbox, (home) => environmentFor(sandbox, home));
  } finally {
    await sandbox.close();
  }
}

/** Runs the steps of a workflow that call `pnpm release`, as they stand in its file, in a shell. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endOf } from '@toptalent/command-line/process-end';
import type { ProcessEnd } from '@toptalent/command-line/process-end';
import { parse } from 'yaml';

const project = fileURLToPath(new URL('../../../', import.meta.url));

interface Step {
  readonly if?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

/** A checkout as far as the steps need one: the tools, and what earlier jobs left. */
export interface Checkout {
  readonly folder: string;
  /** What expressions such as `secrets.WCL_CLIENT_ID` stand for. */
  readonly values: Readonly<Record<string, string>>;
  /** What the runner sets for every step. */
  readonly runner: Readonly<Record<string, string>>;
}

export interface StepRun extends ProcessEnd {
  /** What the step told the workflow. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Makes `folder` a checkout: its tools are the project's own. */
export function linkTools(folder: string): void {
  mkdirSync(folder, { recursive: true });
  symlinkSync(path.join(project, 'tools'), path.join(folder, 'tools'), 'junction');
}

/**
 * Runs the job's step whose command contains that text.
 *
 * @throws if there is not exactly one, or an expression in its environment has no value
 */
export async function runStep(
  { folder, values, runner }: Checkout,
  workflow: string,
  job: string,
  command: string,
): Promise<StepRun> {
  const text = readFileSync(path.join(project, '.github', 'workflows', workflow), 'utf8');
  const steps = (parse(text) as Workflow).jobs[job]?.steps ?? [];
  const [step, ...others] = steps.filter(({ run }) => run?.includes(command) === true);
  if (step?.run === undefined || others.length > 0) {
    throw new Error(`${workflow}, job ${job}: not one step with ${command}`);
  }
  const outputFile = path.join(folder, 'step-outputs');
  writeFileSync(outputFile, '');
  const environment = Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => [name, filledIn(String(value), values)]),
  );
  const end = await inShell(step.run, folder, {
    PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH'] ?? ''}`,
    ...runner,
    ...environment,
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: outputFile,
  });
  const outputs = readFileSync(outputFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);
  return { ...end, outputs: Object.fromEntries(outputs) };
}

/** The runner's shell, with its options. */
async function inShell(
  script: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<ProcessEnd> {
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return endOf(child);
}

function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) {
      throw new Error(`No value for ${expression}`);
    }
    return value;
  });
}

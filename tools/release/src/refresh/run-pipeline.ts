/** Runs the pipeline as a process, as a maintainer would, and keeps what it says. */
import { execFile, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CommandContext } from '../commands/context.ts';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../../../../', import.meta.url));
const pipeline = path.join(project, 'packages', 'pipeline', 'src', 'cli.ts');
const mostBytes = 64 * 1024 * 1024;

/** The checkout with `data/`: TOPTALENT_HOME, or the project. */
export function homeOf({ environment }: CommandContext): string {
  return environment['TOPTALENT_HOME'] || project;
}

/**
 * The data of the checkout's commit and the talent trees that it was read with: the new data is compared with them, because what
 * is on the disk may be of an earlier run.
 *
 * @returns the file of the data, or undefined if the commit has none
 */
export async function writeCommittedData(home: string, folder: string): Promise<string | undefined> {
  const before = path.join(folder, 'before');
  await mkdir(before, { recursive: true });
  const write = async (name: string): Promise<string | undefined> => {
    try {
      const { stdout } = await run('git', ['show', `HEAD:data/${name}`], { cwd: home, maxBuffer: mostBytes });
      await writeFile(path.join(before, name), stdout);
      return path.join(before, name);
    } catch {
      return undefined;
    }
  };
  await write('talent-trees.json');
  return write('build-data.json');
}

export interface PipelineEnd {
  readonly exitCode: number | null;
  /** What it printed to stdout: its outcome as JSON. */
  readonly stdout: string;
}

/** Its progress goes line by line to `say`, which takes secrets out and lets nothing command the workflow. */
export async function runPipeline(
  args: readonly string[],
  { environment, say }: CommandContext,
): Promise<PipelineEnd> {
  const child = spawn(process.execPath, [pipeline, ...args, '--json'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  child.stdout.on('data', (part) => (stdout += String(part)));
  createInterface({ input: child.stderr }).on('line', say);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { exitCode, stdout };
}

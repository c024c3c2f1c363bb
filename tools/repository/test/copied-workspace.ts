/** A copy of the project in a temporary folder, for tests that change sources and run what comes of it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { endOf } from '@toptalent/command-line/process-end';
import type { ProcessEnd } from '@toptalent/command-line/process-end';

const project = path.resolve(import.meta.dirname, '../../..');

/** Results of builds, and what is linked instead. */
const notCopied = new Set(['dist', '.turbo', '.test-results', '.stryker-tmp', '.sample']);

export interface CopiedWorkspace {
  /** Its folder. */
  readonly root: string;
  /** Replaces a text in a source file. @throws if the file does not have it */
  change(file: string, from: string, to: string): void;
  /** Writes a new source file. */
  write(file: string, text: string): void;
  /** Runs a TypeScript file of the copy with Node. */
  run(
    script: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
  ): Promise<ProcessEnd>;
  remove(): void;
}

/** Packages link each other by relative paths, so that those of the copy are the copy's. What is installed is the project's. */
export function copyWorkspace(): CopiedWorkspace {
  const root = mkdtempSync(path.join(os.tmpdir(), 'toptalent-workspace-'));
  for (const name of ['packages', 'tools', 'package.json', 'tsconfig.base.json', 'LICENSE', 'CHANGELOG.md']) {
    cpSync(path.join(project, name), path.join(root, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !notCopied.has(path.basename(source)),
    });
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  const fileOf = (name: string): string => path.join(root, name);
  return {
    root,
    change(file, from, to) {
      const text = readFileSync(fileOf(file), 'utf8');
      if (!text.includes(from)) {
        throw new Error(`${file} has no ${from}`);
      }
      writeFileSync(fileOf(file), text.replace(from, to));
    },
    write(file, text) {
      writeFileSync(fileOf(file), text);
    },
    run: (script, args, environment) => runIn(root, [path.join(root, script), ...args], environment),
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function runIn(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ProcessEnd> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return endOf(child);
}

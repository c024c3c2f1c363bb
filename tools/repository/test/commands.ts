/** The commands that `package.json` offers, and what their help says. */
import { spawnSync } from 'node:child_process';
import { workspaceRoot } from '@toptalent/tstl';
import { textOf } from './documents.ts';

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

function manifestOf(file: string): Manifest {
  return JSON.parse(textOf(file)) as Manifest;
}

export const scripts = manifestOf('package.json').scripts!;

/** What pnpm itself knows. */
export const pnpmCommands = ['exec', 'install', 'licenses'];

/** Scripts that are programs of ours with a command line. */
export const programs = Object.keys(scripts).filter(
  (name) => /^node \S+$/.test(scripts[name]!) && !name.includes(':'),
);

const helpTexts = new Map<string, string>();

/** The help of `pnpm <script> <words>`, such as `refresh` or `release publish`. */
export function helpOf(script: string, ...words: readonly string[]): string {
  const entry = scripts[script]!.replace('node ', '');
  return helpOfEntry(entry, words);
}

export function helpOfEntry(entry: string, words: readonly string[] = []): string {
  const key = [entry, ...words].join(' ');
  const known = helpTexts.get(key);
  if (known !== undefined) {
    return known;
  }
  const { status, stdout } = spawnSync(process.execPath, [entry, ...words, '--help'], {
    cwd: workspaceRoot,
    encoding: 'utf8',
  });
  const help = status === 0 ? stdout : '';
  helpTexts.set(key, help);
  return help;
}

/** The options that a help text names: `--spec`. */
export function optionsIn(help: string): readonly string[] {
  return [...help.matchAll(/--[a-z][a-z-]*/g)].map((match) => match[0]);
}

/** Names of the scripts of a workspace package. */
export function scriptsOf(packageName: string, files: readonly string[]): readonly string[] {
  const manifests = files.filter((file) => file.endsWith('/package.json')).map(manifestOf);
  return Object.keys(manifests.find(({ name }) => name === packageName)?.scripts ?? {});
}

/** The project's documents, and the code that they show. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { workspaceRoot } from '@toptalent/tstl';

export interface Document {
  /** From the project's root. */
  readonly file: string;
  /** The text between backquotes, in running text. */
  readonly spans: readonly string[];
  /** The lines of code blocks. */
  readonly lines: readonly string[];
}

/** Files that are in git or will be, from the project's root. */
export const projectFiles = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: workspaceRoot,
  encoding: 'utf8',
})
  .trim()
  .split('\n');

export function textOf(file: string): string {
  return readFileSync(path.join(workspaceRoot, file), 'utf8');
}

/** Every document but the changelog, which also tells of what is gone. */
export const documents: readonly Document[] = projectFiles
  .filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md')
  .map((file) => documentOf(file, textOf(file)));

function documentOf(file: string, text: string): Document {
  const blocks = [...text.matchAll(/^```\w*\n(.*?)^```$/gms)].map((match) => match[1]!);
  const running = text.replaceAll(/^```\w*\n.*?^```$/gms, '');
  return {
    file,
    spans: [...running.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!),
    lines: blocks.flatMap((block) => block.split('\n')).filter((line) => line.trim() !== ''),
  };
}

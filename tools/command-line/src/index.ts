/** What the project's commands have in common. */
export { printable, printableJson } from './printable.ts';
export { helpColumns, readOptions } from './read-options.ts';
export type { Read } from './read-options.ts';
export { runCommand } from './run-command.ts';
export type { ErrorClass } from './run-command.ts';
export { say, sayError } from './say.ts';
export { UsageError } from './usage-error.ts';

/** What the project's commands have in common. */
export { readOptions } from './read-options.ts';
export type { Read } from './read-options.ts';
export { runCommand } from './run-command.ts';
export type { ErrorClass } from './run-command.ts';
export { UsageError } from './usage-error.ts';

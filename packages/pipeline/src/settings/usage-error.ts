/** What the user asked for makes no sense: the error that every command shares. */
export { UsageError } from '@toptalent/command-line';

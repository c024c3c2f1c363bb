/** Says in words what a system error means, and what to do about it. */
import { messageOf } from './message-of.ts';

const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room, and run it again',
  EDQUOT: 'your share of the disk is used up: make room, and run it again',
  EFBIG: 'a file may not grow any more: raise the limit, and run it again',
  EACCES: 'not permitted: check who owns the file',
  EPERM: 'not permitted: check who owns the file',
  EROFS: 'the disk is read-only',
  EISDIR: 'there is a folder where a file should be',
  ENOTDIR: 'there is a file where a folder should be',
  EMFILE: 'too many files are open',
};

/** What the system's code for an error means; undefined for an unusual code. */
export function meaningOf(code: string): string | undefined {
  return meanings[code];
}

/** The system's code for an error, such as "EACCES"; the error as text if it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Whether the error comes from the system, and is not a bug of ours. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** The error in one line. */
export function describeSystemError(error: NodeJS.ErrnoException): string {
  const { code = 'unknown', path, message } = error;
  const meaning = meaningOf(code);
  if (meaning === undefined) {
    return message;
  }
  // An error of a file that is already open has no path.
  const sentence =
    path === undefined ? `${meaning[0]!.toUpperCase()}${meaning.slice(1)}` : `${path}: ${meaning}`;
  return `${sentence} (${code}). What was finished is kept.`;
}

/** Says in one line what ended a run. */
export function describeStop(error: unknown): string {
  return isSystemError(error) ? describeSystemError(error) : messageOf(error);
}

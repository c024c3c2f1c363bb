/** What the file system's refusals mean to somebody who wants his data, and what to do about them. */

const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room, and run it again',
  EDQUOT: 'your share of the disk is used up: make room, and run it again',
  EFBIG: 'a file may not grow any more: raise the limit, and run it again',
  EACCES: 'not permitted: check who owns the file',
  EPERM: 'not permitted: check who owns the file',
  EROFS: 'the disk can only be read',
  EISDIR: 'there is a folder where a file should be',
  ENOTDIR: 'there is a file where a folder should be',
  EMFILE: 'too many files are open',
};

/** What a code of the file system means; undefined when it is none of the usual ones. */
export function meaningOf(code: string): string | undefined {
  return advice[code];
}

/** The code that the system gave an error, "EACCES"; what else is wrong where it gave none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Whether the error comes from the system, not from a mistake of ours. */
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
  // What goes wrong with a file that is open already does not say which it is.
  const sentence =
    path === undefined ? `${meaning[0]!.toUpperCase()}${meaning.slice(1)}` : `${path}: ${meaning}`;
  return `${sentence} (${code}). What was finished is kept.`;
}

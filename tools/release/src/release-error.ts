/** Errors that a maintainer can do something about: told in one line, without a stack trace. */

/** The release, the pull request or whatever was wanted cannot be made; the message says what to do. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/** The command line or the environment makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

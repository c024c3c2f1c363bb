/** Errors that a maintainer can do something about: told in one line, without a stack trace. */
export { UsageError } from '@toptalent/command-line';

/** The release, the pull request or whatever was wanted cannot be made; the message says what to do. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

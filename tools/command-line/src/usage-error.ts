/** What the user asked for makes no sense. Exit code 2; the message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

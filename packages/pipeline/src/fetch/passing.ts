/** Failures that are over by themselves, sooner or later: the cells can be had another time. */
import { MalformedAnswerError, ServerError, UnreachableError } from '@toptalent/warcraft-logs';

export function isPassing(error: unknown): error is Error {
  return (
    error instanceof ServerError || error instanceof UnreachableError || error instanceof MalformedAnswerError
  );
}

/** Recognizes failures that pass: a later request, or a later run, may succeed. */
import {
  GraphqlError,
  MalformedAnswerError,
  NoAnswerError,
  ServerError,
  UnreachableError,
} from '@toptalent/warcraft-logs';

export function isPassing(error: unknown): error is Error {
  return (
    error instanceof ServerError ||
    error instanceof NoAnswerError ||
    error instanceof UnreachableError ||
    error instanceof MalformedAnswerError
  );
}

/** Whether a failure may concern one report alone: other reports, and everything else, may still answer. */
export function isTroubleOfReports(error: unknown): error is Error {
  return error instanceof GraphqlError || isPassing(error);
}

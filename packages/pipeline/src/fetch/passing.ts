/** Failures that are over by themselves, sooner or later: the cells can be had another time. */
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

/** Failures that may be one report's own: the next report may be well, and so may everything that is no report. */
export function isTroubleOfReports(error: unknown): error is Error {
  return error instanceof GraphqlError || isPassing(error);
}

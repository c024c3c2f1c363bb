/** The error of an answer that cannot be read: what the API said, or else that the shape is wrong. */
import { GraphqlError, MalformedAnswerError } from '../errors.ts';
import type { RequestContext } from '../errors.ts';
import type { QueryAnswer } from './query.ts';

export function answerError(
  { errors }: QueryAnswer,
  context: RequestContext,
  wrongShape = 'the answer is not in the agreed shape',
): GraphqlError | MalformedAnswerError {
  const messages = errors.map(({ message }) => message);
  return messages.length > 0
    ? new GraphqlError(context, messages)
    : new MalformedAnswerError(context, wrongShape);
}

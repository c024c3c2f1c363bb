/** Parses the body of an answer as JSON. */
import { MalformedAnswerError } from '../errors.ts';
import type { RequestContext } from '../errors.ts';

/** @throws {MalformedAnswerError} */
export function parseJson(text: string, context: RequestContext): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedAnswerError(context, 'the answer is no JSON, or torn');
  }
}

/** The answer to a request for one page of rankings, and how it is read. */
import { plainLine } from '@toptalent/border';
import * as z from 'zod';
import { GraphqlError, MalformedAnswerError, NoAnswerError, ServerError } from '../errors.ts';
import { jsonScalar } from './json-scalar.ts';
import { readPage } from './page.ts';
import type { RankingsPage } from './page.ts';

/** Errors that one page among several can cause. All others are about the service, and are thrown. */
export type PageError = ServerError | NoAnswerError | MalformedAnswerError | GraphqlError;

export type RankingsAnswer =
  | { readonly kind: 'page'; readonly page: RankingsPage }
  /** `characterRankings: {error}`: the difficulty or size does not exist there. Asking again gives the same. */
  | { readonly kind: 'rejected'; readonly message: string }
  /** `encounter: null`: Warcraft Logs does not know that encounter id. */
  | { readonly kind: 'unknownEncounter' }
  /** The page failed even when it was asked for alone. It may succeed another time. */
  | { readonly kind: 'failed'; readonly error: PageError };

export function isPageError(error: unknown): error is PageError {
  return (
    error instanceof ServerError ||
    error instanceof NoAnswerError ||
    error instanceof MalformedAnswerError ||
    error instanceof GraphqlError
  );
}

const encounterSchema = z.object({ characterRankings: jsonScalar });
const errorSchema = z.object({ error: z.string().transform((text) => plainLine(text)) });

/** Reads the value of an alias of the query; undefined if its shape is not what we expect. */
export function readRankings(encounter: unknown): RankingsAnswer | undefined {
  if (encounter === null) {
    return { kind: 'unknownEncounter' };
  }
  const outer = encounterSchema.safeParse(encounter);
  if (!outer.success) {
    return undefined;
  }
  const scalar = outer.data.characterRankings;
  const error = errorSchema.safeParse(scalar);
  if (error.success) {
    return { kind: 'rejected', message: error.data.error };
  }
  const page = readPage(scalar);
  return page === undefined ? undefined : { kind: 'page', page };
}

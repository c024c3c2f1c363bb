/** A query to the API and its answer: the types that discovery, rankings and reports share. */
import type { DocumentNode } from 'graphql';
import type { Operation } from '../allowance.ts';

export interface Query {
  /** What is asked for, in words, for errors. */
  readonly request: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Points are charged for `fields` fields of this kind. */
  readonly operation: Operation;
  readonly fields: number;
}

export interface QueryAnswer {
  /** Not yet read by any schema. */
  readonly data: unknown;
  readonly errors: readonly ErrorInAnswer[];
}

/** An error beside the data: HTTP says 200 all the same. */
interface ErrorInAnswer {
  readonly message: string;
  /** Where in the data; empty if the API does not say. */
  readonly path: readonly (string | number)[];
}

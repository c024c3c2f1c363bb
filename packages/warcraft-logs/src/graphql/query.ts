/** A query and its answer, as the client's topics build the one and read the other. */
import type { DocumentNode } from 'graphql';
import type { Operation } from '../allowance.ts';

export interface Query {
  /** What is asked for, in words, for errors. */
  readonly request: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the query is billed by: so many fields of one kind. */
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

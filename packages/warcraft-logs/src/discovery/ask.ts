/** Asks for all expansions with their zones and encounters, and for the classes. */
import { answerError } from '../graphql/answer-error.ts';
import type { Api } from '../graphql/api.ts';
import type { Query } from '../graphql/query.ts';
import { discoveryDocument } from './document.ts';
import { readWorld } from './world.ts';
import type { WorldAnswer } from './world.ts';

const query: Query = {
  request: 'zones and classes',
  document: discoveryDocument,
  variables: {},
  operation: 'discovery',
  fields: 1,
};

/** @throws a `WarcraftLogsError`, or the signal's reason. */
export async function askForWorld(api: Api): Promise<WorldAnswer> {
  const answer = await api.run(query);
  const world = readWorld(answer.data);
  if (world === undefined) {
    throw answerError(answer, api.context(query));
  }
  return world;
}

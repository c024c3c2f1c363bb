/** The GraphQL server: runs a document against the source and counts its points. */
import { getOperationAST, parse } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { gameData } from './classes.ts';
import type { SandboxContext } from './context.ts';
import { reportData } from './reports.ts';
import { typeDefs } from './schema.ts';
import { worldData } from './world.ts';

export interface GraphqlApi {
  /** Answers the body of a POST. For a bad body it does not throw: the answer names the errors. */
  run(body: string, context: SandboxContext): Promise<{ readonly status: number; readonly body: string }>;
}

export function createApi(): GraphqlApi {
  const yoga = createYoga<SandboxContext>({
    schema: createSchema<SandboxContext>({
      typeDefs,
      resolvers: {
        Query: {
          worldData,
          gameData,
          reportData,
          rateLimitData: (_root: unknown, _args: unknown, { meter }: SandboxContext) => meter.reading,
        },
      },
    }),
    graphqlEndpoint: '/api/v2/client',
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
  });
  return {
    async run(body, context) {
      const response = await yoga.fetch(
        'http://sandbox/api/v2/client',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body,
        },
        context,
      );
      return { status: response.status, body: await response.text() };
    },
  };
}

/** The name of a body's operation; "(unnamed)" if it has none or cannot be read. */
export function operationName(body: string): string {
  try {
    const { query, operationName: wanted } = JSON.parse(body) as {
      query?: string;
      operationName?: string | null;
    };
    return getOperationAST(parse(query ?? ''), wanted)?.name?.value ?? '(unnamed)';
  } catch {
    return '(unnamed)';
  }
}

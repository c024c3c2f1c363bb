/** A plain client for the sandbox's tests: fetch, and nothing that the code under test brings. */
import type { Sandbox } from '../src/index.ts';

/** Answers are read as they come: a test states what it expects of them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface Client {
  token: string;
  post(query: string, variables?: object): Promise<Response>;
  /** The `data` of an answer without errors. */
  data(query: string, variables?: object): Promise<Json>;
  rankings(encounterId: number, args: string): Promise<Json>;
}

/** Where the sandbox is, and what opens it. */
type Address = Pick<Sandbox, 'tokenUrl' | 'apiUrl' | 'clientId' | 'clientSecret'>;

export async function askToken(sandbox: Address, secret = sandbox.clientSecret): Promise<Response> {
  return fetch(sandbox.tokenUrl, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${sandbox.clientId}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
}

export async function connect(sandbox: Address): Promise<Client> {
  const { access_token: token } = (await (await askToken(sandbox)).json()) as { access_token: string };
  const client: Client = {
    token,
    post: (query, variables) =>
      fetch(sandbox.apiUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    async data(query, variables) {
      const body = (await (await client.post(query, variables)).json()) as Json;
      if (body.errors !== undefined) {
        throw new Error(JSON.stringify(body.errors));
      }
      return body.data;
    },
    async rankings(encounterId, args) {
      const data = await client.data(
        `query Rankings { worldData { encounter(id: ${encounterId}) { characterRankings(${args}) } } }`,
      );
      return data.worldData.encounter?.characterRankings ?? null;
    },
  };
  return client;
}

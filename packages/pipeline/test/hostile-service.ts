/** A service that answers like an attacker: what it says goes to a terminal, a log and files. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const clientSecret = 'planted-secret-42';

export interface HostileService {
  /** What points the command line at it, with the home folder. */
  environment(home: string): Record<string, string>;
  /** Authorization headers of all requests, in order. */
  readonly authorizations: readonly string[];
  close(): Promise<void>;
}

/** Answers of the three endpoints: a text as it is, anything else as JSON. */
export interface HostileAnswers {
  readonly token?: unknown;
  readonly api?: unknown;
  readonly trees?: unknown;
}

/** Trees of one specialization, without a talent. */
const bareTrees = [
  {
    traitTreeId: 1,
    specId: 256,
    classNodes: [],
    specNodes: [],
    heroNodes: [],
    subTreeNodes: [],
    fullNodeOrder: [1],
  },
];

export async function startHostileService(answers: HostileAnswers): Promise<HostileService> {
  const authorizations: string[] = [];
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization ?? '');
    request.resume();
    const { token = { access_token: 'planted-token-7' }, api = {}, trees = bareTrees } = answers;
    const answer = request.url === '/token' ? token : request.url === '/api' ? api : trees;
    response.setHeader('content-type', 'application/json');
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    authorizations,
    environment: (home) => ({
      WCL_CLIENT_ID: 'planted-client-7',
      WCL_CLIENT_SECRET: clientSecret,
      WCL_TOKEN_URL: `${origin}/token`,
      WCL_API_URL: `${origin}/api`,
      TALENT_TREES_URL: `${origin}/trees`,
      WCL_RETRY_BASE_MS: '1',
      TOPTALENT_HOME: home,
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

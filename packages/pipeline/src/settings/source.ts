/** Where the data comes from: Warcraft Logs, or without credentials the embedded stand-in with sample data. */
import { join } from 'node:path';
import type { Credentials } from '@toptalent/warcraft-logs';
import { keepTogether, webAddress } from './addresses.ts';
import type { Placed } from './addresses.ts';
import { readEnvFile } from './env-file.ts';
import type { EnvFile } from './env-file.ts';
import { readPatience } from './patience.ts';
import type { Patience } from './patience.ts';
import { UsageError } from './usage-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Endpoints {
  /** OAuth client credentials. */
  readonly tokenUrl: string;
  /** GraphQL. */
  readonly apiUrl: string;
  /** Raidbots' `talents.json`, or one like it. */
  readonly treesUrl: string;
}

export type Source =
  | {
      readonly kind: 'warcraft-logs';
      readonly credentials: Credentials;
      readonly endpoints: Endpoints;
      readonly patience: Patience;
    }
  | { readonly kind: 'sample' };

/** Only one of the two credentials is set, or `.env` sets something else than credentials. */
export class CredentialsError extends UsageError {}

const defaults: Endpoints = {
  tokenUrl: 'https://www.warcraftlogs.com/oauth/token',
  apiUrl: 'https://www.warcraftlogs.com/api/v2/client',
  treesUrl: 'https://www.raidbots.com/static/data/live/talents.json',
};

/**
 * Reads the environment and the `.env` of that folder; the environment wins, and an empty value counts as unset.
 *
 * @param sample Sample data is asked for by name: credentials are not even looked at.
 * @throws {CredentialsError} when there is one credential without the other, or a `.env` without either that is not empty
 * @throws {UsageError} when `.env` cannot be read, an address or a figure makes no sense, or an address is set elsewhere than
 *   the credentials that go there
 */
export function readSource(environment: Environment, root: string, sample = false): Source {
  if (sample) {
    return { kind: 'sample' };
  }
  const file = join(root, '.env');
  const fromFile = readEnvFile(file);
  const inEnvironment = (name: string): string => (environment[name] ?? '').trim();
  const read = (name: string): string | undefined => {
    const value = inEnvironment(name) || (fromFile.values[name] ?? '').trim();
    return value === '' ? undefined : value;
  };
  const placed = (...settings: readonly string[]): readonly Placed[] =>
    settings
      .filter((name) => read(name) !== undefined)
      .map((name) => ({ name, place: inEnvironment(name) === '' ? '.env' : 'the environment' }));
  const clientId = read('WCL_CLIENT_ID');
  const clientSecret = read('WCL_CLIENT_SECRET');
  if (clientId === undefined || clientSecret === undefined) {
    const problem = notUnderstood(fromFile);
    if (problem !== undefined) {
      throw new CredentialsError(`${file} ${problem}. ${howToSetCredentials}`);
    }
    if (clientId === undefined && clientSecret === undefined) {
      return { kind: 'sample' };
    }
    const missing = clientId === undefined ? 'WCL_CLIENT_ID' : 'WCL_CLIENT_SECRET';
    throw new CredentialsError(`${missing} is missing. ${howToSetCredentials}`);
  }
  // What is asked at the third address, talent trees, needs no credentials.
  keepTogether(placed('WCL_CLIENT_ID', 'WCL_CLIENT_SECRET'), placed('WCL_TOKEN_URL', 'WCL_API_URL'));
  return {
    kind: 'warcraft-logs',
    credentials: { clientId, clientSecret },
    endpoints: {
      tokenUrl: webAddress('WCL_TOKEN_URL', read('WCL_TOKEN_URL') ?? defaults.tokenUrl),
      apiUrl: webAddress('WCL_API_URL', read('WCL_API_URL') ?? defaults.apiUrl),
      treesUrl: webAddress('TALENT_TREES_URL', read('TALENT_TREES_URL') ?? defaults.treesUrl),
    },
    patience: readPatience(read),
  };
}

const howToSetCredentials =
  'Set both WCL_CLIENT_ID and WCL_CLIENT_SECRET, in .env or in the environment; --sample makes up data without them.';

/** Every name that `.env` may set. */
const names: readonly string[] = [
  'WCL_CLIENT_ID',
  'WCL_CLIENT_SECRET',
  'WCL_TOKEN_URL',
  'WCL_API_URL',
  'TALENT_TREES_URL',
  'WCL_TIMEOUT_MS',
  'WCL_RETRY_BASE_MS',
];

/** Unknown names in `.env`, else its lines without NAME=value; undefined if all is read. Never shows a value. */
function notUnderstood({ values, linesNotUnderstood }: EnvFile): string | undefined {
  const unknown = Object.keys(values).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    return `sets ${unknown.join(' and ')}, which nothing reads`;
  }
  return linesNotUnderstood.length > 0
    ? `has no NAME=value in line ${linesNotUnderstood.join(' and ')}`
    : undefined;
}

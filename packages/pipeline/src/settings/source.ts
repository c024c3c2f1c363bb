/** Where the data comes from: Warcraft Logs, or, without credentials, the embedded stand-in with sample data. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Credentials } from '@toptalent/warcraft-logs';
import { meaningOf } from '../console/system-errors.ts';
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

/** One of the two credentials is there, the other is not. */
export class HalfCredentialsError extends UsageError {}

const defaults: Endpoints = {
  tokenUrl: 'https://www.warcraftlogs.com/oauth/token',
  apiUrl: 'https://www.warcraftlogs.com/api/v2/client',
  treesUrl: 'https://www.raidbots.com/static/data/live/talents.json',
};

/**
 * Reads the environment and the `.env` of that folder; the environment wins, and empty is as good as unset.
 *
 * @param sample The stand-in is asked for by name: credentials are not even looked at.
 * @throws {HalfCredentialsError} when only one of the two credentials is there.
 * @throws {UsageError} when `.env` cannot be read, an endpoint is no web address, or a figure none.
 */
export function readSource(environment: Environment, root: string, sample = false): Source {
  if (sample) {
    return { kind: 'sample' };
  }
  const file = join(root, '.env');
  const fromFile: Environment = existsSync(file) ? parseEnv(textOf(file)) : {};
  const read = (name: string): string | undefined => {
    const value = (environment[name] ?? '').trim() || (fromFile[name] ?? '').trim();
    return value === '' ? undefined : value;
  };
  const clientId = read('WCL_CLIENT_ID');
  const clientSecret = read('WCL_CLIENT_SECRET');
  if (clientId === undefined && clientSecret === undefined) {
    return { kind: 'sample' };
  }
  if (clientId === undefined || clientSecret === undefined) {
    const missing = clientId === undefined ? 'WCL_CLIENT_ID' : 'WCL_CLIENT_SECRET';
    throw new HalfCredentialsError(
      `${missing} is missing: set both WCL_CLIENT_ID and WCL_CLIENT_SECRET (environment or .env), or neither for sample data.`,
    );
  }
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

/** A file that is there and cannot be read is a mistake of whoever put it there. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`${file} cannot be read: ${meaningOf(code) ?? 'the system refuses'} (${code}).`);
  }
}

/** Whether that address is this machine: no pace is needed there. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

function webAddress(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new UsageError(`${name} is no web address; it should look like https://host/path.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(`${name} must not hold a user name or password.`);
  }
  return url.href;
}

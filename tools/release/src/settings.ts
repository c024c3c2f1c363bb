/** Addresses, tokens and patience from the environment. */
import { createSecrets } from '@toptalent/border/secrets';
import type { Secrets } from '@toptalent/border/secrets';
import { UsageError } from './release-error.ts';
import type { GitHubSettings } from './github/github.ts';
import type { Patience } from './http/ask-again.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Every variable whose value must not be shown. */
const secretNames = [
  'CF_API_KEY',
  'WAGO_API_TOKEN',
  'WOWI_API_TOKEN',
  'GITHUB_TOKEN',
  'WCL_CLIENT_ID',
  'WCL_CLIENT_SECRET',
] as const;

/** Undefined if it is unset or blank. */
export function read(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

/** @throws {UsageError} */
export function needed(environment: Environment, name: string, what: string): string {
  const value = read(environment, name);
  if (value === undefined) {
    throw new UsageError(`${name} is missing: ${what}.`);
  }
  return value;
}

/**
 * An address without a slash at its end.
 *
 * @throws {UsageError} if a token would travel unencrypted to another machine
 */
export function addressFrom(environment: Environment, name: string, usual: string): string {
  const value = read(environment, name) ?? usual;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === undefined || !isSafe || url.username !== '' || url.password !== '') {
    throw new UsageError(`${name} must be an address that begins with https:// and has no password in it.`);
  }
  return value.replace(/\/+$/, '');
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** @throws {UsageError} */
export function gitHubSettings(environment: Environment): GitHubSettings {
  const repository = needed(environment, 'GITHUB_REPOSITORY', 'owner/name of the repository');
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new UsageError('GITHUB_REPOSITORY must look like owner/name.');
  }
  return {
    address: addressFrom(environment, 'GITHUB_API_URL', 'https://api.github.com'),
    repository,
    token: needed(environment, 'GITHUB_TOKEN', 'the token of the workflow, or one of yours'),
  };
}

/** The page of the workflow's run; undefined outside of one. */
export function runAddress(environment: Environment): string | undefined {
  const server = read(environment, 'GITHUB_SERVER_URL') ?? 'https://github.com';
  const run = read(environment, 'GITHUB_RUN_ID');
  return run === undefined
    ? undefined
    : `${server}/${environment['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${run}`;
}

/** @throws {UsageError} */
export function patienceFrom(environment: Environment): Patience {
  const milliseconds = (name: string, usual: number): number => {
    const text = read(environment, name);
    if (text !== undefined && !/^[1-9]\d{0,6}$/.test(text)) {
      throw new UsageError(`${name} must be milliseconds, as a whole number.`);
    }
    return text === undefined ? usual : Number(text);
  };
  return {
    timeout: milliseconds('RELEASE_TIMEOUT_MS', 120_000),
    pause: milliseconds('RELEASE_RETRY_MS', 2_000),
  };
}

/** Knows the value of every secret, to keep it out of what is printed, whatever a site or an error repeats. */
export function secretsOf(environment: Environment): Secrets {
  const secrets = createSecrets();
  for (const name of secretNames) {
    secrets.hide(read(environment, name) ?? '');
  }
  return secrets;
}

/** Checks a run's addresses: credentials go only to addresses that were set in the same place. */
import { UsageError } from './usage-error.ts';

/** Where a setting is set. */
type Place = 'the environment' | '.env';

/** A setting with where it is set. */
export interface Placed {
  readonly name: string;
  readonly place: Place;
}

/** Whether an address is on this machine, where no pauses between requests are needed. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** @throws {UsageError} if it is no web address, holds a password, or could be read by others on its way */
export function webAddress(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new UsageError(`${name} is not a web address; it should look like https://host/path.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(`${name} must not hold a user name or password.`);
  }
  if (url.protocol === 'http:' && !isLoopback(url.href)) {
    throw new UsageError(`${name} must begin with https://; plain http is for this machine only.`);
  }
  return url.href;
}

/**
 * Credentials go only to addresses that are set in the same place, or to the usual ones: a `.env` that comes with somebody
 * else's files must not receive the credentials of the environment.
 *
 * @throws {UsageError}
 */
export function keepTogether(credentials: readonly Placed[], addresses: readonly Placed[]): void {
  for (const address of addresses) {
    const elsewhere = credentials.find(({ place }) => place !== address.place);
    if (elsewhere !== undefined) {
      throw new UsageError(
        `${address.name} is set in ${address.place}, but ${elsewhere.name} in ${elsewhere.place}: ` +
          'credentials go only to addresses that are set in the same place. Set them together.',
      );
    }
  }
}

/** The proxy that requests go through, if the environment names one. */
import type { Environment } from '../settings/source.ts';
import { ok, warn } from './finding.ts';
import type { Finding } from './finding.ts';

/** Small letters win, as in curl. */
const readNames = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const otherNames = ['all_proxy', 'ALL_PROXY'];

/** No finding without a proxy. Only host and port are named: a proxy's address may hold a password. */
export function checkProxy(environment: Environment): readonly Finding[] {
  const isSet = (name: string): boolean => (environment[name] ?? '') !== '';
  const read = readNames.find(isSet);
  if (read !== undefined) {
    return [ok('Proxy', `${URL.parse(environment[read]!)?.host ?? 'not a URL'} (${read})`)];
  }
  const other = otherNames.find(isSet);
  return other === undefined
    ? []
    : [warn('Proxy', `${other} is set, which is not read`, 'Set HTTPS_PROXY to go through a proxy.')];
}

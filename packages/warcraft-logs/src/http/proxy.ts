/** Sends this process's requests through the proxy that the environment names, as Node can. */
import { setGlobalProxyFromEnv } from 'node:http';

/** The environment names a proxy that is not a URL. The message leaves out the value: it may hold a password. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
}

/** Small letters win, as in curl. */
const proxyNames = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

/** These addresses mean this machine, and are never reached through a proxy. */
const loopback = ['localhost', '127.0.0.1', '[::1]', '::1'];

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY (small letters, too) and applies them to every later request of the
 * process. Returns a function that undoes this.
 *
 * @throws {ProxyError}
 */
export function useProxyOfEnvironment(environment: Readonly<Record<string, string | undefined>>): () => void {
  const wrong = proxyNames.find((name) => !isProxyUrl(environment[name] ?? ''));
  if (wrong !== undefined) {
    throw new ProxyError(`${wrong} is not a URL such as http://proxy.example:3128.`);
  }
  const direct = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
  return setGlobalProxyFromEnv({
    ...environment,
    no_proxy: [direct, ...loopback].filter((entry) => entry !== '').join(','),
  });
}

/** True for an empty text as well: then there is no proxy. */
function isProxyUrl(text: string): boolean {
  return text === '' || ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '');
}

/** Sends this process's requests through the proxy that the environment names, as Node can. */
import { setGlobalProxyFromEnv } from 'node:http';

/** Never reached through a proxy: these addresses mean this machine. */
const loopback = ['localhost', '127.0.0.1', '[::1]', '::1'];

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY (small letters too) and applies them to every later request of the
 * process. Returns a function that undoes this.
 *
 * @throws {TypeError} if the environment names a proxy that is no URL.
 */
export function useProxyOfEnvironment(environment: Readonly<Record<string, string | undefined>>): () => void {
  const direct = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
  return setGlobalProxyFromEnv({
    ...environment,
    no_proxy: [direct, ...loopback].filter((entry) => entry !== '').join(','),
  });
}

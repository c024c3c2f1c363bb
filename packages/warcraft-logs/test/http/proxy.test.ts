import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchText } from '../../src/http/fetch-text.ts';
import { ProxyError, useProxyOfEnvironment } from '../../src/http/proxy.ts';

const open: Server[] = [];
let undo: () => void = () => undefined;
afterEach(() => {
  undo();
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function listen(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A proxy that refuses every request and remembers for which host it came. */
async function startProxy(): Promise<{ url: string; hosts: string[] }> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://nowhere').host);
    response.writeHead(418).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(String(request.url));
    socket.end('HTTP/1.1 418 No\r\n\r\n');
  });
  return { url: await listen(server), hosts };
}

const fetchFrom = (url: string): Promise<string> =>
  fetchText({
    url,
    setting: 'WCL_API_URL',
    init: {},
    context: { request: 'zones', pointsLeft: undefined },
    timeoutMs: 60_000,
    signal: undefined,
  });

describe('a proxy in the environment', () => {
  it.each(['https_proxy', 'HTTPS_PROXY'])('that %s names is asked for a host elsewhere', async (name) => {
    const proxy = await startProxy();
    undo = useProxyOfEnvironment({ [name]: proxy.url });
    await expect(fetchFrom('https://warcraftlogs.invalid/api')).rejects.toThrow();
    expect(proxy.hosts).toEqual(['warcraftlogs.invalid:443']);
  });

  it('is asked for plain HTTP, too', async () => {
    const proxy = await startProxy();
    undo = useProxyOfEnvironment({ http_proxy: proxy.url });
    await expect(fetchFrom('http://warcraftlogs.invalid/api')).rejects.toThrow();
    expect(proxy.hosts).toHaveLength(1);
    expect(proxy.hosts[0]).toMatch(/^warcraftlogs\.invalid/);
  });

  it.each([{}, { NO_PROXY: 'example.org' }, { no_proxy: 'example.org' }])(
    'is never asked for this machine (%o)',
    async (exceptions) => {
      const proxy = await startProxy();
      const page = await listen(createServer((_, response) => response.end('direct')));
      undo = useProxyOfEnvironment({ http_proxy: proxy.url, HTTPS_PROXY: proxy.url, ...exceptions });
      expect(await fetchFrom(page)).toBe('direct');
      expect(await fetchFrom(page.replace('127.0.0.1', 'localhost'))).toBe('direct');
      expect(proxy.hosts).toEqual([]);
    },
  );

  it('is not asked for the hosts that NO_PROXY names', async () => {
    const proxy = await startProxy();
    undo = useProxyOfEnvironment({ HTTP_PROXY: proxy.url, NO_PROXY: 'warcraftlogs.invalid' });
    await expect(fetchFrom('http://warcraftlogs.invalid/api')).rejects.toThrow(
      /warcraftlogs\.invalid did not/,
    );
    expect(proxy.hosts).toEqual([]);
  });

  it('that is not a URL is an error that names the variable, not its value', () => {
    const wrong = (): unknown => useProxyOfEnvironment({ HTTPS_PROXY: 'user:password at proxy' });
    expect(wrong).toThrow(ProxyError);
    expect(wrong).toThrow(/^HTTPS_PROXY is not a URL such as http:\/\/proxy\.example:3128\.$/);
  });
});

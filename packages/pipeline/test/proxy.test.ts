import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProxy } from '../src/doctor/proxy.ts';
import { environmentFor, newHome } from './run-cli.ts';
import { runMain } from './run-main.ts';
import { sharedSandbox } from './shared.ts';

const sandbox = await sharedSandbox();
const asked: string[] = [];
/** A proxy that refuses everything, and says nothing about what was asked of it. */
const proxy = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(403, { 'content-type': 'text/html' }).end();
});
proxy.on('connect', (request, socket) => {
  asked.push(request.url ?? '');
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
});
let proxyUrl = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(() => proxy.close());

const narrow = ['plan', '--spec', '256', '--zone', '53'];
const elsewhere = {
  WCL_TOKEN_URL: 'https://token.invalid/',
  TALENT_TREES_URL: 'https://trees.invalid/x.json',
};

describe('a proxy in the environment', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('is used (%s)', async (name) => {
    asked.length = 0;
    const environment = { ...environmentFor(sandbox, newHome()), ...elsewhere, WCL_RETRY_BASE_MS: '1' };
    const end = await runMain(narrow, { ...environment, [name]: proxyUrl });
    expect(end.code).toBe(1);
    expect(asked).toEqual(expect.arrayContaining([expect.stringMatching(/^(token|trees)\.invalid:443$/)]));
  });

  it('is never used for this machine, nor for a host that NO_PROXY names', async () => {
    asked.length = 0;
    const environment = environmentFor(sandbox, newHome());
    const end = await runMain(narrow, { ...environment, HTTP_PROXY: proxyUrl, HTTPS_PROXY: proxyUrl });
    expect(end.code, end.stderr).toBe(0);
    const direct = { WCL_TOKEN_URL: 'https://direct.invalid/', WCL_RETRY_BASE_MS: '1' };
    await runMain(narrow, { ...environment, ...direct, NO_PROXY: 'direct.invalid', HTTPS_PROXY: proxyUrl });
    expect(asked.filter((url) => !/^(token|trees)\.invalid/.test(url))).toEqual([]);
  });

  it('that is not a URL is a mistake in the environment, and is not shown', async () => {
    const end = await runMain(narrow, {
      ...environmentFor(sandbox, newHome()),
      HTTPS_PROXY: 'me:planted@proxy',
    });
    expect([end.code, end.stderr]).toEqual([2, expect.stringMatching(/^HTTPS_PROXY is not a URL/)]);
    expect(end.stderr).not.toContain('planted');
  });

  it.each([
    [{}, []],
    [{ https_proxy: 'http://me:planted@proxy.example:3128' }, [['ok', 'proxy.example:3128 (https_proxy)']]],
    [{ HTTP_PROXY: '', ALL_PROXY: 'socks5://planted' }, [['warn', 'ALL_PROXY is set, which is not read']]],
  ])('is named by the doctor, without its password: %j', (environment, wanted) => {
    expect(checkProxy(environment).map(({ state, text }) => [state, text])).toEqual(wanted);
  });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { CertificateError, MalformedAnswerError, NoAnswerError, UnreachableError } from '../../src/index.ts';
import { connectionError } from '../../src/http/connection-error.ts';
import { fetchText } from '../../src/http/fetch-text.ts';

const context = { request: 'talent trees', pointsLeft: undefined };
const failed = (code: string): TypeError => new TypeError('fetch failed', { cause: { code } });

describe('a fetch that fails below HTTP', () => {
  it.each([
    ['ENOTFOUND', UnreachableError],
    ['ECONNREFUSED', UnreachableError],
    ['UND_ERR_CONNECT_TIMEOUT', UnreachableError],
    ['ECONNRESET', NoAnswerError],
    ['UND_ERR_SOCKET', NoAnswerError],
    ['Z_DATA_ERROR', MalformedAnswerError],
    ['SELF_SIGNED_CERT_IN_CHAIN', CertificateError],
    ['CERT_HAS_EXPIRED', CertificateError],
    ['ERR_TLS_CERT_ALTNAME_INVALID', CertificateError],
  ])('with %s is a %o', (code, errorClass) => {
    expect(connectionError(failed(code), 'www.warcraftlogs.com', context)).toBeInstanceOf(errorClass);
  });

  it.each(['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'DEPTH_ZERO_SELF_SIGNED_CERT'])(
    'for an authority that Node does not know (%s) says which settings help',
    (code) => {
      const { message } = connectionError(failed(code), 'www.warcraftlogs.com', context);
      expect(message).toMatch(/certificate of www\.warcraftlogs\.com is not trusted/);
      expect(message).toMatch(/NODE_EXTRA_CA_CERTS.*NODE_USE_SYSTEM_CA=1/);
    },
  );

  it('never quotes the text of the cause, which may hold what was sent', () => {
    const error = new TypeError('secret', { cause: new Error('secret') });
    expect(connectionError(error, 'host', context).message).not.toContain('secret');
  });

  it('is told from one that connected: a closed port is unreachable', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const asking = fetchText({
      url: `http://127.0.0.1:${port}/`,
      setting: 'TALENT_TREES_URL',
      init: {},
      context,
      timeoutMs: 60_000,
      signal: undefined,
    });
    await expect(asking).rejects.toThrow(UnreachableError);
    await expect(asking).rejects.toThrow(`127.0.0.1:${port} did not answer (ECONNREFUSED)`);
  });
});

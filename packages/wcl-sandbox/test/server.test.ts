import { specializations } from '@toptalent/game';
import { sampleSeason } from '@toptalent/sample';
import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../src/index.ts';
import type { Fault, Sandbox, SandboxOptions } from '../src/index.ts';
import { askToken, connect } from './client.ts';
import type { Json } from './client.ts';
import { allowance, discovery, reportFights, twoCells } from './documents.ts';

const dungeon = sampleSeason.dungeonZone.dungeons[0]!.encounterId;
const boss = sampleSeason.raidZones[0]!.bosses[0]!.encounterId;
const open: Sandbox[] = [];

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  open.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

describe('tokens', () => {
  it('are given for the right credentials, as Basic auth or in the form', async () => {
    const sandbox = await start();
    expect(await (await askToken(sandbox)).json()).toMatchObject({
      token_type: 'Bearer',
      expires_in: 31_104_000,
    });
    const form = await fetch(sandbox.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: sandbox.clientId,
        client_secret: sandbox.clientSecret,
      }),
    });
    expect(form.status).toBe(200);
  });

  it('are refused for wrong credentials, and for another grant', async () => {
    const sandbox = await start();
    expect((await askToken(sandbox, 'guess')).status).toBe(401);
    const grant = await fetch(sandbox.tokenUrl, { method: 'POST', body: 'grant_type=password' });
    expect(grant.status).toBe(400);
  });

  it('are needed: no token, a made-up one and a revoked one are refused, and cost nothing', async () => {
    const sandbox = await start();
    const client = await connect(sandbox);
    const { token } = client;
    client.token = 'made-up';
    expect((await client.post(allowance)).status).toBe(401);
    client.token = token;
    expect((await client.post(allowance)).status).toBe(200);
    sandbox.revokeTokens();
    expect((await client.post(allowance)).status).toBe(401);
    expect(sandbox.stats()).toMatchObject({ refused: { token: 2 }, points: 1 });
  });
});

describe('points', () => {
  it('are billed as the real endpoint bills them, and the reading leaves out the request that carries it', async () => {
    const sandbox = await start();
    const client = await connect(sandbox);
    const read = async (document: string, variables?: object): Promise<number> =>
      (await client.data(document, variables)).rateLimitData.pointsSpentThisHour;
    expect(await read(allowance)).toBe(0);
    expect(await read(twoCells, { dungeon, boss })).toBe(1);
    expect(await read(discovery)).toBe(3.02);
    await client.data(reportFights, { code: 'AnonReport000001' });
    expect(await read(allowance)).toBe(7.07);
    expect(sandbox.stats().points).toBe(8.07);
    expect(sandbox.stats().operations.map((row) => [row.operation, row.requests, row.points])).toEqual([
      ['Allowance', 2, 2],
      ['TwoCells', 1, 2.02],
      ['Discovery', 1, 2],
      ['ReportFights', 1, 2.05],
    ]);
  });

  it('run out: then every request is refused until the window ends', async () => {
    let now = 0;
    const sandbox = await start({ limitPerHour: 3, now: () => now });
    const client = await connect(sandbox);
    await client.data(twoCells, { dungeon, boss });
    now = 600_000;
    expect((await client.data(allowance)).rateLimitData).toEqual({
      limitPerHour: 3,
      pointsSpentThisHour: 2.02,
      pointsResetIn: 3000,
    });
    const refused = await client.post(allowance);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('3000');
    now = 3_600_000;
    expect((await client.data(allowance)).rateLimitData.pointsSpentThisHour).toBe(0);
    expect(sandbox.stats().refused.allowance).toBe(1);
  });
});

describe('over HTTP', () => {
  it('answers in gzip if the client accepts it, else as plain text, and counts the bytes', async () => {
    const sandbox = await start();
    const plain = await get(sandbox.treesUrl, {});
    const packed = await get(sandbox.treesUrl, { 'accept-encoding': 'gzip, br' });
    expect(plain.encoding).toBeUndefined();
    expect(packed.encoding).toBe('gzip');
    expect(packed.bytes).toBeLessThan(plain.bytes / 4);
    expect(sandbox.stats().bytes).toEqual({ sent: plain.bytes + packed.bytes, raw: plain.bytes * 2 });
  });

  it("serves the trees of all specializations in the public file's shape", async () => {
    const sandbox = await start();
    const specs = (await (await fetch(sandbox.treesUrl)).json()) as Json[];
    expect(specs).toHaveLength(specializations.length);
    for (const spec of specs) {
      expect(spec.fullNodeOrder.length).toBeGreaterThan(190);
      expect(spec.subTreeNodes[0].entries).toHaveLength(2);
      expect(spec.heroNodes).toHaveLength(28);
      expect(spec.specNodes.filter((node: Json) => node.type === 'tiered')).toHaveLength(1);
    }
  });

  it('names the error in a bad query, and answers 404 elsewhere', async () => {
    const sandbox = await start();
    const client = await connect(sandbox);
    const body = (await (await client.post('{ worldData { nonsense } }')).json()) as Json;
    expect(body.errors[0].message).toContain('nonsense');
    expect((await fetch(`http://127.0.0.1:${sandbox.port}/elsewhere`)).status).toBe(404);
    expect((await fetch(sandbox.tokenUrl)).status).toBe(405);
  });

  it('fails to start on a taken port, and on a folder or file that is not there', async () => {
    const sandbox = await start();
    await expect(startSandbox({ port: sandbox.port })).rejects.toThrow('EADDRINUSE');
    await expect(startSandbox({ recorded: '/nowhere' })).rejects.toThrow('ENOENT');
    await expect(startSandbox({ trees: '/nowhere' })).rejects.toThrow('ENOENT');
  });

  it('misbehaves on demand', async () => {
    const script: (Fault | undefined)[] = [
      { kind: 'answer', status: 502, body: '<html>', headers: { 'content-type': 'text/html' } },
      { kind: 'reset' },
      { kind: 'torn' },
      { kind: 'hang' },
      { kind: 'slow', milliseconds: 5 },
    ];
    const sandbox = await start({
      fault: ({ endpoint, number }) => (endpoint === 'api' ? script[number - 1] : undefined),
    });
    const client = await connect(sandbox);
    const html = await client.post(discovery);
    expect([html.status, html.headers.get('content-type')]).toEqual([502, 'text/html']);
    await expect(client.post(discovery)).rejects.toThrow('fetch failed');
    await expect(client.data(discovery)).rejects.toThrow();
    const leaving = new AbortController();
    const hung = fetch(sandbox.apiUrl, { method: 'POST', signal: leaving.signal });
    await expect.poll(() => sandbox.stats().requests.api, { timeout: 60_000 }).toBe(4);
    leaving.abort(new Error('left'));
    await expect(hung).rejects.toThrow('left');
    expect((await client.data(discovery)).worldData).toBeDefined();
    expect(sandbox.stats()).toMatchObject({ faults: 5, points: 4, requests: { api: 5 } });
  });
});

function get(
  url: string,
  headers: Record<string, string>,
): Promise<{ encoding: string | undefined; bytes: number }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ encoding: response.headers['content-encoding'], bytes }));
    })
      .on('error', reject)
      .end();
  });
}

import { afterEach, describe, expect, it } from 'vitest';
import { faultNames, faultScript, passingFaults, startSandbox } from '../../src/index.ts';
import type { Fault, FaultName, Sandbox, SandboxOptions } from '../../src/index.ts';
import { faultNamed } from '../../src/faults/catalogue.ts';
import { askToken, connect } from '../client.ts';
import type { Json } from '../client.ts';
import { discovery } from '../documents.ts';

const open: Sandbox[] = [];

async function start(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  open.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

describe('a fault over HTTP', () => {
  /**
   * How an API request with that fault ends: its status and what its body is, or that it fails.
   *
   * @param patience milliseconds
   */
  async function ending(fault: Fault, patience: number): Promise<string> {
    const sandbox = await start({ fault: ({ endpoint }) => (endpoint === 'api' ? fault : undefined) });
    const client = await connect(sandbox);
    try {
      const response = await fetch(sandbox.apiUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query: discovery }),
        signal: AbortSignal.timeout(patience),
      });
      const text = await response.text();
      try {
        JSON.parse(text);
        return `${response.status} JSON`;
      } catch {
        return `${response.status} text`;
      }
    } catch (error) {
      return error instanceof DOMException && error.name === 'TimeoutError' ? 'time-out' : 'broken';
    }
  }

  it.each([
    ['http-404', '404 text'],
    ['http-408', '408 text'],
    ['http-425', '425 text'],
    ['http-524', '524 text'],
    ['slow-down', '429 JSON'],
    ['cloudflare', '403 text'],
    ['unauthorized', '401 JSON'],
    ['token-expired', '401 JSON'],
    ['reset', 'broken'],
    ['reset-in-body', 'broken'],
    ['torn-json', '200 text'],
    ['broken-gzip', 'broken'],
    ['html-200', '200 text'],
    ['endless', 'time-out'],
    ['silence', 'time-out'],
    ['graphql-error', '200 JSON'],
    ['spent', '429 JSON'],
  ] as const)('%s ends in %s', async (name, expected) => {
    // Only a fault without an answer gets a short time: a busy machine may be slow with the others.
    const patience = expected === 'time-out' ? 300 : 60_000;
    expect(await ending(faultNamed(name), patience)).toBe(expected);
  });

  it('can be on one page of several, and leave the others alone', async () => {
    const expected = {
      'page-error': [null, 'Internal server error'],
      'page-refused': [{ characterRankings: { error: 'Invalid difficulty setting or size specified.' } }],
      'unknown-encounter': [null],
      'no-rows': [{ characterRankings: { count: 0, rankings: [] } }],
      'odd-rows': [{ characterRankings: { rankings: [{ odd: true }, { odd: true }] } }],
    } as const;
    for (const [name, [ill, message]] of Object.entries(expected)) {
      const fault = { ...faultNamed(name as keyof typeof expected), encounterId: 3470 } as Fault;
      const sandbox = await start({ fault: ({ endpoint }) => (endpoint === 'api' ? fault : undefined) });
      const client = await connect(sandbox);
      const page = 'characterRankings(className: "Priest", specName: "Holy")';
      const query = `{ worldData { ill: encounter(id: 3470) { ${page} } well: encounter(id: 3445) { ${page} } } }`;
      const { data, errors } = (await (await client.post(query)).json()) as {
        data: { worldData: Record<string, { characterRankings: { rankings: unknown[] } } | null> };
        errors?: { message: string; path: string[] }[];
      };
      const { ill: found, well } = data.worldData;
      expect(well!.characterRankings.rankings.length).toBeGreaterThan(50);
      expect(errors?.[0]).toEqual(
        message === undefined
          ? undefined
          : expect.objectContaining({ message, path: ['worldData', 'ill', 'characterRankings'] }),
      );
      if (message === undefined) {
        expect({ found }).toMatchObject({ found: ill });
      } else {
        expect(found!.characterRankings).toBeNull();
      }
    }
  });

  it('can have a date in Retry-After, by the clock of the Date header', async () => {
    const now = (): number => Date.parse('2030-01-01T00:00:00Z');
    const sandbox = await start({ now, fault: () => faultNamed('slow-down-date') });
    const { headers } = await askToken(sandbox);
    expect(Date.parse(headers.get('retry-after')!) - Date.parse(headers.get('date')!)).toBe(1000);
  });

  it('can be a redirect to another host', async () => {
    const sandbox = await start({ fault: () => faultNamed('redirect') });
    const response = await fetch(sandbox.apiUrl, { method: 'POST', redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      'https://login.invalid/?from=api',
    ]);
  });

  it('can break an encounter in the list of zones: it becomes null there, with an error of its path', async () => {
    const sandbox = await start({ fault: faultScript([{ fault: 'listing-error', encounter: 3470 }]) });
    const client = await connect(sandbox);
    const query = '{ worldData { zone(id: 53) { encounters { id name } } } }';
    const { data, errors } = (await (await client.post(query)).json()) as Json;
    const { encounters } = data.worldData.zone;
    expect(encounters.filter((encounter: Json) => encounter === null)).toHaveLength(1);
    expect(encounters.length).toBeGreaterThan(7);
    expect(errors).toEqual([
      expect.objectContaining({ path: expect.arrayContaining(['encounters', 'name']) }),
    ]);
  });

  describe('rows of rankings', () => {
    const args = 'className: "Priest", specName: "Holy", includeCombatantInfo: true';

    /** The page of an encounter with that fault on it, beside the same page without. */
    async function pageWith(fault: FaultName, page = 1): Promise<{ faulty: Json; honest: Json }> {
      const sandbox = await start({ fault: () => ({ ...faultNamed(fault), encounterId: 3470 }) as Fault });
      const other = await start({});
      const ask = async (of: Sandbox): Promise<Json> =>
        (await connect(of)).rankings(3470, `${args}, page: ${page}`);
      return { faulty: await ask(sandbox), honest: await ask(other) };
    }

    it('can lack their talents', async () => {
      const { faulty, honest } = await pageWith('no-talents');
      const without = honest.rankings.map(({ talents: _, ...row }: Json) => row);
      expect(faulty).toEqual({ ...honest, rankings: without });
      expect(honest.rankings[0].talents.length).toBeGreaterThan(50);
    });

    it('can be from before the season, all of them or every third', async () => {
      const halfYear = 183 * 24 * 3600 * 1000;
      const agesOf = ({ faulty, honest }: { faulty: Json; honest: Json }): number[] =>
        honest.rankings.map((row: Json, index: number) => row.startTime - faulty.rankings[index].startTime);
      expect(new Set(agesOf(await pageWith('old-rows')))).toEqual(new Set([halfYear]));
      expect(agesOf(await pageWith('some-old-rows')).slice(0, 6)).toEqual([0, 0, halfYear, 0, 0, halfYear]);
    });

    it('can be the same on every page, and promise more', async () => {
      const first = await pageWith('repeated-pages');
      const third = await pageWith('repeated-pages', 3);
      expect(third.faulty).toEqual({ ...first.honest, page: 3, hasMorePages: true });
      expect(third.honest.rankings).not.toEqual(first.honest.rankings);
    });
  });

  it('has a name of its own', () => {
    expect(new Set(faultNames).size).toBe(faultNames.length);
    expect(faultNames).toEqual(expect.arrayContaining([...passingFaults]));
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { faultNames, faultScript, passingFaults, startSandbox } from '../src/index.ts';
import type { Fault, FaultName, Sandbox, SandboxOptions, SandboxRequest } from '../src/index.ts';
import { faultNamed } from '../src/faults/catalogue.ts';
import { FaultScriptError, readFaultScript, readFaultStep } from '../src/faults/script.ts';
import { askToken, connect } from './client.ts';
import type { Json } from './client.ts';
import { discovery } from './documents.ts';

const open: Sandbox[] = [];

async function start(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  open.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

const request = (endpoint: SandboxRequest['endpoint'], operation?: string): SandboxRequest => ({
  endpoint,
  operation,
  number: 1,
  body: '',
});

describe('a script', () => {
  /** Which of so many like requests get a fault, counted from 1. */
  const hit = (step: Parameters<typeof faultScript>[0][number], count = 12): number[] => {
    const rule = faultScript([step]);
    return Array.from({ length: count }, (_, index) => index + 1).filter(
      () => rule(request('api', 'Rankings')) !== undefined,
    );
  };

  it('says which requests, from which on, how often, and how many', () => {
    expect(hit({ fault: 'reset', times: 2 })).toEqual([1, 2]);
    expect(hit({ fault: 'reset', from: 3, times: 2 })).toEqual([3, 4]);
    expect(hit({ fault: 'reset', from: 2, every: 4 })).toEqual([2, 6, 10]);
    expect(hit({ fault: 'reset', on: 'trees' })).toEqual([]);
    expect(hit({ fault: 'reset', operation: 'Discovery' })).toEqual([]);
    expect(hit({ fault: 'reset', on: 'api', operation: 'Rankings', every: 5 })).toEqual([1, 6, 11]);
  });

  it('of one encounter leaves alone the requests that do not ask for it', () => {
    const rule = faultScript([
      { fault: 'page-error', encounter: 3470 },
      { fault: 'page-refused', encounter: 3445 },
    ]);
    const hits = (...encounters: readonly number[]) => {
      const variables = encounters.map((encounterId, index) => [`encounterId${index}`, encounterId]);
      return rule({
        ...request('api', 'Rankings'),
        body: JSON.stringify({ variables: Object.fromEntries(variables) }),
      });
    };
    expect(hits(3455, 3470, 3445)).toMatchObject({ fault: 'graphqlError', encounterId: 3470 });
    expect(hits(3445)).toMatchObject({ fault: 'refused', encounterId: 3445 });
    expect(hits(3455, 34450)).toBeUndefined();
  });

  it('of one encounter may wait until its talents are asked for', () => {
    const rule = faultScript([{ fault: 'http-500', encounter: 3470, talents: true }]);
    const isHit = (...pages: readonly (readonly [encounterId: number, talents: boolean])[]): boolean => {
      const variables = pages.flatMap(([encounterId, talents], index) => [
        [`encounterId${index}`, encounterId],
        [`talents${index}`, talents],
      ]);
      const body = JSON.stringify({ variables: Object.fromEntries(variables) });
      return rule({ ...request('api', 'Rankings'), body }) !== undefined;
    };
    expect(isHit([3445, true], [3470, true])).toBe(true);
    expect(isHit([3445, true], [3470, false])).toBe(false);
    expect(isHit([3445, true])).toBe(false);
  });

  it('without an encounter can be about talents alone', () => {
    const rule = faultScript([{ fault: 'silence', talents: false }]);
    const ask = (talents: boolean) =>
      rule({
        ...request('api', 'Rankings'),
        body: JSON.stringify({ variables: { encounterId0: 3470, talents0: talents } }),
      });
    expect(ask(false)).toEqual({ kind: 'hang' });
    expect(ask(true)).toBeUndefined();
    expect(rule(request('api', 'Discovery'))).toBeUndefined();
  });

  it('hits a share of the requests, the same ones for the same seed', () => {
    const hits = hit({ fault: 'mixed', rate: 0.05 }, 4000);
    expect(hits.length).toBeGreaterThan(150);
    expect(hits.length).toBeLessThan(250);
    expect(hit({ fault: 'mixed', rate: 0.05 }, 4000)).toEqual(hits);
  });

  it('takes the passing faults in turn when they are mixed', () => {
    const rule = faultScript([{ fault: 'mixed' }]);
    const put = passingFaults.map(() => rule(request('token')));
    expect(put).toEqual(passingFaults.map(faultNamed));
  });

  it('is read from a flag and from JSON, and refused with the place when it makes no sense', () => {
    expect(readFaultStep('mixed,rate=5%')).toEqual({ fault: 'mixed', rate: 0.05 });
    expect(readFaultStep('page-error, encounter=3470, on=api')).toEqual({
      fault: 'page-error',
      encounter: 3470,
      on: 'api',
    });
    expect(readFaultStep('http-500,encounter=3470,talents=yes')).toMatchObject({ talents: true });
    expect(readFaultStep('http-500,talents=no')).toMatchObject({ talents: false });
    expect(readFaultScript('[{"fault": "silence", "times": 1}]')).toEqual([{ fault: 'silence', times: 1 }]);
    for (const wrong of [
      'bogus',
      'reset,on=moon',
      'reset,from=x',
      'reset,rate=2',
      'reset,colour=1',
      'reset,talents=maybe',
      '',
    ]) {
      expect(() => readFaultStep(wrong)).toThrow(FaultScriptError);
    }
    expect(() => readFaultScript('{')).toThrow(FaultScriptError);
    expect(() => readFaultScript('[{"fault": "reset", "on": "moon"}]')).toThrow(/at \[0\]\.on/);
  });
});

describe('over HTTP', () => {
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

  it('one page of several can be ill while the others are well', async () => {
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

  it('a date in Retry-After goes by the clock that the Date header shows', async () => {
    const now = (): number => Date.parse('2030-01-01T00:00:00Z');
    const sandbox = await start({ now, fault: () => faultNamed('slow-down-date') });
    const { headers } = await askToken(sandbox);
    expect(Date.parse(headers.get('retry-after')!) - Date.parse(headers.get('date')!)).toBe(1000);
  });

  it('a redirect leads to another host', async () => {
    const sandbox = await start({ fault: () => faultNamed('redirect') });
    const response = await fetch(sandbox.apiUrl, { method: 'POST', redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      'https://login.invalid/?from=api',
    ]);
  });

  it('an encounter can break the list of zones: it becomes null there, with an error of its path', async () => {
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

  it('every fault has a name of its own', () => {
    expect(new Set(faultNames).size).toBe(faultNames.length);
    expect(faultNames).toEqual(expect.arrayContaining([...passingFaults]));
  });
});

describe('a world', () => {
  it('may have a new patch, a new boss, a new specialization, another slug', async () => {
    const sandbox = await start({
      world: { newPatch: true, newEncounter: true, hostileNames: true },
      newSpecialization: true,
      renamedSpecId: 256,
    });
    const client = await connect(sandbox);
    const { worldData, gameData } = await client.data(
      '{ worldData { zone(id: 53) { name partitions { id default } encounters { id name } } } gameData { classes { slug specs { slug } } } }',
    );
    expect(worldData.zone.partitions).toEqual([
      { id: 1, default: false },
      { id: 2, default: true },
    ]);
    expect(worldData.zone.encounters.map((encounter: { id: number }) => encounter.id)).toContain(3999);
    expect(worldData.zone.encounters[0].name).toMatch(/^Nek'zali the Soulcoiler ./);
    const priest = gameData.classes.find((one: { slug: string }) => one.slug === 'Priest');
    const slugs = priest.specs.map((spec: { slug: string }) => spec.slug);
    expect(slugs).toEqual(['DisciplineRenamed', 'Harbinger', 'Holy', 'Shadow']);
    const rankings = await client.rankings(3999, 'className: "Priest", specName: "Holy", partition: 2');
    expect(rankings.count).toBe(100);
    const trees = (await (await fetch(sandbox.treesUrl)).json()) as { specId: number }[];
    expect(trees.filter((tree) => tree.specId === 1999)).toHaveLength(1);
  });
});

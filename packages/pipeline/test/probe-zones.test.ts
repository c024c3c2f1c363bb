import type { RankingsAnswer, RankingsRequest, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import { probeZones } from '../src/discover/probe-zones.ts';
import type { SeasonZone } from '../src/discover/season.ts';

const zone = (zoneId: number, encounterIds: readonly number[]): SeasonZone => ({
  zoneId,
  name: `Zone ${zoneId}`,
  contentType: 'raid',
  partition: { id: 1, name: '12.1' },
  difficultyIds: [3, 4, 5],
  encounters: encounterIds.map((id, order) => ({
    id,
    name: `Encounter ${id}`,
    zoneId,
    contentType: 'raid',
    order,
    journalId: 1,
  })),
});

const page = (players: number): RankingsAnswer => ({
  kind: 'page',
  page: {
    page: 1,
    hasMorePages: false,
    malformedRows: 0,
    rankings: Array.from({ length: players }, () => ({
      name: 'A',
      startTime: 1,
      server: { name: 'Server', region: 'EU' },
      report: { code: 'A', fightID: 1 },
    })),
  },
});
const full = page(1);
const empty = page(0);
const unknown: RankingsAnswer = { kind: 'unknownEncounter' };

/** What the probe finds out about the zones, and the encounters that it asks for, request by request. */
async function probing(
  zones: readonly SeasonZone[],
  pages: Readonly<Record<number, RankingsAnswer>>,
  there: readonly number[] = [],
) {
  const requests: RankingsRequest[][] = [];
  const client = {
    rankings(asked: readonly RankingsRequest[]) {
      requests.push([...asked]);
      return Promise.resolve(asked.map(({ encounterId }) => pages[encounterId]!));
    },
  } as unknown as WarcraftLogsClient;
  const answers = await probeZones(client, zones, (zoneId) => there.includes(zoneId));
  return { answers, requests, asked: requests.map((pages) => pages.map((one) => one.encounterId)) };
}

describe('whether a zone has rankings', () => {
  it.each<[string, Readonly<Record<number, RankingsAnswer>>, boolean | RegExp, number]>([
    ['one page with a row says that it has', { 1: full }, true, 1],
    ['one empty page is a gap of that encounter', { 1: empty, 2: full }, true, 2],
    ['two empty pages say that it has none', { 1: empty, 2: empty, 3: full }, false, 2],
    ['an error is no answer', { 1: unknown, 2: full }, true, 2],
    ['an error and an empty page leave it open', { 1: unknown, 2: empty }, /does not know Encounter 1/, 2],
    ['an empty page and an error leave it open', { 1: empty, 2: unknown }, /does not know Encounter 2/, 2],
  ])('%s', async (_, pages, answer, requests) => {
    const { answers, asked } = await probing([zone(53, [1, 2, 3])], pages);
    expect(answers).toEqual([typeof answer === 'boolean' ? answer : expect.stringMatching(answer)]);
    expect(asked).toHaveLength(requests);
  });

  it('is settled by one empty page where the zone has one encounter', async () => {
    const { answers, asked } = await probing([zone(57, [1])], { 1: empty });
    expect(answers).toEqual([false]);
    expect(asked).toEqual([[1]]);
  });

  it('is asked a second time of the only encounter after an error', async () => {
    expect((await probing([zone(57, [1])], { 1: unknown })).asked).toEqual([[1], [1]]);
  });

  it('is not denied by empty pages where earlier runs found rankings', async () => {
    const { answers } = await probing([zone(53, [1, 2])], { 1: empty, 2: empty }, [53]);
    expect(answers).toEqual(['no rows where earlier runs found some']);
  });

  it('is asked of six zones in a request, and again only of those that have not shown any', async () => {
    const zones = [1, 2, 3, 4, 5, 6, 7].map((id) => zone(id, [id * 10, id * 10 + 1]));
    const pages = Object.fromEntries(
      zones.flatMap(({ zoneId }) => [
        [zoneId * 10, zoneId === 3 ? empty : full],
        [zoneId * 10 + 1, full],
      ]),
    );
    const { answers, asked } = await probing(zones, pages);
    expect(answers).toEqual(zones.map(() => true));
    expect(asked).toEqual([[10, 20, 30, 40, 50, 60], [70], [31]]);
  });

  it('is asked in Heroic, of every specialization, and without talents', async () => {
    const { requests } = await probing([zone(53, [1])], { 1: full });
    expect(requests[0]![0]).toMatchObject({
      difficulty: 4,
      specialization: undefined,
      metric: 'dps',
      page: 1,
      talents: false,
    });
  });

  it('is asked in the first difficulty that a raid has where it has no Heroic', async () => {
    const { requests } = await probing([{ ...zone(53, [1]), difficultyIds: [5] }], { 1: full });
    expect(requests[0]![0]).toMatchObject({ difficulty: 5 });
  });

  it('is asked by score and at keystone difficulty of dungeons', async () => {
    const { requests } = await probing([{ ...zone(55, [1]), contentType: 'mythicPlus' }], { 1: full });
    expect(requests[0]![0]).toMatchObject({ difficulty: 10, metric: 'playerscore' });
  });
});

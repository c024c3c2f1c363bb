import type { UnreadEntry, WorldAnswer } from '@toptalent/warcraft-logs';
import { describe, expect, it } from 'vitest';
import { judgeZones } from '../src/discover/judge-zones.ts';
import { lostEntries } from '../src/discover/lost-entries.ts';
import { pickSeason } from '../src/discover/pick-season.ts';
import { withEarlier } from '../src/discover/with-earlier.ts';
import type { EarlierRuns } from '../src/discover/with-earlier.ts';
import { world } from './worlds.ts';

/** A list of zones of which some entries cannot be read, completed from the last data. */
const abyss = { id: 53, name: 'The Venomous Abyss', encounters: [3470, 3471] };
const dungeons = { id: 55, name: 'Mythic+ Season 2', kind: 'keystone' as const, encounters: [12993] };
const unread = (what: UnreadEntry['what'], name?: string): UnreadEntry => ({ what, name });

const lastData: EarlierRuns = {
  isThere: () => true,
  zones: [
    { zoneId: 53, name: 'The Venomous Abyss', contentType: 'raid', partition: { id: 1, name: '12.1' } },
    { zoneId: 55, name: 'Mythic+ Season 2', contentType: 'mythicPlus', partition: { id: 2, name: '12.1' } },
  ],
  encounters: [
    { id: 3470, name: 'First', zoneId: 53, order: 0, journalId: 1 },
    { id: 3471, name: 'Second', zoneId: 53, order: 1, journalId: 2 },
    { id: 12993, name: 'Dungeon', zoneId: 55, order: 0, journalId: 3 },
  ],
};
const noData: EarlierRuns = { isThere: () => false, zones: [], encounters: [] };

/** The list with one change to its newest expansion. */
const listed = (
  zones: Parameters<typeof world>[0][number],
  change: (expansion: WorldAnswer['worldData']['expansions'][number]) => object = () => ({}),
): WorldAnswer => {
  const answer = world({ 7: zones, 6: [{ id: 38, name: 'Old Raid', frozen: true }] });
  const expansions = answer.worldData.expansions.map((expansion) =>
    expansion.id === 7 ? { ...expansion, ...change(expansion) } : expansion,
  );
  return { ...answer, worldData: { expansions, unread: [] } };
};

/** Ids of the season's zones with their partitions, and what the season may lack. */
async function seasonOf(answer: WorldAnswer, earlier: EarlierRuns) {
  const complete = withEarlier(answer, earlier);
  const season = await pickSeason(
    judgeZones(complete),
    (zones) => Promise.resolve(zones.map(() => true)),
    earlier.isThere,
  );
  return {
    zones: season.zones.map(({ zoneId, partition }) => `${zoneId}/${partition.id}`),
    encounters: season.zones.flatMap((zone) => zone.encounters.map(({ id }) => id)),
    lost: lostEntries(complete, season).map(({ text }) => text),
  };
}

const whole = { zones: ['53/1', '55/1'], encounters: [3470, 3471, 12993], lost: [] };

describe('a zone that cannot be read', () => {
  const withoutAbyss = listed([dungeons], () => ({ unread: [unread('zone')] }));

  it("is the last data's", async () => {
    expect(await seasonOf(withoutAbyss, lastData)).toEqual(whole);
  });

  it('may be one of the season where the last data does not have it', async () => {
    expect((await seasonOf(withoutAbyss, noData)).lost).toEqual(['zone without a name']);
  });

  it.each([
    ['by its name', listed([abyss, dungeons], () => ({ unread: [unread('zone', 'Midnight PTR')] }))],
    [
      'because it is of an older expansion',
      (() => {
        const { worldData, ...rest } = listed([abyss, dungeons]);
        const expansions = worldData.expansions.map((one) =>
          one.id === 6 ? { ...one, unread: [unread('zone')] } : one,
        );
        return { ...rest, worldData: { ...worldData, expansions } };
      })(),
    ],
  ])('is none of the season %s', async (_, answer) => {
    expect(await seasonOf(answer, noData)).toEqual(whole);
  });
});

it('an expansion that cannot be read has the zones of the last data, and may have others', async () => {
  const answer = world({ 6: [{ id: 38, name: 'Old Raid', partitions: ['11.2'] }] });
  const broken = { ...answer, worldData: { ...answer.worldData, unread: [unread('expansion')] } };
  expect(await seasonOf(broken, lastData)).toEqual({
    zones: ['53/1', '55/2'],
    encounters: [3470, 3471, 12993],
    lost: ['expansion without a name'],
  });
});

describe('an encounter that cannot be read', () => {
  const broken = (lost: number) =>
    listed([{ ...abyss, encounters: [3470] }, dungeons], ({ zones }) => ({
      zones: zones.map((zone) =>
        zone.id === 53 ? { ...zone, unread: Array.from({ length: lost }, () => unread('encounter')) } : zone,
      ),
    }));

  it("is the last data's, at its place", async () => {
    expect(await seasonOf(broken(1), lastData)).toEqual(whole);
  });

  it('is missing where there are more of them than the last data has', async () => {
    expect((await seasonOf(broken(2), lastData)).lost).toEqual([
      'encounter without a name of The Venomous Abyss',
    ]);
  });
});

describe('a partition that cannot be read', () => {
  const broken = (isDefault: boolean) =>
    listed([abyss, { ...dungeons, partitions: ['12.0'] }], ({ zones }) => ({
      zones: zones.map((zone) =>
        zone.id === 55
          ? {
              ...zone,
              partitions: zone.partitions.map((one) => ({ ...one, default: isDefault })),
              unread: [unread('partition')],
            }
          : zone,
      ),
    }));

  it('does not matter beside the default one', async () => {
    expect(await seasonOf(broken(true), noData)).toEqual(whole);
  });

  it("is the last data's, if it is the default one", async () => {
    expect(await seasonOf(broken(false), lastData)).toEqual({ ...whole, zones: ['53/1', '55/2'] });
  });
});

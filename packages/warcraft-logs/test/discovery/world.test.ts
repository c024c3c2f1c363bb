import { faultScript, startSandbox } from '@toptalent/wcl-sandbox';
import { describe, expect, it } from 'vitest';
import { createWarcraftLogsClient } from '../../src/index.ts';
import { readWorld } from '../../src/discovery/world.ts';
import type { WorldAnswer } from '../../src/index.ts';

const zone = (name: string, encounters: readonly unknown[]): object => ({
  id: 53,
  name,
  frozen: false,
  brackets: null,
  difficulties: [{ id: 5, name: 'Mythic' }],
  partitions: [{ id: 1, name: '12.1', compactName: '12.1', default: true }],
  encounters,
});
const boss = (id: number): object => ({ id, name: `Boss ${id}`, journalID: id });
const answer = (zones: readonly unknown[]): unknown => ({
  worldData: { expansions: [{ id: 7, name: 'Midnight', zones }] },
  gameData: { classes: [{ name: 'Priest', slug: 'Priest', specs: [{ name: 'Holy', slug: 'Holy' }] }] },
});
/** Entries that could not be read, of all lists: "encounter Boss 2". */
const unreadOf = (world: WorldAnswer | undefined): readonly string[] => {
  const { expansions, unread } = world!.worldData;
  const { classes, unread: unreadClasses } = world!.gameData;
  const parents = [...expansions, ...expansions.flatMap(({ zones }) => zones), ...classes];
  const entries = [...unread, ...unreadClasses, ...parents.flatMap((parent) => parent.unread)];
  return entries.map(({ what, name }) => `${what} ${name ?? 'without a name'}`);
};
const zonesOf = (world: WorldAnswer | undefined) => world?.worldData.expansions[0]!.zones;

describe('the list of everything there is to rank', () => {
  it('is read whole if nothing is wrong with it', () => {
    const world = readWorld(answer([zone('Abyss', [boss(1), boss(2)])]));
    expect(zonesOf(world)).toMatchObject([{ name: 'Abyss', encounters: [{ id: 1 }, { id: 2 }] }]);
    expect(unreadOf(world)).toEqual([]);
  });

  it('leaves out an encounter that cannot be read, and says so', () => {
    const odd = { id: 'two', name: 'Boss 2', journalID: 2 };
    const world = readWorld(answer([zone('Abyss', [boss(1), odd, null, boss(3), boss(4)])]));
    expect(zonesOf(world)![0]!.encounters.map(({ id }) => id)).toEqual([1, 3, 4]);
    expect(unreadOf(world)).toEqual(['encounter Boss 2', 'encounter without a name']);
    expect(zonesOf(world)![0]!.unread).toHaveLength(2);
  });

  it('leaves out a zone whose own fields, or most of whose encounters, cannot be read', () => {
    const nameless = { ...zone('x', []), name: undefined };
    const odd = zone('Odd', [{}, {}, boss(1)]);
    const world = readWorld(answer([zone('Abyss', [boss(1)]), nameless, odd, zone('Grotto', [])]));
    expect(zonesOf(world)!.map(({ name }) => name)).toEqual(['Abyss', 'Grotto']);
    expect(unreadOf(world)).toEqual(['zone without a name', 'zone Odd']);
  });

  it('cannot be read at all if most zones cannot: the shape has changed', () => {
    expect(readWorld(answer([zone('Abyss', [boss(1)]), {}, {}]))).toBeUndefined();
    expect(readWorld({ worldData: { expansions: [] } })).toBeUndefined();
  });

  it('has names as one plain line, which the game shows as it is', () => {
    const world = readWorld(answer([zone('A\u001b[31m\r\nbyss\u202e|T:500|t', [])]));
    expect(zonesOf(world)![0]!.name).toBe('A [31m byss  T:500 t');
  });

  it('is refused if a list of it has no end', () => {
    const endless = Array.from({ length: 501 }, (_, id) => boss(id + 1));
    expect(readWorld(answer([zone('Abyss', endless)]))).toBeUndefined();
  });

  it('has ids that are ids', () => {
    const odd = [0, -1, 1.5, 2 ** 31].map((id) => ({ ...boss(1), id }));
    const world = readWorld(answer([zone('Abyss', [boss(1), boss(2), boss(3), boss(4), ...odd])]));
    expect(zonesOf(world)![0]!.encounters.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  it('is there without an encounter that breaks it on the server', async () => {
    const sandbox = await startSandbox({ fault: faultScript([{ fault: 'listing-error', encounter: 3470 }]) });
    const { tokenUrl, apiUrl, clientId, clientSecret } = sandbox;
    const client = createWarcraftLogsClient({ tokenUrl, apiUrl, credentials: { clientId, clientSecret } });
    const world = await client.discover();
    await sandbox.close();
    const encounters = world.worldData.expansions.flatMap(({ zones }) =>
      zones.flatMap((row) => row.encounters),
    );
    expect(encounters.length).toBeGreaterThan(50);
    expect(encounters.map(({ id }) => id)).not.toContain(3470);
    expect(unreadOf(world)).toEqual(['encounter without a name']);
    expect(client.requests).toBe(1);
  });
});

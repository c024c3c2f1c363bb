import { afterEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../src/index.ts';
import type { Sandbox, SandboxOptions } from '../src/index.ts';
import { connect } from './client.ts';

const open: Sandbox[] = [];

async function start(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  open.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
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
    expect(slugs).toEqual(expect.arrayContaining(['DisciplineRenamed', 'Harbinger', 'Holy', 'Shadow']));
    expect(slugs).not.toContain('Discipline');
    const harbingers = await client.rankings(
      3470,
      'className: "Priest", specName: "Harbinger", partition: 2',
    );
    expect(harbingers.count).toBe(100);
    const rankings = await client.rankings(3999, 'className: "Priest", specName: "Holy", partition: 2');
    expect(rankings.count).toBe(100);
    const trees = (await (await fetch(sandbox.treesUrl)).json()) as { specId: number }[];
    expect(trees.filter((tree) => tree.specId === 1999)).toHaveLength(1);
  });

  it.each([
    ['listed', 0, 0],
    ['dungeons', 100, 0],
    ['open', 100, 100],
  ] as const)('may have the next season (%s)', async (nextSeason, dungeonRows, raidRows) => {
    const sandbox = await start({ world: { nextSeason } });
    const client = await connect(sandbox);
    const { worldData } = await client.data('{ worldData { zone(id: 60) { name encounters { id } } } }');
    expect(worldData.zone.encounters).toHaveLength(3);
    const args = 'className: "Priest", specName: "Holy"';
    const dungeon = await client.rankings(14001, `${args}, metric: playerscore`);
    const raid = await client.rankings(4001, args);
    expect([dungeon.count, raid.count]).toEqual([dungeonRows, raidRows]);
  });
});

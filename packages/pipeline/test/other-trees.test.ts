import type { BuildData } from '@toptalent/build-data';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Outcome } from '../src/run/outcome.ts';
import { expectComplete, startFaultyWorld } from './faulty-world.ts';
import { buildsIn } from '../src/builds/builds-in.ts';
import { specIdsOfOtherTrees } from '../src/outcome/other-trees.ts';
import { readTalentTrees } from '../src/index.ts';
import { newHome, readWritten, removeHomes } from './run-cli.ts';
import { buildOf, smallData } from './small-data.ts';

const discipline = ['--spec', '256', '--content', 'raid', '--pages', '1'];
const holy = discipline.with(1, '257');

afterAll(removeHomes);

const dataIn = (home: string): BuildData => JSON.parse(readWritten(home).buildData) as BuildData;

it('builds of other talent trees say so until they are fetched again, and so does every run', async () => {
  const home = newHome();
  const before = await startFaultyWorld({ edition: 'previous' });
  const { port } = before.sandbox;
  await expectComplete(before.run(home, [...discipline, '--spec', '257']));
  await before.close();
  const { specs } = dataIn(home);
  const versions = (specId: string) =>
    new Set(buildsIn(dataIn(home).specs[specId]!).map((build) => build.talentTreeVersion));
  const [previous] = versions('257');
  const treesIn = async () => Object.keys(await readTalentTrees(join(home, 'data')));
  expect(await treesIn()).toEqual([previous]);

  const world = await startFaultyWorld({ port });
  try {
    const summary = join(home, 'changes.md');
    for (const args of [discipline, [...discipline, '--summary', summary], discipline]) {
      const end = await world.run(home, [...args, '--json']);
      expect(end.code, end.stderr).toBe(0);
      expect(end.stderr).toMatch(/of other talent trees than the present ones.*: Priest\/Holy\.$/m);
      expect((JSON.parse(end.stdout) as Outcome).ofOtherTrees).toEqual(['Priest/Holy']);
      expect([...versions('257')]).toEqual([previous]);
      expect(versions('256')).not.toContain(previous);
      expect(dataIn(home).specs['257']).toEqual(specs['257']);
      expect(dataIn(home).specs['256']).not.toEqual(specs['256']);
      // The tree of the builds that stay is kept beside the new one.
      expect((await treesIn()).toSorted()).toEqual([...versions('257'), ...versions('256')].toSorted());
    }
    expect(readFileSync(summary, 'utf8')).toMatch(/other talent trees than the present ones.*Holy/);
    expect((await world.run(home, ['verify', '1', '--spec', '257'])).stderr).toMatch(
      /talent trees have changed since the data was made/,
    );
    const end = await world.run(home, [...holy, '--json']);
    expect(end.code, end.stderr).toBe(0);
    expect((JSON.parse(end.stdout) as Outcome).ofOtherTrees).toEqual([]);
    expect(versions('257')).not.toContain(previous);
    expect(await treesIn()).toEqual([...versions('257')]);
  } finally {
    await world.close();
  }
});

it('builds of other talent trees are found in any place, by their specialization', () => {
  const ofOther = buildOf('x', { talentTreeVersion: 'cd'.repeat(32) });
  const { specs } = smallData();
  const mythicPlus = { general: null, encounters: { '112521': ofOther } };
  const data = smallData({ specs: { ...specs, '256': { ...specs['256']!, mythicPlus } } });
  expect(specIdsOfOtherTrees(data, 'ab'.repeat(32))).toEqual([256]);
  expect(specIdsOfOtherTrees(data, 'cd'.repeat(32))).toEqual([62, 256]);
  expect(specIdsOfOtherTrees(smallData(), 'ab'.repeat(32))).toEqual([]);
});

import type { BuildData } from '@toptalent/build-data';
import { canonicalKey, decodeLoadout, loadoutFromEntries, serializationVersion } from '@toptalent/loadout';
import type { TalentTree } from '@toptalent/loadout';
import { startSandbox } from '@toptalent/wcl-sandbox';
import type { SandboxOptions } from '@toptalent/wcl-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTalentTrees } from '../src/index.ts';
import { nextVersion } from './code-of-version.ts';
import { expectComplete, narrowArgs, oneBoss, rankingsIn, startFaultyWorld } from './faulty-world.ts';
import type { FaultyWorld } from './faulty-world.ts';
import { newHome, readWritten, removeHomes } from './run-cli.ts';

/** The tree that the players really have. */
let tree: TalentTree;
const bossArgs = ['--spec', '256', '--encounter', String(oneBoss), '--pages', '1'];

beforeAll(async () => {
  const sandbox = await startSandbox();
  const trees = parseTalentTrees(await (await fetch(sandbox.treesUrl)).json());
  tree = trees.bySpecId.get(256)!.tree;
  await sandbox.close();
});
afterAll(removeHomes);

async function inWorld(options: SandboxOptions, use: (world: FaultyWorld) => Promise<void>): Promise<void> {
  const world = await startFaultyWorld(options);
  try {
    await use(world);
  } finally {
    await world.close();
  }
}

const dataIn = (home: string): BuildData => JSON.parse(readWritten(home).buildData) as BuildData;

/** What the players of one boss really run, as far as it is on their tree. */
async function playedOn(world: FaultyWorld, encounterId: number): Promise<ReadonlySet<string>> {
  const rows = await rankingsIn(world.sandbox, encounterId);
  const keys = rows.flatMap((row) => {
    const entries = (row.talents ?? []).map(({ talentID, points }) => ({ entryId: talentID, ranks: points }));
    const loadout = loadoutFromEntries(entries, tree);
    return loadout.ok ? [canonicalKey(loadout.value)] : [];
  });
  return new Set(keys);
}

/** Every code that is published for that boss is one that is played there, on the tree that players have. */
async function expectOnlyPlayed(world: FaultyWorld, home: string, encounterId: number): Promise<void> {
  const build = dataIn(home).specs['256']!.raid.encounters[encounterId]!;
  const played = await playedOn(world, encounterId);
  for (const { talentCode } of [build, ...build.alternatives]) {
    const loadout = decodeLoadout(talentCode, tree);
    expect(loadout.ok && played.has(canonicalKey(loadout.value))).toBe(true);
  }
}

describe('on the day of a patch', () => {
  it.each<[string, SandboxOptions, 'report' | 'talents', RegExp]>([
    [
      'a tree file older than all rows: the codes come from the reports',
      { treesEdition: 'previous' },
      'report',
      /./,
    ],
    [
      'a tree file older than some rows: what is from before the patch is left out',
      { treesEdition: 'previous', otherEditionShare: 0.4 },
      'report',
      /Rows left out: .*from before the patch/,
    ],
    [
      'rows of the tree before on a tree file of today: they are left out',
      { otherEditionShare: 0.4 },
      'talents',
      /Rows left out: .*\d+ with a talent that the tree does not have/,
    ],
  ])('%s, and only what is played is shipped', async (_, options, codeFrom, message) => {
    await inWorld(options, async (world) => {
      const home = newHome();
      const end = await world.run(home, bossArgs);
      expect(end.code, end.stderr).toBe(0);
      expect(end.stderr).toMatch(message);
      expect(dataIn(home).specs['256']!.raid.encounters[oneBoss]!.codeFrom).toBe(codeFrom);
      await expectOnlyPlayed(world, home, oneBoss);
    });
  });

  it('import codes of a new serialization version end the asking, the old builds stay, and the run says what to do', async () => {
    const home = newHome();
    let port = 0;
    await inWorld({ edition: 'previous' }, async (world) => {
      port = world.sandbox.port;
      await expectComplete(world.run(home));
    });
    const { specs } = dataIn(home);
    await inWorld({ port, treesEdition: 'previous', codeVersion: nextVersion }, async (world) => {
      const end = await world.run(home, [...narrowArgs, '--max-age', '0', '--json']);
      expect(end.code, end.stderr).toBe(3);
      expect(dataIn(home).specs).toEqual(specs);
      expect(end.stderr.match(/^Import codes are of serialization version \d+ now, .*$/gm)).toEqual([
        `Import codes are of serialization version ${nextVersion} now, and only version ${serializationVersion} is read here: builds that would need them stay as they were.`,
      ]);
      // One line for all cells, and what was answered.
      expect(end.stderr.match(/^Unusable: .*$/gm)).toEqual([
        expect.stringMatching(
          /^Unusable: 8 cells: import codes .* read here: Priest\/.*; .*; .*, and 5 more$/,
        ),
      ]);
      expect(end.stderr).toMatch(
        /^8 of 8 cells have rankings; 8 of them gave no build yet\. 8 fetched now: /m,
      );
      expect(end.stderr).toMatch(/^Next: update the project\. .* docs\/recipes\.md .*$/m);
      expect(JSON.parse(end.stdout)).toMatchObject({ otherVersion: nextVersion, exitCode: 3 });
      // Two reports, of two players: their players, and a code.
      expect(new Set(world.sandbox.stats().reports).size).toBe(2);
    });
  });

  it('reports that fail leave the cell for the next run, which finishes it', async () => {
    await inWorld({ treesEdition: 'previous' }, async (world) => {
      world.put([{ fault: 'http-503', on: 'api', operation: 'ImportCodes' }]);
      const home = newHome();
      const end = await world.run(home, bossArgs);
      expect(end.code, end.stderr).toBe(3);
      expect(end.stderr).toMatch(/Failed: .*import codes of 1 player: the server failed/);
      expect(dataIn(home).specs['256']?.raid.encounters[oneBoss] ?? null).toBeNull();
      world.put([]);
      await expectComplete(world.run(home, bossArgs));
      await expectOnlyPlayed(world, home, oneBoss);
    });
  });
});

describe('what is new', () => {
  it('a boss that this version does not know has its builds, and is named', async () => {
    await inWorld({ world: { newEncounter: true } }, async (world) => {
      const home = newHome();
      const end = await world.run(home, ['--spec', '256', '--encounter', '3999', '--pages', '1']);
      expect(end.code, end.stderr).toBe(0);
      expect(end.stderr).toMatch(
        /New to this version, and kept with Warcraft Logs' ids: The Uncharted \(3999\)\./,
      );
      const encounter = dataIn(home).encounters.find(({ id }) => id === 3999);
      expect(encounter).toMatchObject({ known: false, name: 'The Uncharted', instanceId: null });
      await expectOnlyPlayed(world, home, 3999);
    });
  });

  it('a specialization that this version does not know is named, and changes nothing else', async () => {
    await inWorld({ newSpecialization: true }, async (world) => {
      const home = newHome();
      const end = await world.run(home, bossArgs);
      expect(end.code, end.stderr).toBe(0);
      expect(end.stderr).toMatch(/Warcraft Logs lists Priest\/Harbinger, which this version does not know/);
      expect(Object.keys(dataIn(home).specs)).toEqual(['256']);
      await expectOnlyPlayed(world, home, oneBoss);
    });
  });

  it('a slug leaves out its specialization, says so, and keeps the builds that are there', async () => {
    const home = newHome();
    let port = 0;
    await inWorld({}, async (world) => {
      port = world.sandbox.port;
      await expectComplete(world.run(home, bossArgs));
    });
    const before = dataIn(home).specs['256'];
    await inWorld({ port, renamedSpecId: 256 }, async (world) => {
      const end = await world.run(home, [...bossArgs, '--spec', '257']);
      expect(end.code, end.stderr).toBe(0);
      expect(end.stderr).toMatch(
        /Left out, because Warcraft Logs does not list the slug: Priest\/Discipline\./,
      );
      expect(dataIn(home).specs['256']).toEqual(before);
      const alone = await world.run(home, bossArgs);
      expect(alone.stderr).toMatch(/does not list the slug of Priest\/Discipline/);
      expect(alone.code, alone.stderr).toBe(2);
      expect(dataIn(home).specs['256']).toEqual(before);
    });
  });

  it('a patch between two runs discards the checkpoint, says so, and keeps the builds until there are new ones', async () => {
    const home = newHome();
    let port = 0;
    await inWorld({}, async (world) => {
      port = world.sandbox.port;
      await expectComplete(world.run(home));
    });
    const before = dataIn(home).specs['256']!.raid;
    await inWorld({ port, world: { newPatch: true } }, async (world) => {
      world.put([{ fault: 'cloudflare', on: 'api', operation: 'Rankings', from: 2 }]);
      const end = await world.run(home);
      expect(end.code, end.stderr).toBe(1);
      expect(end.stderr).toMatch(
        /checkpoint is discarded \(8 cells\): the partitions \(were .*12\.1.*are .*12\.2/,
      );
      expect(dataIn(home).specs['256']!.raid).toEqual(before);
      world.put([]);
      await expectComplete(world.run(home));
      const { zones } = dataIn(home);
      expect(zones.map((zone) => zone.partition.name)).toEqual(['12.2', '12.2', '12.2']);
    });
  });
});

describe('zones and encounters with names that break careless code', () => {
  it('are harmless in every file and every line', async () => {
    await inWorld({ world: { hostileNames: true } }, async (world) => {
      const home = newHome();
      // `expectDecent` looks for control characters in all that is said and written.
      const end = await world.run(home, [...narrowArgs, '--json']);
      expect(end.code, end.stderr).toBe(0);
      expect(JSON.parse(end.stdout)).toMatchObject({ exitCode: 0 });
      const { buildData, talentData } = readWritten(home);
      expect(buildData).not.toMatch(/<\/script/);
      expect(talentData).toMatch(/^[\n\x20-\x7e]*$/);
      const names = dataIn(home).encounters.map((encounter) => encounter.name);
      expect(names).toContainEqual(expect.stringContaining("O'Ta]]bles"));
      expect(names).toContainEqual(expect.stringContaining('two lines'));
      for (const args of [['plan', '--json'], ['plan'], ['status', '--json'], ['status']]) {
        expect((await world.run(home, args)).code).toBe(0);
      }
    });
  });
});

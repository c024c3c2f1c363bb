import { sampleSeason } from '@toptalent/sample';
import { specializations } from '@toptalent/game';
import { decodeLoadout } from '@toptalent/loadout';
import { sampleTalentTree } from '@toptalent/sample';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../src/index.ts';
import type { Sandbox } from '../src/index.ts';
import { connect } from './client.ts';
import type { Client, Json } from './client.ts';
import { reportFights, talentCode } from './documents.ts';
import { reportedCode } from './reported-code.ts';

const dungeon = sampleSeason.dungeonZone.dungeons[0]!.encounterId;
const boss = sampleSeason.raidZones[0]!.bosses[0]!.encounterId;
let sandbox: Sandbox;
let client: Client;

beforeAll(async () => {
  sandbox = await startSandbox({ hostileNames: true });
  client = await connect(sandbox);
});

afterAll(async () => {
  await sandbox.close();
});

async function rowsOf(encounterId: number): Promise<Json[]> {
  const page = await client.rankings(
    encounterId,
    'className: "Priest", specName: "Discipline", leaderboard: LogsOnly, includeCombatantInfo: true',
  );
  return page.rankings;
}

describe('a report of a ranking', () => {
  it.each([
    ['dungeon', dungeon, 5],
    ['boss', boss, 20],
  ])('names the players of the %s and their specializations, in step', async (_what, encounterId, size) => {
    const row = (await rowsOf(encounterId))[3];
    const { reportData } = await client.data(reportFights, {
      code: row.report.code,
      fights: [row.report.fightID],
    });
    const { report } = reportData;
    const [fight] = report.fights;
    expect(fight).toMatchObject({ id: row.report.fightID, encounterID: encounterId });
    expect(report.startTime + fight.startTime).toBe(row.startTime);
    expect(fight.friendlyPlayers).toHaveLength(size);
    expect(fight.friendlySpecs).toHaveLength(size);
    expect(fight.friendlySpecs.filter((slug: string) => slug === 'Discipline')).toHaveLength(1);
    expect(report.masterData.actors.map((actor: Json) => actor.id)).toEqual(fight.friendlyPlayers);
  });

  it('gives the code of exactly the build that the ranking lists', async () => {
    const tree = sampleTalentTree(256);
    for (const row of (await rowsOf(dungeon)).slice(0, 6)) {
      const code = await reportedCode(client, row, 'Discipline');
      const decoded = decodeLoadout(code, tree);
      expect(decoded).toMatchObject({ ok: true, value: { points: { class: 34, spec: 34, hero: 13 } } });
      if (decoded.ok) {
        const listed = row.talents
          .filter((talent: Json) => talent.points > 0)
          .map((talent: Json) => talent.talentID);
        expect(listed).toEqual(expect.arrayContaining(decoded.value.picks.map((pick) => pick.entryId)));
      }
    }
  });

  it('gives codes of the other players on their own trees, and none to a stranger', async () => {
    const row = (await rowsOf(dungeon))[3];
    const { reportData } = await client.data(reportFights, {
      code: row.report.code,
      fights: [row.report.fightID],
    });
    const [fight] = reportData.report.fights;
    for (const actor of [...fight.friendlyPlayers, 9999]) {
      const answer = await client.data(talentCode, {
        code: row.report.code,
        fights: [row.report.fightID],
        actor,
      });
      const code = answer.reportData.report.fights[0].talentImportCode;
      const slug = fight.friendlySpecs[fight.friendlyPlayers.indexOf(actor)];
      const fits = specializations
        .filter((specialization) => specialization.slug === slug)
        .some(
          (specialization) =>
            code !== null && decodeLoadout(code, sampleTalentTree(specialization.specId)).ok,
        );
      expect(fits).toBe(actor !== 9999);
      expect(code === null).toBe(actor === 9999);
    }
  });

  it('holds two players of the specialization now and then, so that the specialization alone names nobody', async () => {
    const row = (await rowsOf(dungeon))[7];
    const { reportData } = await client.data(reportFights, { code: row.report.code, fights: null });
    expect(
      reportData.report.fights[0].friendlySpecs.filter((slug: string) => slug === 'Discipline'),
    ).toHaveLength(2);
  });

  it('has no other fight, and is not there for another code', async () => {
    const row = (await rowsOf(dungeon))[0];
    const other = await client.data(reportFights, {
      code: row.report.code,
      fights: [row.report.fightID + 1],
    });
    expect(other.reportData.report.fights).toEqual([]);
    expect((await client.data(reportFights, { code: 'AnonReport000001' })).reportData.report).toBeNull();
  });
});

describe('around a patch', () => {
  it('rows on the new tree have codes that the old tree file cannot read, and report codes all the same', async () => {
    const patchDay = await startSandbox({ treesEdition: 'previous', otherEditionShare: 0.3 });
    const other = await connect(patchDay);
    const page = await other.rankings(
      dungeon,
      'className: "Mage", specName: "Arcane", leaderboard: LogsOnly, includeCombatantInfo: true',
    );
    const file = (await (await fetch(patchDay.treesUrl)).json()) as Json[];
    const arcane = file.find((spec) => spec.specId === 62);
    const known = new Set(
      ['classNodes', 'specNodes', 'heroNodes', 'subTreeNodes'].flatMap((kind) =>
        arcane[kind].flatMap((node: Json) => node.entries.map((entry: Json) => entry.id)),
      ),
    );
    const strange = page.rankings.filter((row: Json) =>
      row.talents.some((talent: Json) => !known.has(talent.talentID)),
    );
    expect(strange.length).toBeGreaterThan(20);
    const row = strange[0];
    const code = await reportedCode(other, row, 'Arcane');
    expect(decodeLoadout(code, sampleTalentTree(62)).ok).toBe(true);
    await patchDay.close();
  });
});

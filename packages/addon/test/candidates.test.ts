/** The bosses of a raid, and those of a raid finder wing. */
import type { ClientEncounter } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { candidatesOf, wingOf } from '../src/core/boss/candidates.ts';
import type { JournalBoss } from '../src/core/boss/port.ts';
import type { Candidate, PulledOn } from '../src/core/boss/question.ts';
import { newMemory } from '../src/core/boss/raid-memory.ts';
import { createFakeWorld } from './fake-world.ts';
import { candidate, encounter, raidId } from './made-up-bosses.ts';

const journalBoss = (encounterId: number): JournalBoss => ({
  encounterId,
  journalId: 2000 + encounterId,
  name: `Boss ${encounterId}`,
});

function bossesOf(
  encounters: readonly ClientEncounter[],
  inJournal: readonly JournalBoss[] = [],
  pulled: Record<number, PulledOn> = {},
): readonly Candidate[] {
  const { world, worldPorts } = createFakeWorld();
  world.journal = { [raidId]: inJournal };
  return candidatesOf(raidId, { encounters, journal: worldPorts.journal, pulled });
}
const idsOf = (bosses: readonly Candidate[]) => bosses.map((boss) => boss.encounterId);

describe('the bosses of a raid', () => {
  it('come from the data in the raid’s order, without those of other raids and of dungeons', () => {
    const encounters = [
      encounter(3, { order: 2 }),
      encounter(1, { order: 3 }),
      encounter(2, { order: 1 }),
      encounter(4, { instanceId: 9 }),
      encounter(5, { contentType: 'mythicPlus' }),
    ];
    expect(idsOf(bossesOf(encounters))).toEqual([2, 3, 1]);
  });

  it('carry what the data knows of them, and where they were pulled', () => {
    const pulledOn = { floors: [7], subZones: ['Hall'] };
    const known = encounter(1, { requires: [2], uiMapIds: [6], lfgDungeonId: 77 });
    expect(bossesOf([known, encounter(2)], [], { 1: pulledOn })).toEqual([
      candidate(1, { requires: [2], floors: [6], wing: 77, pulledOn }),
      candidate(2),
    ]);
  });

  it('are those of the data alone if it has a place for every raid boss', () => {
    const dungeon = encounter(9, { contentType: 'mythicPlus', instanceId: undefined });
    const encounters = [encounter(1), encounter(2), dungeon];
    expect(idsOf(bossesOf(encounters, [journalBoss(1), journalBoss(9), journalBoss(3)]))).toEqual([1, 2]);
  });

  it('end with one that is newer than this version, where the journal places it', () => {
    const fresh = encounter(3, { instanceId: undefined });
    const other = encounter(4, { instanceId: undefined });
    const inJournal = [journalBoss(1), journalBoss(3), journalBoss(8)];
    expect(bossesOf([encounter(1), fresh, other], inJournal)).toEqual([candidate(1), candidate(3)]);
  });

  it('come from the journal where the data does not know the raid', () => {
    const elsewhere = encounter(4, { instanceId: 9 });
    expect(bossesOf([elsewhere], [journalBoss(1), journalBoss(2)])).toEqual([candidate(1), candidate(2)]);
    expect(bossesOf([], [journalBoss(1)])).toEqual([candidate(1)]);
  });
});

describe('the bosses of a raid finder wing', () => {
  const bosses = [77, 77, 78, 78].map((wing, index) => candidate(index + 1, { wing }));
  const wing = (names: readonly string[], memory: object = {}, pinnedHere: readonly number[] = []) => {
    const raid = { instanceId: raidId, difficultyId: 17, lfgDungeonId: 77 };
    const signs = { lfgDungeonId: 77, names, memory: { ...newMemory(raid), ...memory }, pinnedHere };
    const { all, elsewhere } = wingOf(bosses, signs);
    return [idsOf(all), idsOf(elsewhere)];
  };
  const pick = { encounterId: 2, at: 1, shownDead: false, lockedDead: false };

  it('are those on the raid finder’s list', () => {
    expect(wing(['Boss 2', 'Boss 3'])).toEqual([
      [2, 3],
      [1, 4],
    ]);
  });

  it('are those that the data has in it if the client has no list, or one with other names', () => {
    expect(wing([])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(wing(['Boss 3', 'Somebody'])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it.each([
    ['was pulled', { lastPulled: 2 }],
    ['was killed', { lastKilled: 2 }],
    ['was picked', { picked: pick }],
  ])('are not those on the list if another boss %s here', (_, memory) => {
    expect(wing(['Boss 3', 'Boss 4'], memory)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('are not those on the list if the floor has only bosses of another wing', () => {
    expect(wing(['Boss 3', 'Boss 4'], {}, [2001])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(wing(['Boss 3', 'Boss 4'], {}, [2001, 2003])).toEqual([
      [3, 4],
      [1, 2],
    ]);
  });

  it('are all of the raid if both the list and the data are contradicted', () => {
    expect(wing(['Boss 1', 'Boss 2'], { lastKilled: 3 })).toEqual([[1, 2, 3, 4], []]);
  });
});

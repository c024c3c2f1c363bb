/** Which dungeons and raids the addon offers builds in by itself, by their difficulty. */
import { dungeonClientIds, raidFinderClientId, unrankedClientIds } from '@toptalent/game/difficulties';
import type { Whereabouts } from './whereabouts.ts';

/** Whether the place is a dungeon before its keystone run, on a difficulty that the player wants offers for. */
export function isDungeonWithOffers(
  where: Whereabouts,
  wanted: { readonly normal: boolean; readonly heroic: boolean; readonly mythic: boolean },
): boolean {
  if (where.kind !== 'party') {
    return false;
  }
  // Others are keystone runs, follower dungeons and Timewalking.
  switch (where.difficultyId) {
    case dungeonClientIds.normal:
      return wanted.normal;
    case dungeonClientIds.heroic:
      return wanted.heroic;
    case dungeonClientIds.mythic:
      return wanted.mythic;
    default:
      return false;
  }
}

/** Raids from before 2014, and the raid finder of Timewalking, whose name does not show that it is one. */
const oldRaidIds: readonly number[] = [3, 4, 5, 6, 7, 9, 151];

/**
 * Whether the place is a raid that is played as a current one: on any difficulty but Timewalking, story mode, Lorewalking and those of
 * old raids. Flexible Mythic (233) and World (250) of the lairs count, and so does a difficulty that is newer than this version.
 */
export function isCurrentRaid({ kind, difficultyId, mode }: Whereabouts): boolean {
  // The ids are for when the client does not name the difficulty.
  const isSpecial = mode === undefined ? unrankedClientIds.includes(difficultyId) : mode !== 'usual';
  return kind === 'raid' && !isSpecial && !oldRaidIds.includes(difficultyId);
}

/** @param difficultyId The client's. */
export function isRaidFinder(difficultyId: number): boolean {
  return difficultyId === raidFinderClientId;
}

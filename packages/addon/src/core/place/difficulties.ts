/** Which dungeons and raids the addon offers builds in by itself, by their difficulty. */
import type { Whereabouts } from './whereabouts.ts';

/** Whether the place is a dungeon before its keystone run, on a difficulty that the player wants offers for. */
export function isDungeonWithOffers(
  where: Whereabouts,
  wanted: { readonly normal: boolean; readonly heroic: boolean; readonly mythic: boolean },
): boolean {
  if (where.kind !== 'party') {
    return false;
  }
  // Difficulty ids of DifficultyUtil, client 12.1.0. 8 is a keystone run; others are follower dungeons and Timewalking.
  switch (where.difficultyId) {
    case 1:
      return wanted.normal;
    case 2:
      return wanted.heroic;
    case 23:
      return wanted.mythic;
    default:
      return false;
  }
}

/** Story, Lorewalking and Timewalking in client 12.1.5, for when the client does not name the difficulty. */
const specialIds: readonly number[] = [220, 241, 24, 33, 257];

/** Raids from before 2014, and the raid finder of Timewalking, whose name does not show that it is one. */
const oldRaidIds: readonly number[] = [3, 4, 5, 6, 7, 9, 151];

/**
 * Whether the place is a raid that is played as a current one: on any difficulty but Timewalking, story mode, Lorewalking and those of
 * old raids. Flexible Mythic (233) and World (250) of the lairs count, and so does a difficulty that is newer than this version.
 */
export function isCurrentRaid({ kind, difficultyId, mode }: Whereabouts): boolean {
  const isSpecial = mode === undefined ? specialIds.includes(difficultyId) : mode !== 'usual';
  return kind === 'raid' && !isSpecial && !oldRaidIds.includes(difficultyId);
}

/** @param difficultyId The client's. */
export function isRaidFinder(difficultyId: number): boolean {
  // LFR in DifficultyUtil, client 12.1.0.
  return difficultyId === 17;
}

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

/** Whether the place is a raid on a difficulty of current raids. Others are old difficulties, Timewalking and story mode. */
export function isCurrentRaid({ kind, difficultyId }: Whereabouts): boolean {
  // Normal, heroic, mythic and raid finder in DifficultyUtil, client 12.1.0.
  return kind === 'raid' && difficultyId >= 14 && difficultyId <= 17;
}

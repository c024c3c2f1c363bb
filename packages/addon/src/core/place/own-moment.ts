/** Which dungeons and raids the addon speaks in by itself. */
import type { Whereabouts } from './whereabouts.ts';

/** Whether the place is a dungeon before a key, on a difficulty that the player wants to hear of. */
export function isDungeonToSpeakIn(
  where: Whereabouts,
  wanted: { readonly normal: boolean; readonly heroic: boolean; readonly mythic: boolean },
): boolean {
  if (where.kind !== 'party') {
    return false;
  }
  // The client's ids (DifficultyUtil, 12.1.0); 8 is a run that is on, others are follower dungeons and Timewalking.
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

/** Whether the place is a raid on a difficulty of today's raids: others are old ones, Timewalking, or story mode. */
export function isRaidOfToday({ kind, difficultyId }: Whereabouts): boolean {
  // Normal, heroic, mythic, raid finder (DifficultyUtil, 12.1.0).
  return kind === 'raid' && difficultyId >= 14 && difficultyId <= 17;
}

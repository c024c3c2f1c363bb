/** Reads whether the client shows a boss as dead, in the instance and in the player's lockout. */
import { isRaidFinder } from '../place/difficulties.ts';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { Journal, Lockouts } from './port.ts';
import type { Candidate } from './question.ts';
import type { ClientWord } from './raid-memory.ts';

export function clientWordOn(
  { encounterId, journalId }: Pick<Candidate, 'encounterId' | 'journalId'>,
  { instanceId, difficultyId }: Whereabouts,
  { journal, lockouts }: { readonly journal: Journal; readonly lockouts: Lockouts },
): ClientWord {
  return {
    shownDead: journalId !== 0 && journal.isDefeated(journalId),
    // In the raid finder the lockout is about loot: bosses live again for every group.
    lockedDead: !isRaidFinder(difficultyId) && lockouts.isDefeated(instanceId, encounterId, difficultyId),
  };
}

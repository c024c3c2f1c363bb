/** What each response means for the saved state: the one place. */
import { canonicalKey } from '@toptalent/loadout';
import { memoryOf } from '../boss/raid-memory.ts';
import { isForPlace } from '../offer/offer.ts';
import type { Offer } from '../offer/offer.ts';
import type { CharacterState } from '../saved/state.ts';
import type { Response } from './response.ts';

/** Where a response is remembered. */
interface Memory {
  readonly character: CharacterState;
  /** Epoch seconds. */
  readonly now: number;
}

/**
 * Remembers a response. `use` is remembered only once the client has confirmed the switch; everything else as soon as it is
 * clicked.
 */
export function rememberResponse(response: Response, offer: Offer, { character, now }: Memory): void {
  switch (response.kind) {
    case 'use':
      if (isForPlace(offer)) {
        character.changedForInstance = true;
      }
      return;
    case 'keepMine':
      keepMine(offer, character);
      return;
    case 'notHere':
      if (visitOf(offer, character) !== undefined) {
        character.visit!.dismissed = true;
      }
      return;
    case 'pickBoss':
      pickBoss(response.encounterId, offer, { character, now });
      return;
    case 'closed':
      return;
  }
}

/** For the general builds, until specialization, worn build or data change; for a boss or a dungeon, during this visit. */
function keepMine(offer: Offer, character: CharacterState): void {
  if (!isForPlace(offer)) {
    const { specId, wornKey, dataTime } = offer;
    character.kept = { specId, wornKey, dataTime };
    return;
  }
  for (const build of offer.builds) {
    visitOf(offer, character)?.unwanted.push(canonicalKey(build.loadout));
  }
}

/** The pick holds until that boss dies. A boss that died while the popup was open is not picked. */
function pickBoss(encounterId: number, offer: Offer, { character, now }: Memory): void {
  const memory = memoryOf(character.raids, offer.where, now);
  if (memory !== undefined && (encounterId === offer.lastKilled || encounterId !== memory.lastKilled)) {
    memory.picked = encounterId;
  }
}

/** The visit that the offer was made in, if it still goes on. */
function visitOf(offer: Offer, character: CharacterState): CharacterState['visit'] {
  const { visit } = character;
  return visit != null && visit.instanceId === offer.where.instanceId ? visit : undefined;
}

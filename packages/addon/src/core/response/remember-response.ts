/** Changes the saved state as a response to a popup asks, except a picked boss (`boss/raid-log.ts`). */
import { canonicalKey } from '@toptalent/loadout';
import { isForPlace } from '../offer/offer.ts';
import type { Offer } from '../offer/offer.ts';
import type { CharacterState } from '../saved/state.ts';
import type { Response } from '../popup/response.ts';

/**
 * Remembers a response. `use` is remembered only once the client has confirmed the switch; everything else as soon as it is
 * clicked.
 */
export function rememberResponse(response: Response, offer: Offer, character: CharacterState): void {
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

/** The visit that the offer was made in, if it still goes on. */
function visitOf(offer: Offer, character: CharacterState): CharacterState['visit'] {
  const { visit } = character;
  return visit != null && visit.instanceId === offer.where.instanceId ? visit : undefined;
}

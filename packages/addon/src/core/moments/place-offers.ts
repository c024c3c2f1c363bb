/** What is due in the instance the player is in. */
import type { Look } from '../advice.ts';
import { proposeBoss } from '../boss/propose.ts';
import type { RaidTrigger } from '../boss/propose.ts';
import type { Proposal } from '../offer/proposal.ts';
import { isDungeonToSpeakIn, isRaidOfToday } from '../place/own-moment.ts';
import { dungeonsHere, proposeDungeon } from '../place/propose-dungeon.ts';
import { visitHere } from '../place/visit.ts';
import type { Ports } from '../ports.ts';
import type { GeneralReason } from './general.ts';
import type { PlaceWatch } from './place-watch.ts';

/** The place's own offer, undefined for silence; `elsewhere` where the place has nothing to say. */
export function offerOnArrival(
  look: Look,
  reason: GeneralReason,
  place: PlaceWatch,
  ports: Ports,
  again: () => void,
): Proposal | 'elsewhere' | undefined {
  const where = ports.surroundings.where();
  if (reason === 'wayBack' && where.kind !== 'none') {
    return undefined;
  }
  const { moments, dungeonDifficulties } = ports.store.account().settings;
  const arrives = reason === 'login' || reason === 'specialization';
  if (isRaidOfToday(where) && moments.readyCheck && arrives && moments[reason]) {
    const answer = proposeBoss(look, where, visitHere(where, ports), 'arrival', ports, again);
    if (answer.kind !== 'noBoss') {
      return answer.kind === 'offer' ? answer.proposal : undefined;
    }
  }
  if (moments.dungeon && isDungeonToSpeakIn(where, dungeonDifficulties)) {
    const dungeons = dungeonsHere(look.data, where, ports);
    const ids = dungeons.map((dungeon) => dungeon.challengeModeId).join(' ');
    if (reason === 'wing' && ids === place.offeredIds && !ports.popup.isShown()) {
      return undefined;
    }
    place.offeredIds = ids;
    const answer = proposeDungeon(look, where, reason, dungeons, visitHere(where, ports), ports);
    if (answer.kind !== 'noDungeon') {
      return answer.kind === 'offer' ? answer.proposal : undefined;
    }
  }
  // In a run that is on nothing can be changed.
  return ports.keystones.active() === undefined ? 'elsewhere' : undefined;
}

/** The next boss's offer. */
export function offerBoss(
  look: Look,
  trigger: RaidTrigger,
  ports: Ports,
  again: () => void,
): Proposal | undefined {
  const where = ports.surroundings.where();
  if (where.kind !== 'raid') {
    return undefined;
  }
  const answer = proposeBoss(look, where, visitHere(where, ports), trigger, ports, again);
  return answer.kind === 'offer' ? answer.proposal : undefined;
}

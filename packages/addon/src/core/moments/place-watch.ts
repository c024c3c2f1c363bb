/** Keeps track of the instance the player is in, and answers what is due there. */
import type { OpenBuildData } from '@toptalent/build-data';
import type { Look } from '../advice.ts';
import { learnPull } from '../boss/learned.ts';
import { proposeBoss } from '../boss/propose.ts';
import type { RaidTrigger } from '../boss/propose.ts';
import { raidMemory, viewRaid } from '../boss/raid-view.ts';
import type { RaidView } from '../boss/raid-view.ts';
import { rememberKill, rememberPull } from '../boss/raid-memory.ts';
import type { Proposal } from '../offer/proposal.ts';
import { isDungeonToSpeakIn, isRaidOfToday } from '../place/own-moment.ts';
import { dungeonsHere, proposeDungeon } from '../place/propose-dungeon.ts';
import { isVisitable, visitOf } from '../place/visit.ts';
import type { Visit } from '../place/visit.ts';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { Ports } from '../ports.ts';
import type { GeneralReason } from './general.ts';

/** @noSelf */
export interface PlaceWatch {
  /**
   * Sees where the player is now, and listens to what matters there.
   *
   * @returns What was entered: `raid`, where the ready check is waited for; `place`, a dungeon; `outside`, or `wayBack` when talents
   *   were changed for the instance's sake. Undefined when it is nowhere new.
   */
  entered(): 'raid' | 'place' | 'wayBack' | 'outside' | undefined;
  isRaid(): boolean;
  /** Whether the way back is to be decided on, in the open world: true once after each instance for whose sake talents were changed. */
  takeWayBack(): boolean;
  /** The place's own offer, undefined for silence; `elsewhere` where the place has nothing to say. */
  arrival(look: Look, reason: GeneralReason, again: () => void): Proposal | 'elsewhere' | undefined;
  /** The next boss's offer. */
  boss(look: Look, trigger: RaidTrigger, again: () => void): Proposal | undefined;
  /** Undefined outside raids. */
  view(data: OpenBuildData): RaidView | undefined;
  pulled(encounterId: number): void;
  /** A wipe: also of a fight whose beginning was not told. */
  survived(encounterId: number): void;
  killed(encounterId: number): void;
  locksKnown(): void;
}

export function createPlaceWatch(ports: Ports): PlaceWatch {
  /** Instance and difficulty that were entered last; empty outside. */
  let seen = '';
  /** The dungeons that were offered there. */
  let offeredIds = '';

  /** The visit to where the player is; made when there is none. */
  function visitHere(where: Whereabouts): Visit {
    const character = ports.store.character();
    const visit = visitOf(character.visit, where, ports.clock.now());
    character.visit = visit;
    return visit;
  }

  /** A visit ends in the open world, not in a battleground or a scenario; and a ghost outside its instance has not left it. */
  function left(where: Whereabouts): boolean {
    const { visit } = ports.store.character();
    if (visit == null || where.kind !== 'none' || ports.situation.blocked()?.reason === 'dead') {
      return false;
    }
    visit.instanceId = 0;
    return visit.changed;
  }

  /** Where the player is, if that is a raid. */
  function raid(): Whereabouts | undefined {
    const where = ports.surroundings.where();
    return where.kind === 'raid' ? where : undefined;
  }

  /** True in a raid. */
  function sawAlive(encounterId: number): boolean {
    const where = raid();
    if (where === undefined) {
      return false;
    }
    const { instanceId, difficultyId } = where;
    const lockHadItDead = ports.lockouts.isDefeated(instanceId, encounterId, difficultyId);
    rememberPull(raidMemory(ports, where), encounterId, lockHadItDead);
    return true;
  }

  return {
    entered() {
      const where = ports.surroundings.where();
      ports.signals.watch('raid', where.kind === 'raid');
      ports.signals.watch('dungeon', where.kind === 'party');
      if (!isVisitable(where)) {
        const wasInside = seen !== '';
        seen = '';
        if (left(where)) {
          return 'wayBack';
        }
        return wasInside ? 'outside' : undefined;
      }
      visitHere(where);
      const here = `${where.instanceId} ${where.difficultyId}`;
      if (here === seen) {
        return undefined;
      }
      seen = here;
      offeredIds = '';
      if (where.kind === 'raid') {
        ports.lockouts.request();
        return 'raid';
      }
      return 'place';
    },
    isRaid: () => raid() !== undefined,
    takeWayBack() {
      const { visit } = ports.store.character();
      const isDue = visit != null && left(ports.surroundings.where());
      if (isDue) {
        visit.changed = false;
      }
      return isDue;
    },
    arrival(look, reason, again) {
      const where = ports.surroundings.where();
      if (reason === 'wayBack' && where.kind !== 'none') {
        return undefined;
      }
      const { moments, dungeonDifficulties } = ports.store.account().settings;
      const arrives = reason === 'login' || reason === 'specialization';
      if (isRaidOfToday(where) && moments.readyCheck && arrives && moments[reason]) {
        const answer = proposeBoss(look, where, visitHere(where), 'arrival', ports, again);
        if (answer.kind !== 'noBoss') {
          return answer.kind === 'offer' ? answer.proposal : undefined;
        }
      }
      if (moments.dungeon && isDungeonToSpeakIn(where, dungeonDifficulties)) {
        const dungeons = dungeonsHere(look.data, where, ports);
        const ids = dungeons.map((dungeon) => dungeon.challengeModeId).join(' ');
        if (reason === 'wing' && ids === offeredIds && !ports.popup.isShown()) {
          return undefined;
        }
        offeredIds = ids;
        const answer = proposeDungeon(look, where, reason, dungeons, visitHere(where), ports);
        if (answer.kind !== 'noDungeon') {
          return answer.kind === 'offer' ? answer.proposal : undefined;
        }
      }
      // In a run that is on nothing can be changed.
      return ports.keystones.active() === undefined ? 'elsewhere' : undefined;
    },
    boss(look, trigger, again) {
      const where = raid();
      if (where === undefined) {
        return undefined;
      }
      const answer = proposeBoss(look, where, visitHere(where), trigger, ports, again);
      return answer.kind === 'offer' ? answer.proposal : undefined;
    },
    view(data) {
      const where = raid();
      return where && viewRaid(data, ports, where);
    },
    pulled(encounterId) {
      if (sawAlive(encounterId)) {
        const { pulled } = ports.store.account();
        learnPull(pulled, encounterId, ports.surroundings.floor(), ports.surroundings.subZone());
      }
    },
    // Whoever died in it may stand elsewhere by now: nothing to learn.
    survived: (encounterId) => void sawAlive(encounterId),
    killed(encounterId) {
      const where = raid();
      if (where !== undefined) {
        rememberKill(raidMemory(ports, where), encounterId);
        ports.lockouts.request();
      }
    },
    locksKnown() {
      const where = raid();
      if (where !== undefined) {
        // An extended lock is remembered for longer.
        raidMemory(ports, where);
      }
    },
  };
}

/** Keeps track of the instance that the player is in: when it is entered and when it is left. A corpse run is neither. */
import { isVisitable, visitNow } from '../place/visit.ts';
import type { Ports } from '../ports.ts';

/**
 * What the player did since the last look. `outside` stands for leaving an instance for which no talents were changed, `ranBack` for
 * the end of a corpse run, back inside.
 */
export type PlaceChange = 'enteredRaid' | 'enteredDungeon' | 'leftInstance' | 'outside' | 'ranBack';

/** @noSelf */
export interface PlaceTracker {
  /**
   * Looks where the player is now, records the visit, and turns on the client's events that matter there.
   *
   * @returns Undefined if the player is where they were.
   */
  update(): PlaceChange | undefined;
  /** Whether the player is a ghost outside the instance that they died in. */
  isOnCorpseRun(): boolean;
  /** Records that the visit goes on. */
  seen(): void;
}

type Needed = Pick<Ports, 'surroundings' | 'situation' | 'signals' | 'store' | 'clock'>;

export function createPlaceTracker(ports: Needed): PlaceTracker {
  /** Instance and difficulty that were entered last; empty outside. */
  let entered = '';
  let isOnCorpseRun = false;

  function left(wasOnCorpseRun: boolean): PlaceChange | undefined {
    const wasInside = entered !== '' || wasOnCorpseRun;
    entered = '';
    const character = ports.store.character();
    // A player in a battleground or a scenario comes back to the same visit.
    if (ports.surroundings.where().kind === 'none' && !ports.situation.dead()) {
      character.visit = undefined;
      if (character.changedForInstance) {
        return 'leftInstance';
      }
    }
    return wasInside ? 'outside' : undefined;
  }

  function seen(): void {
    const where = ports.surroundings.where();
    if (isVisitable(where)) {
      const character = ports.store.character();
      character.visit = visitNow(character.visit, where.instanceId, ports.clock.now());
    }
  }

  return {
    seen,
    isOnCorpseRun: () => isOnCorpseRun && ports.situation.dead(),
    update() {
      const where = ports.surroundings.where();
      const wasOnCorpseRun = isOnCorpseRun;
      const { visit } = ports.store.character();
      isOnCorpseRun = where.kind === 'none' && ports.situation.dead() && visit != null;
      // A ghost may come back to life outside, at a spirit healer.
      ports.signals.watch('ghost', isOnCorpseRun);
      ports.signals.watch('raid', where.kind === 'raid');
      ports.signals.watch('dungeon', where.kind === 'party');
      if (isOnCorpseRun) {
        return undefined;
      }
      if (!isVisitable(where)) {
        return left(wasOnCorpseRun);
      }
      seen();
      // Undefined if the player died in another instance, or too long ago.
      const isBack = wasOnCorpseRun && ports.store.character().visit === visit;
      const here = `${where.instanceId} ${where.difficultyId}`;
      if (isBack) {
        entered = here;
        return 'ranBack';
      }
      if (here === entered) {
        return undefined;
      }
      entered = here;
      return where.kind === 'raid' ? 'enteredRaid' : 'enteredDungeon';
    },
  };
}

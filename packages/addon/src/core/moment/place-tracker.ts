/** Keeps track of the instance that the player is in: when it is entered and when it is left. */
import { isVisitable, visitNow } from '../place/visit.ts';
import type { Ports } from '../ports.ts';

/** What the player did since the last look; `outside` stands for leaving an instance for which no talents were changed. */
type PlaceChange = 'enteredRaid' | 'enteredDungeon' | 'leftInstance' | 'outside';

/** @noSelf */
export interface PlaceTracker {
  /**
   * Looks where the player is now, records the visit, and turns on the client's events that matter there.
   *
   * @returns Undefined if the player is where they were.
   */
  update(): PlaceChange | undefined;
  /** Records that the visit goes on. */
  seen(): void;
}

type Needed = Pick<Ports, 'surroundings' | 'situation' | 'signals' | 'store' | 'clock'>;

export function createPlaceTracker(ports: Needed): PlaceTracker {
  /** Instance and difficulty that were entered last; empty outside. */
  let entered = '';

  function left(): PlaceChange | undefined {
    const wasInside = entered !== '';
    entered = '';
    const character = ports.store.character();
    // A ghost outside its instance has not left it, and neither has somebody in a battleground or a scenario.
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
    update() {
      const where = ports.surroundings.where();
      ports.signals.watch('raid', where.kind === 'raid');
      ports.signals.watch('dungeon', where.kind === 'party');
      if (!isVisitable(where)) {
        return left();
      }
      seen();
      const here = `${where.instanceId} ${where.difficultyId}`;
      if (here === entered) {
        return undefined;
      }
      entered = here;
      return where.kind === 'raid' ? 'enteredRaid' : 'enteredDungeon';
    },
  };
}

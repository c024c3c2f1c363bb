/** Keeps track of the instance the player is in: entered, left, and whether the way back is due. */
import { isVisitable, visitHere } from '../place/visit.ts';
import type { Whereabouts } from '../place/whereabouts.ts';
import type { Ports } from '../ports.ts';

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
  /** The dungeons that were offered here. */
  offeredIds: string;
}

export function createPlaceWatch(ports: Ports): PlaceWatch {
  /** Instance and difficulty that were entered last; empty outside. */
  let seen = '';

  /** A visit ends in the open world, not in a battleground or a scenario; and a ghost outside its instance has not left it. */
  function left(where: Whereabouts): boolean {
    const { visit } = ports.store.character();
    if (visit == null || where.kind !== 'none' || ports.situation.dead()) {
      return false;
    }
    visit.instanceId = 0;
    return visit.changed;
  }

  const watch: PlaceWatch = {
    offeredIds: '',
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
      visitHere(where, ports);
      const here = `${where.instanceId} ${where.difficultyId}`;
      if (here === seen) {
        return undefined;
      }
      seen = here;
      watch.offeredIds = '';
      if (where.kind === 'raid') {
        ports.lockouts.request();
        return 'raid';
      }
      return 'place';
    },
    isRaid: () => ports.surroundings.where().kind === 'raid',
    takeWayBack() {
      const isDue = left(ports.surroundings.where());
      if (isDue) {
        ports.store.character().visit!.changed = false;
      }
      return isDue;
    },
  };
  return watch;
}

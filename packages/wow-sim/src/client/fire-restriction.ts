/** Fires ADDON_RESTRICTION_STATE_CHANGED. */
import type { Game } from './game.ts';

/** @param type one of `restrictionType`. */
export function fireRestriction({ machine, world }: Game, type: number, active: boolean): void {
  world.restrictions.change(type, active, (changed, state) => {
    machine.fire('ADDON_RESTRICTION_STATE_CHANGED', changed, state);
  });
}

/** Loads the talents after a login: at once, or late under the trap `talentsLoadDelay`. */
import type { Game } from './game.ts';

export function loadTalents({ machine, player, talents }: Game): void {
  const { clock, traps, transcript } = machine;
  if (traps.talentsLoadDelay === 0) {
    talents.loadsAt = undefined;
    return;
  }
  const loadsAt = clock.now + traps.talentsLoadDelay * 1000;
  talents.loadsAt = loadsAt;
  const load = (): void => {
    // A later login may have begun to load them anew.
    if (talents.loadsAt === loadsAt) {
      talents.loadsAt = undefined;
      if (player.loggedIn) {
        transcript.add('talents are loaded');
        machine.fire('ACTIVE_PLAYER_SPECIALIZATION_CHANGED');
        machine.fire('TRAIT_CONFIG_LIST_UPDATED');
        machine.fire('TRAIT_CONFIG_UPDATED', talents.active().configId);
      }
    }
  };
  clock.after(traps.talentsLoadDelay, load, true);
}

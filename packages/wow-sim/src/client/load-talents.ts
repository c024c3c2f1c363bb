/** Loads the talents after a login: at once, or late under the trap `talentsLoadDelay`. */
import type { Game } from './game.ts';

export function loadTalents({ machine, talents }: Game): void {
  const { talentsLoadDelay } = machine.traps;
  talents.isLoaded = talentsLoadDelay === 0;
  if (talentsLoadDelay > 0) {
    machine.clock.after(talentsLoadDelay, () => {
      talents.isLoaded = true;
      machine.transcript.add('talents are loaded');
      machine.fire('ACTIVE_PLAYER_SPECIALIZATION_CHANGED');
      machine.fire('TRAIT_CONFIG_LIST_UPDATED');
      machine.fire('TRAIT_CONFIG_UPDATED', talents.active().configId);
    });
  }
}

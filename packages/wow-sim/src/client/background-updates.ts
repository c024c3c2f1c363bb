/** Fires TRAIT_CONFIG_UPDATED without a cause, again and again, under the trap `backgroundUpdates`. */
import type { Game } from './game.ts';

/** A configuration that does not hold the character's combat talents, such as a profession's. */
const unrelatedConfigId = 555;

/** Starts with a session, if the trap is on by then, and ends with it. The active configuration and an unrelated one take turns. */
export function updateInBackground(game: Game): void {
  const { clock, traps } = game.machine;
  let ofActive = true;
  const next = (): void => {
    if (traps.backgroundUpdates > 0) {
      clock.after(traps.backgroundUpdates, () => {
        const active = game.talents.active().configId;
        game.machine.fire('TRAIT_CONFIG_UPDATED', ofActive ? active : unrelatedConfigId);
        ofActive = !ofActive;
        next();
      });
    }
  };
  next();
}

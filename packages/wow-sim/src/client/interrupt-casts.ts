/** Interrupts what the player casts for their talents. */
import type { Game } from './game.ts';
import { interruptSpecializationCast } from './specialization-change.ts';

export function interruptCasts(game: Game): void {
  game.talents.commit.interrupt();
  interruptSpecializationCast(game);
}

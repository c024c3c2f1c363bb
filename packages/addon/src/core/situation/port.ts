/** The port to what the player is in the middle of. */
import type { BlockReason } from './block-reason.ts';

/**
 * What the player is in the middle of.
 *
 * @noSelf
 */
export interface Situation {
  inCombat(): boolean;
  /** A boss fight is on, though the player may be dead or out of combat. */
  inEncounter(): boolean;
  /** Why talents cannot be changed just now; undefined when they can. */
  blocked(): BlockReason | undefined;
  /** Dead or a ghost. */
  dead(): boolean;
  /** Casting or channelling anything at all. */
  casting(): boolean;
  belowMaxLevel(): boolean;
}

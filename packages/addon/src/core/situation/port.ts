/** The port to the player's situation: combat, casts, death, and what else blocks talents. */
import type { BlockReason } from './block-reason.ts';

/**
 * What the player is in the middle of.
 *
 * @noSelf
 */
export interface Situation {
  inCombat(): boolean;
  /** A boss fight is on. The player may be dead or out of combat. */
  inEncounter(): boolean;
  /** Why talents cannot be changed at the moment; undefined if they can. */
  blocked(): BlockReason | undefined;
  /** The player is dead or a ghost. */
  dead(): boolean;
  /** The player casts or channels anything. */
  casting(): boolean;
  /** What the player casts or channels is surely no change of talents. False for a secret spell. */
  castsOther(): boolean;
  belowMaxLevel(): boolean;
  /** Seconds that a ready check still goes on, 0 if there is none; undefined if the client does not say. */
  readyCheckTimeLeft(): number | undefined;
}

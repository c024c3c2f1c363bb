/** What the client's functions about the world work on. */
import type { Player } from '../client/player.ts';
import type { Clock } from '../clock.ts';
import type { Traps } from '../traps.ts';
import type { Lockouts } from './lockouts.ts';
import type { World } from './world.ts';

/** @noSelf */
export interface WorldParts {
  readonly world: World;
  readonly player: Player;
  readonly clock: Clock;
  readonly traps: Traps;
  /** The lockouts of the character that is logged in. */
  readonly locks: () => Lockouts;
  readonly log: (line: string) => void;
  /** Asks the server for the lockouts; UPDATE_INSTANCE_INFO fires with the answer. */
  readonly answerRaidInfo: () => void;
  readonly secondsToReset: () => number;
  readonly secret: (trueType: 'number') => unknown;
}

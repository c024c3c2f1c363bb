/** The port that turns groups of client events on and off. */

/**
 * Groups of client events that are registered only while they matter. `raid`: ready checks, pulls, kills, lockouts. `dungeon`: keys and
 * wings. `ghost`: a ghost comes back to life. `block`: what ends the reasons for which talents cannot be changed.
 */
export type SignalGroup =
  | 'combat'
  | 'talents'
  | 'talentsLoading'
  | 'talentsAsked'
  | 'switch'
  | 'raid'
  | 'dungeon'
  | 'ghost'
  | 'block';

/** @noSelf */
export interface Signals {
  watch(group: SignalGroup, on: boolean): void;
}

/** The port that turns groups of client events on and off. */

/**
 * Groups of client events that are registered only while they matter. `raid`: ready checks, pulls, kills, lockouts. `dungeon`: keys and
 * wings. `ghost`: a ghost comes back to life.
 */
export type SignalGroup = 'combat' | 'talents' | 'talentsLoading' | 'switch' | 'raid' | 'dungeon' | 'ghost';

/** @noSelf */
export interface Signals {
  watch(group: SignalGroup, on: boolean): void;
}

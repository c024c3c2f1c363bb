/** The port that turns groups of client events on and off. */

/**
 * Groups of client events that are registered only while they matter. `raid`: ready checks, pulls, kills, lockouts. `dungeon`: keys and
 * wings.
 */
export type SignalGroup = 'combat' | 'talents' | 'switch' | 'raid' | 'dungeon';

/** @noSelf */
export interface Signals {
  watch(group: SignalGroup, on: boolean): void;
}

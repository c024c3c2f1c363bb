/**
 * Restrictions of addons, by `Enum.AddOnRestrictionType` (12.1.0).
 *
 * A restriction reads as inactive while its own event fires.
 */
import type { Player } from '../client/player.ts';

/** `Enum.AddOnRestrictionType`. */
export const restrictionType = {
  combat: 0,
  encounter: 1,
  challengeMode: 2,
  pvpMatch: 3,
  map: 4,
  chat: 5,
} as const;

/** `Enum.AddOnRestrictionState`; `Activating`, 1, is over before the event fires. */
const restrictionState = { inactive: 0, active: 2 } as const;

export class Restrictions {
  private changing: number | undefined;

  /** Fires the event of a restriction that has begun or ended. */
  change(type: number, active: boolean, fire: (type: number, state: number) => void): void {
    this.changing = type;
    fire(type, active ? restrictionState.active : restrictionState.inactive);
    this.changing = undefined;
  }

  isActive(type: number, player: Player): boolean {
    return type !== this.changing && holds(type, player);
  }

  stateOf(type: number, player: Player): number {
    return this.isActive(type, player) ? restrictionState.active : restrictionState.inactive;
  }
}

function holds(type: number, player: Player): boolean {
  switch (type) {
    case restrictionType.combat:
      return player.inCombat;
    case restrictionType.encounter:
      return player.encounterRunning;
    case restrictionType.challengeMode:
      return player.keystoneRunning;
    case restrictionType.pvpMatch:
      return player.inPvpMatch;
    case restrictionType.map:
      return player.place.instanceType !== 'none';
    default:
      return player.encounterRunning || player.keystoneRunning || player.inPvpMatch;
  }
}

/**
 * The settings: one record in the account's saved variables, and its defaults.
 *
 * The settings page writes into the record, and the core reads it whenever it decides, so a change needs no notification.
 */

/** The moments at which the addon offers builds by itself. */
export interface Moments {
  /** At login, if neither general build is worn. Default on. */
  login: boolean;
  /** On a specialization change. Default on. */
  specialization: boolean;
  /** On a ready check in a raid. Default on. */
  readyCheck: boolean;
  /** A few seconds after a boss kill in a raid: the next boss's build. Default off. */
  afterKill: boolean;
  /** On entering a dungeon, before the keystone run starts. Default on. */
  dungeon: boolean;
  /** After leaving an instance for which talents were changed: the way back. Default on. */
  wayBack: boolean;
}

/** The difficulties on which entering a dungeon offers its Mythic+ build. */
export interface DungeonDifficulties {
  /** Default off. */
  normal: boolean;
  /** Default off. */
  heroic: boolean;
  /** Mythic 0, the difficulty before a keystone run. Default on. */
  mythic: boolean;
}

/** `recycled`: one loadout of ours for each specialization, replaced by each build. `perBuild`: one for each build. */
type SlotMode = 'recycled' | 'perBuild';

/** Where the player dragged the popup to. */
interface PopupPosition {
  /** A point of `SetPoint`, the same on the popup and on the screen. */
  point: string;
  /** Pixels from that point. */
  x: number;
  y: number;
}

export interface Settings {
  moments: Moments;
  dungeonDifficulties: DungeonDifficulties;
  /** Whether popups show below maximum level at all. Default off. */
  belowMaxLevel: boolean;
  /** Offers that differ from what is worn in at most this many talents are not made unasked: 0 to `mostTolerance`. Default 0. */
  tolerance: number;
  /** Default `recycled`. */
  slotMode: SlotMode;
  /** Whether our loadouts share the action bars. Default on: otherwise a new loadout has empty ones. */
  sharedActionBars: boolean;
  /** Whether a popup that nobody asked for makes a sound. Default on. */
  sound: boolean;
  /** Size of the popup, `smallestScale` to `largestScale`. Default 1. */
  scale: number;
  position?: PopupPosition | undefined;
}

export const smallestScale = 0.5;
export const largestScale = 2;
export const mostTolerance = 20;

export function defaultSettings(): Settings {
  return {
    moments: {
      login: true,
      specialization: true,
      readyCheck: true,
      afterKill: false,
      dungeon: true,
      wayBack: true,
    },
    dungeonDifficulties: { normal: false, heroic: false, mythic: true },
    belowMaxLevel: false,
    tolerance: 0,
    slotMode: 'recycled',
    sharedActionBars: true,
    sound: true,
    scale: 1,
  };
}

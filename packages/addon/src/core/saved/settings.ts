/**
 * The settings, as the player leaves them: one typed record in the account's saved variables, with its defaults. How whatever
 * was saved before is read: `read-settings.ts`.
 *
 * The settings panel draws one control for each field, reads `settings` live and writes into it; nothing else has to be told:
 * the core reads the record whenever it decides.
 */
/** When the addon may speak by itself. */
export interface Moments {
  /** At login, when neither general build is worn. Default on. */
  login: boolean;
  /** On a specialization change. Default on. */
  specialization: boolean;
  /** On a ready check in a raid. Default on. */
  readyCheck: boolean;
  /** Some seconds after a boss was killed in a raid: the next one's build. Default off. */
  afterKill: boolean;
  /** On entering a dungeon, before the key. Default on. */
  dungeon: boolean;
  /** After leaving an instance for whose sake talents were changed: the way back. Default on. */
  wayBack: boolean;
}

/** Dungeon difficulties on which entering offers the Mythic+ build. */
export interface DungeonDifficulties {
  /** Default off. */
  normal: boolean;
  /** Default off. */
  heroic: boolean;
  /** Mythic 0, the state before a key. Default on. */
  mythic: boolean;
}

/** One loadout of ours a specialization, written anew for every build; or one for every build. */
type SlotMode = 'recycled' | 'perBuild';

/** Where the popup was dragged to; without it, it stands below the ready check's window. */
interface PopupPosition {
  /** A point of `SetPoint`, the same on the popup and on the screen. */
  point: string;
  /** Pixels from there. */
  x: number;
  y: number;
}

export interface Settings {
  moments: Moments;
  dungeonDifficulties: DungeonDifficulties;
  /** Whether popups show below maximum level at all. Default off. */
  belowMaxLevel: boolean;
  /** Default recycled. */
  slotMode: SlotMode;
  /** Whether our loadouts share the action bars. Default on: otherwise a new loadout comes with empty ones. */
  sharedActionBars: boolean;
  /** Whether a popup that comes by itself makes a sound. Default on. */
  sound: boolean;
  /** Size of the popup, `smallestScale` to `largestScale`. Default 1. */
  scale: number;
  position?: PopupPosition | undefined;
}

export const smallestScale = 0.5;
export const largestScale = 2;

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
    slotMode: 'recycled',
    sharedActionBars: true,
    sound: true,
    scale: 1,
  };
}

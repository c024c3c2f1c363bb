/**
 * The settings, as the player leaves them: one typed record in the account's saved variables, with its defaults and how
 * whatever was saved before is read.
 *
 * The settings panel draws one control for each field, reads `settings` live and writes into it; nothing else has to be told:
 * the core reads the record whenever it decides.
 */
import { isNumber, isOneOf, isRecord, isString } from '../data/shape.ts';

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

export interface SettingsReading {
  readonly settings: Settings;
  /** Something was there that is no setting. */
  readonly replaced: boolean;
}

/**
 * The settings out of what was saved: a field that is not there is new since, and has its default; one that makes no sense is
 * replaced by its default, and that is told.
 */
export function readSettings(raw: unknown): SettingsReading {
  const defaults = defaultSettings();
  if (raw === undefined || raw === null) {
    return { settings: defaults, replaced: false };
  }
  if (!isRecord(raw)) {
    return { settings: defaults, replaced: true };
  }
  let replaced = false;

  function section(name: string): Readonly<Record<string, unknown>> {
    const value = raw_(name);
    if (isRecord(value)) {
      return value;
    }
    replaced = replaced || (value !== undefined && value !== null);
    return {};
  }
  function raw_(name: string): unknown {
    return (raw as Readonly<Record<string, unknown>>)[name];
  }
  /** Undefined keeps the default. */
  function taken(value: unknown, fits: boolean): boolean {
    if (value === undefined || value === null) {
      return false;
    }
    replaced = replaced || !fits;
    return fits;
  }
  function flag(value: unknown, byDefault: boolean): boolean {
    return taken(value, typeof value === 'boolean') ? (value as boolean) : byDefault;
  }

  const moments = section('moments');
  const difficulties = section('dungeonDifficulties');
  const scale = raw_('scale');
  const mode = raw_('slotMode');
  const position = raw_('position');
  const settings: Settings = {
    moments: {
      login: flag(moments['login'], defaults.moments.login),
      specialization: flag(moments['specialization'], defaults.moments.specialization),
      readyCheck: flag(moments['readyCheck'], defaults.moments.readyCheck),
      afterKill: flag(moments['afterKill'], defaults.moments.afterKill),
      dungeon: flag(moments['dungeon'], defaults.moments.dungeon),
      wayBack: flag(moments['wayBack'], defaults.moments.wayBack),
    },
    dungeonDifficulties: {
      normal: flag(difficulties['normal'], defaults.dungeonDifficulties.normal),
      heroic: flag(difficulties['heroic'], defaults.dungeonDifficulties.heroic),
      mythic: flag(difficulties['mythic'], defaults.dungeonDifficulties.mythic),
    },
    belowMaxLevel: flag(raw_('belowMaxLevel'), defaults.belowMaxLevel),
    slotMode: taken(mode, isOneOf(mode, ['recycled', 'perBuild'])) ? (mode as SlotMode) : defaults.slotMode,
    sharedActionBars: flag(raw_('sharedActionBars'), defaults.sharedActionBars),
    sound: flag(raw_('sound'), defaults.sound),
    scale: taken(scale, isScale(scale)) ? (scale as number) : defaults.scale,
    position: taken(position, isPosition(position)) ? (position as PopupPosition) : undefined,
  };
  return { settings, replaced };
}

function isScale(value: unknown): boolean {
  return isNumber(value) && value >= smallestScale && value <= largestScale;
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && isString(value['point']) && isNumber(value['x']) && isNumber(value['y']);
}

/** The border of the saved settings: each if it makes sense, else its default. Called once a session, then let go. */
import { isNumber, isOneOf, isRecord } from '../data/shape.ts';
import { isFlag, partsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import { defaultSettings, largestScale, smallestScale } from './settings.ts';
import type { Settings } from './settings.ts';

const momentNames = ['login', 'specialization', 'readyCheck', 'afterKill', 'dungeon', 'wayBack'] as const;

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
  const settings = defaultSettings();
  if (!isRecord(raw)) {
    return { settings, replaced: raw != null };
  }
  const parts = partsOf(raw);
  const moments = partsOf(parts.take('moments', isRecord, {}));
  const difficulties = partsOf(parts.take('dungeonDifficulties', isRecord, {}));
  takeFlags(moments, settings.moments, momentNames);
  takeFlags(difficulties, settings.dungeonDifficulties, ['normal', 'heroic', 'mythic']);
  takeFlags(parts, settings, ['belowMaxLevel', 'sharedActionBars', 'sound']);
  settings.slotMode = parts.take('slotMode', isSlotMode, settings.slotMode);
  settings.scale = parts.take('scale', isScale, settings.scale);
  settings.position = parts.take('position', isPosition, undefined);
  return {
    settings,
    replaced: [parts, moments, difficulties].some((some) => some.anyBroken()),
  };
}

function takeFlags<Name extends string>(
  parts: Parts,
  flags: Record<Name, boolean>,
  names: readonly Name[],
): void {
  for (const name of names) {
    flags[name] = parts.take(name, isFlag, flags[name]);
  }
}

function isSlotMode(value: unknown): boolean {
  return isOneOf(value, ['recycled', 'perBuild']);
}

function isScale(value: unknown): boolean {
  return isNumber(value) && value >= smallestScale && value <= largestScale;
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && isPoint(value['point']) && isNumber(value['x']) && isNumber(value['y']);
}

/** `SetPoint` raises an error for any other: then no popup would ever show. */
function isPoint(value: unknown): boolean {
  const corners = ['TOPLEFT', 'TOPRIGHT', 'BOTTOMLEFT', 'BOTTOMRIGHT'];
  return isOneOf(value, corners) || isOneOf(value, ['TOP', 'LEFT', 'CENTER', 'RIGHT', 'BOTTOM']);
}

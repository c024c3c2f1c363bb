/** Reads the saved settings: whatever was saved, the result is whole. */
import { isNumber, isOneOf, isRecord } from '../data/shape.ts';
import type { UnknownRecord } from '../data/shape.ts';
import { withUnknownFields } from './newer-version.ts';
import type { SetAside } from './newer-version.ts';
import { isFlag, partsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import { defaultSettings, largestScale, mostTolerance, smallestScale } from './settings.ts';
import type { Settings } from './settings.ts';

const momentNames = ['login', 'specialization', 'readyCheck', 'afterKill', 'dungeon', 'wayBack'] as const;

export interface SettingsReading {
  readonly settings: Settings;
  /** Something was saved that makes no sense, and was replaced. */
  readonly replaced: boolean;
  /** What could not be read, because a newer version saved it. */
  readonly setAside: readonly SetAside[];
}

/**
 * A field that is missing is newer than what was saved, and gets its default; so does one that makes no sense.
 *
 * @param isNewer A newer version of the addon saved the settings.
 */
export function readSettings(raw: UnknownRecord, isNewer = false): SettingsReading {
  const byDefault = defaultSettings();
  const parts = partsOf(raw, isNewer);
  const rawMoments: UnknownRecord = parts.take('moments', isRecord, {});
  const rawDifficulties: UnknownRecord = parts.take('dungeonDifficulties', isRecord, {});
  const moments = partsOf(rawMoments, isNewer);
  const difficulties = partsOf(rawDifficulties, isNewer);
  const settings = withUnknownFields(byDefault, isNewer ? raw : undefined);
  settings.moments = withUnknownFields(byDefault.moments, isNewer ? rawMoments : undefined);
  settings.dungeonDifficulties = withUnknownFields(
    byDefault.dungeonDifficulties,
    isNewer ? rawDifficulties : undefined,
  );
  takeFlags(moments, settings.moments, momentNames);
  takeFlags(difficulties, settings.dungeonDifficulties, ['normal', 'heroic', 'mythic']);
  takeFlags(parts, settings, ['belowMaxLevel', 'sharedActionBars', 'sound']);
  settings.tolerance = parts.take('tolerance', isTolerance, settings.tolerance);
  settings.slotMode = parts.take('slotMode', isSlotMode, settings.slotMode);
  settings.scale = parts.take('scale', isScale, settings.scale);
  settings.position = parts.take('position', isPosition, undefined);
  return {
    settings,
    replaced: [parts, moments, difficulties].some((some) => some.anyBroken()),
    setAside: [
      { table: settings.moments, unread: moments.unread() },
      { table: settings.dungeonDifficulties, unread: difficulties.unread() },
      { table: settings, unread: parts.unread() },
    ],
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

function isTolerance(value: unknown): boolean {
  return isNumber(value) && value >= 0 && value <= mostTolerance;
}

function isScale(value: unknown): boolean {
  return isNumber(value) && value >= smallestScale && value <= largestScale;
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && isPoint(value['point']) && isNumber(value['x']) && isNumber(value['y']);
}

/** For any other text `SetPoint` raises an error, and no popup would ever show. */
function isPoint(value: unknown): boolean {
  const corners = ['TOPLEFT', 'TOPRIGHT', 'BOTTOMLEFT', 'BOTTOMRIGHT'];
  return isOneOf(value, corners) || isOneOf(value, ['TOP', 'LEFT', 'CENTER', 'RIGHT', 'BOTTOM']);
}

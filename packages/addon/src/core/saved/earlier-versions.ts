/** Brings saved variables of an earlier version into the current shape, before their parts are checked. */
import { isNumber, isRecord } from '../data/shape.ts';
import type { UnknownRecord } from '../data/shape.ts';
import type { KeysOf } from './parts.ts';
import { raidsOfVersion3 } from './read-raids.ts';

/**
 * A character's saved variable in the shape of version 5.
 *
 * Version 1 lacks parts, which get their defaults. Version 2 kept the backups of the Default Loadout under negative specialization
 * ids, a visit that was over under instance id 0, and in the visit whether talents had been changed for an instance. Version 3 kept
 * signs about bosses without their time. Version 4 lacks pins.
 */
export function toCurrentCharacter(raw: UnknownRecord, keysOf: KeysOf): UnknownRecord {
  if (!isNumber(raw['version']) || raw['version'] > 3) {
    return raw;
  }
  // Assigned one by one: in Lua, spreading a table over another cannot remove a field.
  const current: Record<string, unknown> = { ...raw };
  if (raw['version'] < 3) {
    splitBackups(current, keysOf);
    splitVisit(current);
  }
  current['raids'] = raidsOfVersion3(raw['raids'], keysOf);
  return current;
}

function splitBackups(current: Record<string, unknown>, keysOf: KeysOf): void {
  const both = current['backups'];
  if (!isRecord(both)) {
    return;
  }
  const backups: Record<number, unknown> = {};
  const defaultBackups: Record<number, unknown> = {};
  for (const key of keysOf(both)) {
    const specId = Number(key);
    if (specId < 0) {
      defaultBackups[-specId] = both[key];
    } else {
      backups[specId] = both[key];
    }
  }
  current['backups'] = backups;
  current['defaultBackups'] = defaultBackups;
}

function splitVisit(current: Record<string, unknown>): void {
  const visit = current['visit'];
  if (!isRecord(visit)) {
    return;
  }
  const { instanceId, seenAt, dismissed, unwanted, changed } = visit;
  current['changedForInstance'] = changed;
  current['visit'] = instanceId === 0 ? undefined : { instanceId, seenAt, dismissed, unwanted };
}

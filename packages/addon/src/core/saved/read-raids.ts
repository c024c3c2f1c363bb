/** Checks what was remembered about raids, and reads it as earlier versions wrote it. */
import type { BossPick, LifeSign, RaidMemory } from '../boss/raid-memory.ts';
import { isArrayOf, isNumber, isRecord } from '../data/shape.ts';
import type { UnknownRecord } from '../data/shape.ts';
import { isFlag, isNumberOrNothing, isRecordOf } from './parts.ts';
import type { KeysOf } from './parts.ts';

/** Whether a value is a `RaidMemory`. */
export function isRaidMemory(raw: unknown, keysOf: KeysOf): boolean {
  return (
    isRecord(raw) &&
    isNumber(raw['instanceId']) &&
    isNumber(raw['difficultyId']) &&
    isNumberOrNothing(raw['wing']) &&
    isNumber(raw['forgetAt']) &&
    isRecordOf(raw['killed'], keysOf, isNumber) &&
    isRecordOf(raw['alive'], keysOf, isLifeSign) &&
    isNumberOrNothing(raw['lastPulled']) &&
    isNumberOrNothing(raw['lastKilled']) &&
    (raw['picked'] == null || isPick(raw['picked'])) &&
    isArrayOf(raw['otherLocks'], isNumber)
  );
}

function isLifeSign(raw: unknown): boolean {
  return isRecord(raw) && isNumber(raw['at']) && isFlag(raw['shownDead']) && isFlag(raw['lockedDead']);
}

function isPick(raw: unknown): boolean {
  return isLifeSign(raw) && isRecord(raw) && isNumber(raw['encounterId']);
}

/**
 * Raids as version 3 and before wrote them: whether each boss was killed or pulled, without the time. Such signs count as the oldest
 * ones. A raid that is torn is returned as it is.
 */
export function raidsOfVersion3(raids: unknown, keysOf: KeysOf): unknown {
  return Array.isArray(raids) ? raids.map((raid: unknown) => raidOfVersion3(raid, keysOf)) : raids;
}

function raidOfVersion3(raw: unknown, keysOf: KeysOf): unknown {
  if (!isWholeInVersion3(raw, keysOf)) {
    return raw;
  }
  const sign: LifeSign = { at: 0, shownDead: false, lockedDead: raw['lockRefuted'] === true };
  const killed: RaidMemory['killed'] = {};
  for (const encounterId of trueKeys(raw['killed'] as UnknownRecord, keysOf)) {
    killed[encounterId] = 0;
  }
  const alive: RaidMemory['alive'] = {};
  for (const encounterId of trueKeys(raw['pulledAlive'] as UnknownRecord, keysOf)) {
    alive[encounterId] = { ...sign };
  }
  const picked: BossPick | undefined =
    raw['picked'] == null ? undefined : { encounterId: raw['picked'] as number, ...sign };
  const { instanceId, difficultyId, wing, forgetAt, lastPulled, lastKilled } = raw;
  return {
    instanceId,
    difficultyId,
    wing,
    forgetAt,
    killed,
    alive,
    lastPulled,
    lastKilled,
    picked,
    otherLocks: [],
  };
}

function isWholeInVersion3(raw: unknown, keysOf: KeysOf): raw is UnknownRecord {
  return (
    isRecord(raw) &&
    isRecordOf(raw['killed'], keysOf, isFlag) &&
    isRecordOf(raw['pulledAlive'], keysOf, isFlag) &&
    isNumberOrNothing(raw['picked'])
  );
}

function trueKeys(flags: UnknownRecord, keysOf: KeysOf): readonly number[] {
  return keysOf(flags)
    .filter((key) => flags[key] === true)
    .map((key) => Number(key));
}

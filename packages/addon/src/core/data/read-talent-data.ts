/** The border of the shipped data: whatever `ns.talentData` is, out comes trusted data or the reason why there is none. */
import { formatVersion } from '@toptalent/build-data';
import type { ClientBuildData, ClientSpecBuilds } from '@toptalent/build-data';
import { failed, success } from '@toptalent/loadout';
import type { Result } from '@toptalent/loadout';
import { isArrayOf, isNumber, isOneOf, isRecord, isString } from './shape.ts';
import type { UnknownRecord } from './shape.ts';

export type DataFault = 'missing' | 'otherVersion' | 'damaged';

/**
 * The data's header and its encounters are checked here, a specialization's builds by `readSpecBuilds` when it is asked for:
 * only the player's own is ever read.
 */
export function readTalentData(raw: unknown): Result<ClientBuildData, DataFault> {
  if (raw === undefined || raw === null) {
    return failed('missing');
  }
  if (!isRecord(raw) || !isNumber(raw['formatVersion'])) {
    return failed('damaged');
  }
  if (raw['formatVersion'] !== formatVersion) {
    return failed('otherVersion');
  }
  const whole =
    isOneOf(raw['source'], ['warcraft-logs', 'sample']) &&
    isNumber(raw['generatedAt']) &&
    isNumber(raw['serializationVersion']) &&
    isString(raw['talentTreeVersion']) &&
    isArrayOf(raw['zones'], isRecord) &&
    isArrayOf(raw['encounters'], isEncounter) &&
    isRecord(raw['specs']);
  return whole ? success(raw as unknown as ClientBuildData) : failed('damaged');
}

/** A specialization's builds; undefined when the data has none for it. */
export function readSpecBuilds(
  data: ClientBuildData,
  specId: number,
): Result<ClientSpecBuilds | undefined, 'damaged'> {
  const raw: unknown = data.specs[specId];
  if (raw === undefined) {
    return success(undefined);
  }
  const whole =
    isRecord(raw) &&
    isNumber(raw['asOf']) &&
    isContent(raw['raid'], data, 'raid') &&
    isContent(raw['mythicPlus'], data, 'mythicPlus');
  return whole ? success(raw as unknown as ClientSpecBuilds) : failed('damaged');
}

function isEncounter(raw: unknown): boolean {
  return (
    isRecord(raw) &&
    isNumber(raw['id']) &&
    isOneOf(raw['contentType'], ['raid', 'mythicPlus']) &&
    isString(raw['name']) &&
    isNumber(raw['order']) &&
    isNumber(raw['journalId']) &&
    isNumberOrNothing(raw['instanceId']) &&
    isNumberOrNothing(raw['challengeModeId']) &&
    isArrayOf(raw['uiMapIds'], isNumber) &&
    isArrayOf(raw['requires'], isNumber)
  );
}

function isNumberOrNothing(raw: unknown): boolean {
  return raw === undefined || raw === null || isNumber(raw);
}

function isContent(raw: unknown, data: ClientBuildData, contentType: string): boolean {
  if (!isRecord(raw) || !isRecord(raw['encounters']) || !isBuildOrNothing(raw['general'])) {
    return false;
  }
  const encounters: UnknownRecord = raw['encounters'];
  return data.encounters.every(
    (encounter) => encounter.contentType !== contentType || isBuildOrNothing(encounters[encounter.id]),
  );
}

function isBuildOrNothing(raw: unknown): boolean {
  if (raw === undefined) {
    return true;
  }
  return (
    isRecord(raw) &&
    isString(raw['talentCode']) &&
    isNumber(raw['sampleSize']) &&
    isNumber(raw['exactPlayers']) &&
    isNumber(raw['popularity']) &&
    isNumber(raw['similarShare']) &&
    isOneOf(raw['confidence'], ['strong', 'ok', 'thin']) &&
    isOneOf(raw['difficulty'], ['mythic', 'heroic', 'normal', 'mythicPlus', 'mixed']) &&
    isHeroShare(raw['heroTree']) &&
    isArrayOf(raw['alternatives'], isAlternative)
  );
}

function isAlternative(raw: unknown): boolean {
  return isRecord(raw) && isString(raw['talentCode']) && isHeroShare(raw['heroTree']);
}

function isHeroShare(raw: unknown): boolean {
  return isRecord(raw) && isNumber(raw['subTreeId']) && isNumber(raw['entryId']) && isNumber(raw['share']);
}

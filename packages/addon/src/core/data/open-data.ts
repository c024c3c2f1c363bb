/** Opens the shipped data: checks its header and reads its encounters. */
import { packedFormatVersion, unpackEncounter } from '@toptalent/build-data';
import type { ClientEncounter, OpenBuildData, PackedBuildData } from '@toptalent/build-data';
import { failed, success } from '@toptalent/loadout';
import type { Result } from '@toptalent/loadout';
import { plainText } from './plain-text.ts';
import { isArrayOf, isNumber, isOneOf, isRecord, isString } from './shape.ts';

export type DataFault = 'missing' | 'otherVersion' | 'damaged';

/** @param raw `ns.talentData`: anything at all. */
export function openData(raw: unknown): Result<OpenBuildData, DataFault> {
  if (raw === undefined || raw === null) {
    return failed('missing');
  }
  if (!isRecord(raw) || !isNumber(raw['formatVersion'])) {
    return failed('damaged');
  }
  if (raw['formatVersion'] !== packedFormatVersion) {
    return failed('otherVersion');
  }
  const isWhole =
    isOneOf(raw['source'], ['warcraft-logs', 'sample']) &&
    isNumber(raw['generatedAt']) &&
    isNumber(raw['serializationVersion']) &&
    isArrayOf(raw['encounters'], isString) &&
    isRecord(raw['specs']);
  return isWhole ? opened(raw as unknown as PackedBuildData) : failed('damaged');
}

function opened(packed: PackedBuildData): Result<OpenBuildData, DataFault> {
  const encounters: ClientEncounter[] = [];
  for (const line of packed.encounters) {
    const encounter = unpackEncounter(line);
    if (encounter === undefined) {
      return failed('damaged');
    }
    encounters.push({ ...encounter, name: plainText(encounter.name) });
  }
  const { source, generatedAt, serializationVersion, specs } = packed;
  return success({
    source,
    generatedAt,
    serializationVersion,
    encounters,
    specs,
  });
}

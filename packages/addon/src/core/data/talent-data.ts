/** The border of the shipped data: whatever `ns.talentData` is, out comes trusted data or the reason why there is none. */
import { asOfIn, packedFormatVersion, unpackEncounter } from '@toptalent/build-data';
import type { ClientEncounter, OpenBuildData, PackedBuildData } from '@toptalent/build-data';
import { failed, success } from '@toptalent/loadout';
import type { Result } from '@toptalent/loadout';
import { isArrayOf, isNumber, isOneOf, isRecord, isString } from './shape.ts';

export type DataFault = 'missing' | 'otherVersion' | 'damaged';

/** @noSelf */
export interface TalentData {
  /** Header and encounters, read at the first call; builds stay packed until one is looked up. */
  read(): Result<OpenBuildData, DataFault>;
  /** When a specialization's builds are of, epoch seconds; undefined where the data has none for it. */
  asOf(specId: number): Result<number | undefined, DataFault>;
}

/** @param raw `ns.talentData`. */
export function createTalentData(raw: unknown): TalentData {
  let known: Result<OpenBuildData, DataFault> | undefined;

  function read(): Result<OpenBuildData, DataFault> {
    known ??= open(raw);
    return known;
  }

  return {
    read,
    asOf(specId) {
      const data = read();
      if (!data.ok) {
        return data;
      }
      const text: unknown = data.value.specs[specId];
      if (text === undefined) {
        return success(undefined);
      }
      const asOf = isString(text) ? asOfIn(text) : undefined;
      return asOf === undefined ? failed('damaged') : success(asOf);
    },
  };
}

function open(raw: unknown): Result<OpenBuildData, DataFault> {
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
    isString(raw['talentTreeVersion']) &&
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
    encounters.push(encounter);
  }
  const { source, generatedAt, serializationVersion, talentTreeVersion, specs } = packed;
  return success({
    source,
    generatedAt,
    serializationVersion,
    talentTreeVersion,
    encounters,
    specs,
  });
}

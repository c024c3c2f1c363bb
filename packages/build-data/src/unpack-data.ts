/** Unpacks packed data as a whole, for tests and tools. The addon looks up one build at a time. */
import type {
  ClientBuild,
  ClientBuildData,
  ClientContentBuilds,
  ClientEncounter,
  ClientSpecBuilds,
  PackedBuildData,
} from './client-data.ts';
import type { ContentType } from './contract.ts';
import { asOfIn, unpackBuild, unpackEncounter } from './unpack.ts';

/** Unpacks everything; a line that cannot be read is left out. @param specIds The specializations to unpack. */
export function unpackBuildData(packed: PackedBuildData, specIds: readonly number[]): ClientBuildData {
  const encounters: ClientEncounter[] = [];
  for (const line of packed.encounters) {
    const encounter = unpackEncounter(line);
    if (encounter !== undefined) {
      encounters.push(encounter);
    }
  }
  const specs: Record<number, ClientSpecBuilds | undefined> = {};
  for (const specId of specIds) {
    const text = packed.specs[specId];
    if (text !== undefined) {
      specs[specId] = unpackSpec(text, encounters);
    }
  }
  return {
    source: packed.source,
    generatedAt: packed.generatedAt,
    serializationVersion: packed.serializationVersion,
    encounters,
    specs,
  };
}

function unpackSpec(text: string, encounters: readonly ClientEncounter[]): ClientSpecBuilds | undefined {
  return asOfIn(text) === undefined
    ? undefined
    : {
        raid: unpackContent(text, 'raid', encounters),
        mythicPlus: unpackContent(text, 'mythicPlus', encounters),
      };
}

function unpackContent(
  text: string,
  contentType: ContentType,
  encounters: readonly ClientEncounter[],
): ClientContentBuilds {
  const builds: Record<number, ClientBuild | undefined> = {};
  for (const { id } of encounters) {
    const build = unpackBuild(text, contentType, id);
    if (build !== undefined) {
      builds[id] = build;
    }
  }
  const general = unpackBuild(text, contentType, undefined);
  return general === undefined ? { encounters: builds } : { general, encounters: builds };
}

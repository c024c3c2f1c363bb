/** Converts build data to what the game gets: one class's builds under numeric keys, with nil for null. */
import { specializations } from '@toptalent/game';
import type {
  ClientAlternative,
  ClientBuild,
  ClientBuildData,
  ClientContentBuilds,
  ClientEncounter,
  ClientHeroInterval,
  ClientHeroShare,
  ClientSpecBuilds,
} from './client-data.ts';
import type {
  Alternative,
  Build,
  BuildData,
  ContentBuilds,
  ContentType,
  Encounter,
  HeroShare,
} from './contract.ts';
import { runnersUpOf } from './runners-up.ts';

/**
 * Build data as a player of that class has it in the game.
 *
 * @param classId The client's class id. Specializations without a build are left out.
 */
export function toClientData(data: BuildData, classId: number): ClientBuildData {
  const specs: Record<number, ClientSpecBuilds | undefined> = {};
  for (const specialization of specializations) {
    const spec = specialization.classId === classId ? data.specs[`${specialization.specId}`] : undefined;
    if (spec !== undefined) {
      const raid = clientContent(spec.raid, 'raid', data.encounters);
      const mythicPlus = clientContent(spec.mythicPlus, 'mythicPlus', data.encounters);
      if (hasBuild(raid, data.encounters) || hasBuild(mythicPlus, data.encounters)) {
        specs[specialization.specId] = { raid, mythicPlus };
      }
    }
  }
  return {
    source: data.source,
    generatedAt: data.generatedAt,
    serializationVersion: data.serializationVersion,
    encounters: data.encounters.map((encounter) => clientEncounter(encounter)),
    specs,
  };
}

function hasBuild({ general, encounters }: ClientContentBuilds, listed: readonly Encounter[]): boolean {
  return general !== undefined || listed.some(({ id }) => encounters[id] !== undefined);
}

function clientContent(
  content: ContentBuilds,
  contentType: ContentType,
  encounters: readonly Encounter[],
): ClientContentBuilds {
  const builds: Record<number, ClientBuild | undefined> = {};
  for (const encounter of encounters) {
    const build = encounter.contentType === contentType ? content.encounters[`${encounter.id}`] : undefined;
    if (build != null) {
      builds[encounter.id] = clientBuild(build);
    }
  }
  return content.general == null
    ? { encounters: builds }
    : { general: clientBuild(content.general), encounters: builds };
}

function clientBuild(build: Build): ClientBuild {
  return {
    talentCode: build.talentCode,
    asOf: build.asOf,
    sampleSize: build.sampleSize,
    popularity: build.popularity,
    exactPlayers: build.exactPlayers,
    similarShare: build.similarShare,
    heroTree: clientHeroInterval(build.heroTree),
    confidence: build.confidence,
    difficulty: build.difficulty,
    alternatives: runnersUpOf(build).map((alternative) => clientAlternative(alternative)),
  };
}

function clientAlternative({ reason: _, ...alternative }: Alternative): ClientAlternative {
  return { ...alternative, heroTree: clientHeroTree(alternative.heroTree) };
}

function clientHeroTree({ subTreeId, share }: HeroShare): ClientHeroShare {
  return { subTreeId, share };
}

function clientHeroInterval({ subTreeId, share, low, high }: HeroShare): ClientHeroInterval {
  return { subTreeId, share, low, high };
}

function clientEncounter(encounter: Encounter): ClientEncounter {
  const client: { -readonly [Key in keyof ClientEncounter]: ClientEncounter[Key] } = {
    id: encounter.id,
    contentType: encounter.contentType,
    zoneId: encounter.zoneId,
    name: encounter.name,
    order: encounter.order,
    journalId: encounter.journalId,
    known: encounter.known,
    uiMapIds: encounter.uiMapIds,
    requires: encounter.requires,
  };
  if (encounter.instanceId != null) {
    client.instanceId = encounter.instanceId;
  }
  if (encounter.lfgDungeonId != null) {
    client.lfgDungeonId = encounter.lfgDungeonId;
  }
  if (encounter.challengeModeId != null) {
    client.challengeModeId = encounter.challengeModeId;
  }
  return client;
}

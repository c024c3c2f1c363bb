/**
 * Packs client data into lines of text. Words are separated by one space, lists by commas; `-` stands for nothing.
 *
 *     encounter   id contentType zoneId order journalId place challengeModeId known uiMapIds requires name…
 *
 * The place of an encounter is `instanceId`, or `instanceId,lfgDungeonId` where the wing is known; a reader that does not know of wings
 * takes the first number.
 *
 *     asOf 1763823000 7641                               a specialization: the date of its oldest build, and the length
 *                                                        of the text that follows
 *     a329 CYGAAAAAAAA…                                  its import strings, sorted, each once under a short name
 *     raid general a329 590 27 0.2627 1013 0.6821 0.64 0.72 strong mixed 1763823000
 *     + 6eb6 5 0.1169 1010 0.3179                        its builds, each followed by its alternatives
 *     mythicPlus 112526 …
 *
 * The words of a build are the name of its import string, `sampleSize`, `exactPlayers`, `similarShare`,
 * `heroTree.subTreeId`, `heroTree.share`, `heroTree.low`, `heroTree.high`, `confidence`, `difficulty` and `asOf`; `popularity`
 * follows from two of them. An alternative has the same words but for the interval and those it shares with its build.
 */
import { packedFormatVersion } from './client-data.ts';
import type {
  ClientBuild,
  ClientBuildData,
  ClientContentBuilds,
  ClientEncounter,
  ClientHeroShare,
  ClientSpecBuilds,
  PackedBuildData,
} from './client-data.ts';
import type { ContentType } from './contract.ts';
import { alternativeWord, generalWord, nothing } from './pack-words.ts';

export { generalWord };

/** Gives every import string of a specialization a name of its own, without spaces. */
export type NameCodes = (codes: readonly string[]) => (code: string) => string;

/** Packs everything, as `TalentData.lua` holds it. A specialization without builds is left out. */
export function packBuildData(
  data: ClientBuildData,
  specIds: readonly number[],
  nameCodes: NameCodes,
): PackedBuildData {
  const specs: Record<number, string | undefined> = {};
  for (const specId of specIds) {
    const spec = data.specs[specId];
    if (spec !== undefined) {
      specs[specId] = packSpec(spec, data.encounters, nameCodes);
    }
  }
  return {
    formatVersion: packedFormatVersion,
    source: data.source,
    generatedAt: data.generatedAt,
    serializationVersion: data.serializationVersion,
    encounters: data.encounters.map((encounter) => packEncounter(encounter)),
    specs,
  };
}

/** The line of an encounter, without its line end. The name is the rest of the line and may hold anything. */
export function packEncounter(encounter: ClientEncounter): string {
  return [
    `${encounter.id}`,
    encounter.contentType,
    `${encounter.zoneId}`,
    `${encounter.order}`,
    `${encounter.journalId}`,
    packPlace(encounter),
    encounter.challengeModeId === undefined ? nothing : `${encounter.challengeModeId}`,
    encounter.known ? 'known' : 'new',
    packList(encounter.uiMapIds),
    packList(encounter.requires),
    encounter.name,
  ].join(' ');
}

/**
 * The text of a specialization; undefined if it has no build.
 *
 * @param encounters The encounters whose builds are packed, in this order.
 */
export function packSpec(
  spec: ClientSpecBuilds,
  encounters: readonly ClientEncounter[],
  nameCodes: NameCodes,
): string | undefined {
  const places = [
    ...placesOf('raid', spec.raid, encounters),
    ...placesOf('mythicPlus', spec.mythicPlus, encounters),
  ];
  if (places.length === 0) {
    return undefined;
  }
  const oldest = Math.min(...places.map(({ build }) => build.asOf));
  const codes = codesOf(places);
  const nameOf = nameCodes(codes);
  const lines: string[] = [];
  for (const code of codes) {
    lines.push(`${nameOf(code)} ${code}`);
  }
  for (const place of places) {
    lines.push(...packBuild(place, nameOf));
  }
  const body = `${lines.join('\n')}\n`;
  return `asOf ${oldest} ${body.length}\n${body}`;
}

function packBuild({ words, build }: PlacedBuild, nameOf: (code: string) => string): readonly string[] {
  const own = [
    words,
    nameOf(build.talentCode),
    `${build.sampleSize}`,
    `${build.exactPlayers}`,
    `${build.similarShare}`,
    packHeroTree(build.heroTree),
    `${build.heroTree.low} ${build.heroTree.high}`,
    build.confidence,
    build.difficulty,
    `${build.asOf}`,
  ];
  const others = build.alternatives.map((alternative) => [
    alternativeWord,
    nameOf(alternative.talentCode),
    `${alternative.exactPlayers}`,
    `${alternative.similarShare}`,
    packHeroTree(alternative.heroTree),
  ]);
  return [own, ...others].map((line) => line.join(' '));
}

function packHeroTree({ subTreeId, share }: ClientHeroShare): string {
  return `${subTreeId} ${share}`;
}

function packPlace({ instanceId, lfgDungeonId }: ClientEncounter): string {
  if (instanceId === undefined) {
    return nothing;
  }
  return packList(lfgDungeonId === undefined ? [instanceId] : [instanceId, lfgDungeonId]);
}

function packList(ids: readonly number[]): string {
  return ids.length === 0 ? nothing : ids.join(',');
}

interface PlacedBuild {
  /** The content type, and the id of the encounter or the word for the general build. */
  readonly words: string;
  readonly build: ClientBuild;
}

function placesOf(
  contentType: ContentType,
  content: ClientContentBuilds,
  encounters: readonly ClientEncounter[],
): readonly PlacedBuild[] {
  const places: PlacedBuild[] = [];
  if (content.general !== undefined) {
    places.push({ words: `${contentType} ${generalWord}`, build: content.general });
  }
  for (const { id } of encounters) {
    const build = content.encounters[id];
    if (build !== undefined) {
      places.push({ words: `${contentType} ${id}`, build });
    }
  }
  return places;
}

/** Each string once, sorted. */
function codesOf(places: readonly PlacedBuild[]): readonly string[] {
  const codes: string[] = [];
  const seen: Record<string, boolean | undefined> = {};
  for (const { build } of places) {
    for (const { talentCode } of [build, ...build.alternatives]) {
      if (seen[talentCode] !== true) {
        seen[talentCode] = true;
        codes.push(talentCode);
      }
    }
  }
  codes.sort((first, second) => (first < second ? -1 : first > second ? 1 : 0));
  return codes;
}

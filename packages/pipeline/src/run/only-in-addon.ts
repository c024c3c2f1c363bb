/** Builds that an addon's `TalentData.lua` holds and nothing else does: replacing the file would take them away for good. */
import { existsSync, readFileSync } from 'node:fs';
import type { BuildData, ContentType, DataSource } from '@toptalent/build-data';
import { generalWord } from '@toptalent/build-data/pack';

/** Where a build is worn. */
interface Place {
  readonly specId: number;
  readonly contentType: ContentType;
  /** Warcraft Logs' id; "general" for the build of all encounters. */
  readonly encounterId: string;
}

/** The text of the file; empty where there is none. */
export function readTalentData(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * @param talentData the file as `renderTalentData` writes it
 * @param previous the data before: what they hold is not lost unless they lose it
 * @returns which specializations would lose builds of encounters of the same season, ascending by id, if the file came to
 *   hold `data`; none where the file is of another source
 */
export function onlyInAddon(
  talentData: string,
  previous: BuildData | undefined,
  source: DataSource,
): (data: BuildData) => readonly number[] {
  const same = talentData.includes(`source = "${source}"`);
  const before = previous?.source === source ? previous : undefined;
  const held = (same ? placesIn(talentData) : []).filter((place) => !isIn(before, place));
  const zones = zonesIn(talentData);
  return (data) => {
    const season = new Set(data.zones.map(({ contentType, zoneId }) => `${contentType} ${zoneId}`));
    const ofSeason = (type: ContentType): boolean =>
      zones.some((zone) => zone.startsWith(type) && season.has(zone));
    const listed = new Set(data.encounters.map(({ contentType, id }) => `${contentType} ${id}`));
    const lost = held.filter(
      (place) =>
        ofSeason(place.contentType) &&
        (place.encounterId === generalWord || listed.has(`${place.contentType} ${place.encounterId}`)) &&
        !isIn(data, place),
    );
    return [...new Set(lost.map(({ specId }) => specId))].sort((a, b) => a - b);
  };
}

/** Whether anybody looked: a place without a build is an answer as well. */
function isIn(data: BuildData | undefined, { specId, contentType, encounterId }: Place): boolean {
  const encounters = data?.specs[specId]?.[contentType].encounters ?? {};
  return encounterId === generalWord ? Object.keys(encounters).length > 0 : encounterId in encounters;
}

function placesIn(talentData: string): readonly Place[] {
  const places: Place[] = [];
  let specId = 0;
  for (const [, id, type, encounterId] of talentData.matchAll(
    /^(?: {2}specs\[(\d+)\] = |(raid|mythicPlus) (\w+) )/gm,
  )) {
    if (id !== undefined) {
      specId = Number(id);
    } else {
      places.push({ specId, contentType: type as ContentType, encounterId: encounterId! });
    }
  }
  return places;
}

/** "raid 53", "mythicPlus 55": out of the comments at the beginning. */
function zonesIn(talentData: string): readonly string[] {
  const lines = talentData.matchAll(/^-- (Raid|Mythic\+): .* \(zone (\d+)\), .*$/gm);
  return [...lines].map(([, content, id]) => `${content === 'Raid' ? 'raid' : 'mythicPlus'} ${id!}`);
}

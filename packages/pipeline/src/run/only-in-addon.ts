/** Builds that an addon's `TalentData.lua` holds and nothing else does: replacing the file would take them away for good. */
import { existsSync, readFileSync } from 'node:fs';
import type { BuildData, ContentType, DataSource } from '@toptalent/build-data';

interface Content {
  readonly specId: number;
  readonly contentType: ContentType;
}

/** The text of the file; empty where there is none. */
export function readTalentData(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * @param talentData the file as `renderTalentData` writes it
 * @param previous the data before: what they hold is not lost unless they lose it
 * @returns which specializations would lose their raids or dungeons of the same season, ascending by id, if the file came
 *   to hold `data`; none where the file is of another source
 */
export function onlyInAddon(
  talentData: string,
  previous: BuildData | undefined,
  source: DataSource,
): (data: BuildData) => readonly number[] {
  const same = talentData.includes(`source = "${source}"`);
  const before = previous?.source === source ? previous : undefined;
  const held = (same ? contentsIn(talentData) : []).filter((content) => !isIn(before, content));
  const zones = zonesIn(talentData);
  return (data) => {
    const season = new Set(data.zones.map(({ contentType, zoneId }) => `${contentType} ${zoneId}`));
    const ofSeason = (type: ContentType): boolean =>
      zones.some((zone) => zone.startsWith(type) && season.has(zone));
    const lost = held.filter((content) => ofSeason(content.contentType) && !isIn(data, content));
    return [...new Set(lost.map(({ specId }) => specId))].sort((a, b) => a - b);
  };
}

/** Whether anybody looked: a place without a build is an answer as well. */
function isIn(data: BuildData | undefined, { specId, contentType }: Content): boolean {
  return Object.keys(data?.specs[specId]?.[contentType].encounters ?? {}).length > 0;
}

function contentsIn(talentData: string): readonly Content[] {
  const found = new Map<string, Content>();
  let specId = 0;
  for (const [, id, type] of talentData.matchAll(/^(?: {2}specs\[(\d+)\] = |(raid|mythicPlus) )/gm)) {
    if (id !== undefined) {
      specId = Number(id);
    } else {
      found.set(`${specId} ${type!}`, { specId, contentType: type as ContentType });
    }
  }
  return [...found.values()];
}

/** "raid 53", "mythicPlus 55": out of the comments at the beginning. */
function zonesIn(talentData: string): readonly string[] {
  const lines = talentData.matchAll(/^-- (Raid|Mythic\+): .* \(zone (\d+)\), .*$/gm);
  return [...lines].map(([, content, id]) => `${content === 'Raid' ? 'raid' : 'mythicPlus'} ${id!}`);
}

/** Lists all builds of a specialization, in the order of the build browser. */
import { unpackBuild } from '@toptalent/build-data';
import type { ClientBuild, OpenBuildData, ClientEncounter, ContentType } from '@toptalent/build-data';
import type { Journal } from '../boss/port.ts';
import type { Keystones } from '../place/port.ts';

/** A line of the build browser. It has no build if too few players were found. */
export interface CatalogueEntry {
  readonly contentType: ContentType;
  /** Warcraft Logs' id, and the name, localized if the client knows it; both undefined for a general build. */
  readonly encounterId?: number | undefined;
  readonly encounterName?: string | undefined;
  readonly build?: ClientBuild | undefined;
}

/** The general raid build and the bosses zone by zone, then the general Mythic+ build and the dungeons. */
export function catalogueOf(
  data: OpenBuildData,
  specId: number,
  { journal, keystones }: { journal: Pick<Journal, 'bossName'>; keystones: Pick<Keystones, 'dungeon'> },
): readonly CatalogueEntry[] {
  const spec = data.specs[specId];
  if (spec === undefined) {
    return [];
  }
  const entries: CatalogueEntry[] = [{ contentType: 'raid', build: unpackBuild(spec, 'raid', undefined) }];
  const bosses = data.encounters.filter((encounter) => encounter.contentType === 'raid');
  bosses.sort((first, second) => byZoneAndOrder(first, second));
  for (const boss of bosses) {
    const encounterName = journal.bossName(boss.journalId) ?? boss.name;
    const build = unpackBuild(spec, 'raid', boss.id);
    entries.push({ contentType: 'raid', encounterId: boss.id, encounterName, build });
  }
  entries.push({ contentType: 'mythicPlus', build: unpackBuild(spec, 'mythicPlus', undefined) });
  const dungeons = data.encounters.filter((encounter) => encounter.contentType === 'mythicPlus');
  dungeons.sort((first, second) => byZoneAndOrder(first, second));
  for (const dungeon of dungeons) {
    const known =
      dungeon.challengeModeId === undefined ? undefined : keystones.dungeon(dungeon.challengeModeId);
    entries.push({
      contentType: 'mythicPlus',
      encounterId: dungeon.id,
      encounterName: known?.name ?? dungeon.name,
      build: unpackBuild(spec, 'mythicPlus', dungeon.id),
    });
  }
  return entries;
}

function byZoneAndOrder(first: ClientEncounter, second: ClientEncounter): number {
  if (first.zoneId !== second.zoneId) {
    return second.zoneId - first.zoneId;
  }
  return first.order === second.order ? first.id - second.id : first.order - second.order;
}

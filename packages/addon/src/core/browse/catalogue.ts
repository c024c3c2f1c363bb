/** All builds of the player's specialization, in the order in which the browser lists them. */
import { unpackBuild } from '@toptalent/build-data';
import type { ClientBuild, OpenBuildData, ClientEncounter, ContentType } from '@toptalent/build-data';
import type { Journal } from '../boss/port.ts';
import type { Keystones } from '../place/port.ts';

/** A general build, or that of an encounter; without a build where too few players were found. */
export interface CatalogueEntry {
  readonly contentType: ContentType;
  /** Localized where the client knows it; undefined for a general build. */
  readonly encounterName?: string | undefined;
  readonly build?: ClientBuild | undefined;
}

/** Raids first, zone by zone in their order, then the dungeons by name; each after its general build. */
export function catalogueOf(
  data: OpenBuildData,
  specId: number,
  journal: Pick<Journal, 'bossName'>,
  keystones: Pick<Keystones, 'dungeon'>,
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
    entries.push({ contentType: 'raid', encounterName, build: unpackBuild(spec, 'raid', boss.id) });
  }
  entries.push({ contentType: 'mythicPlus', build: unpackBuild(spec, 'mythicPlus', undefined) });
  const dungeons = data.encounters.filter((encounter) => encounter.contentType === 'mythicPlus');
  dungeons.sort((first, second) => byZoneAndOrder(first, second));
  for (const dungeon of dungeons) {
    const known =
      dungeon.challengeModeId === undefined ? undefined : keystones.dungeon(dungeon.challengeModeId);
    entries.push({
      contentType: 'mythicPlus',
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

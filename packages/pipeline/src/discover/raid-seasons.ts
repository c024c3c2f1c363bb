/**
 * Sorts raids by season. The name of the default partition does not tell: that of zone 46 (season 1) read "12.1" for some
 * days in August 2026, and zones of one season have named their partitions differently.
 */
import { seasons } from '@toptalent/game';
import type { ZoneAnswer } from '@toptalent/warcraft-logs';
import { grouped } from '../grouped.ts';
import { livePartitions } from './listed-zone.ts';

/**
 * The raids by season, newest season first, each season's zones ascending by id.
 *
 * @param keystoneZoneIds ids of the Mythic+ zones, newest first: a raid whose patch nothing tells is of the newest season
 *   if its id is above that of the second, and older than all others if not
 */
export function raidSeasons(
  raids: readonly ZoneAnswer[],
  keystoneZoneIds: readonly number[],
): readonly (readonly ZoneAnswer[])[] {
  const patches = raids.map(patchOf).filter((patch) => patch !== undefined);
  const [newest = 'newest'] = patches.toSorted(newestFirst);
  const endOfPreviousSeason = keystoneZoneIds[1] ?? 0;
  const bySeason = grouped(
    raids.toSorted((a, b) => a.id - b.id),
    (zone) => patchOf(zone) ?? (zone.id > endOfPreviousSeason ? newest : unknownPatch),
  );
  return [...bySeason].toSorted(([a], [b]) => newestFirst(a, b)).map(([, zones]) => zones);
}

/** Sorted behind every patch. */
const unknownPatch = '';

/** "12.1": the patch of the season that has the raid's encounters, else the one in the name of its first partition. */
function patchOf(zone: ZoneAnswer): string | undefined {
  const ids = new Set(zone.encounters.map((encounter) => encounter.id));
  const season = seasons.find(({ raidZones }) =>
    raidZones.some(({ bosses }) => bosses.some((boss) => ids.has(boss.encounterId))),
  );
  const first = livePartitions(zone)[0];
  return season?.patch ?? /\d+\.\d+/.exec(`${first?.compactName ?? ''} ${first?.name ?? ''}`)?.[0];
}

function newestFirst(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true });
}

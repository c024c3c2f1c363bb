/** Finds the current season: lists all zones, then asks whether the newest have rankings. */
import type { WarcraftLogsClient, WorldAnswer } from '@toptalent/warcraft-logs';
import { judgeZones } from './judge-zones.ts';
import { partitionFault } from './listed-zone.ts';
import { lostEntries, unreadEntries } from './lost-entries.ts';
import type { LostEntry } from './lost-entries.ts';
import { pickSeason } from './pick-season.ts';
import type { Probe } from './pick-season.ts';
import { pinZones } from './pin-zones.ts';
import type { PinnedSeason } from './pin-zones.ts';
import { probeZones } from './probe-zones.ts';
import { checkSlugs } from './slugs.ts';
import type { SlugCheck } from './slugs.ts';
import { withEarlier } from './with-earlier.ts';
import type { EarlierRuns } from './with-earlier.ts';

/** Warcraft Logs lists nothing that could be a season. */
export class NoSeasonError extends Error {
  override readonly name = 'NoSeasonError';
}

export interface Discovery extends PinnedSeason {
  readonly slugs: SlugCheck;
  /** Entries of Warcraft Logs' list that cannot be read, in words. */
  readonly unread: readonly string[];
  /** Those among them that the season may lack. */
  readonly lost: readonly LostEntry[];
}

/**
 * @param pins names or ids of zones, as typed
 * @throws {NoSeasonError} if no zone has rankings; {UsageError} if a pin names no zone, or several; what the client throws
 */
export async function discover(
  client: WarcraftLogsClient,
  pins: readonly string[],
  earlier: EarlierRuns,
): Promise<Discovery> {
  const { isThere } = earlier;
  const listed = await client.discover();
  const world = withEarlier(listed, earlier);
  const judged = judgeZones(world);
  const automatic = await pickSeason(judged, probeOf(client, world, isThere), isThere);
  const pinned = pinZones(automatic, judged, pins);
  if (pinned.season.zones.length === 0) {
    throw new NoSeasonError(
      'Warcraft Logs lists no raid or Mythic+ season that has rankings; --zone names one to use anyway.',
    );
  }
  return {
    ...pinned,
    slugs: checkSlugs(world.gameData),
    unread: unreadEntries(listed),
    lost: lostEntries(world, pinned.season),
  };
}

/** A zone whose default partition is not known is not asked for rankings: those of another one would be taken for its own. */
function probeOf(client: WarcraftLogsClient, world: WorldAnswer, isThere: EarlierRuns['isThere']): Probe {
  const zones = world.worldData.expansions.flatMap((expansion) => expansion.zones);
  const faults = new Map(zones.map((zone) => [zone.id, partitionFault(zone)]));
  return async (asked) => {
    const sound = asked.filter(({ zoneId }) => faults.get(zoneId) === undefined);
    const answers = sound.length === 0 ? [] : await probeZones(client, sound, isThere);
    return asked.map((zone) => faults.get(zone.zoneId) ?? answers[sound.indexOf(zone)]!);
  };
}

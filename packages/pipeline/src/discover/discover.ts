/** Finds the current season: lists all zones, then asks whether the newest have rankings. */
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { judgeZones } from './judge-zones.ts';
import { pickSeason } from './pick-season.ts';
import { pinZones } from './pin-zones.ts';
import type { PinnedSeason } from './pin-zones.ts';
import { probeZones } from './probe-zones.ts';
import { checkSlugs } from './slugs.ts';
import type { SlugCheck } from './slugs.ts';
import { withEarlierEncounters } from './with-earlier.ts';
import type { EarlierRuns } from './with-earlier.ts';

/** Warcraft Logs lists nothing that could be a season. */
export class NoSeasonError extends Error {
  override readonly name = 'NoSeasonError';
}

export interface Discovery extends PinnedSeason {
  readonly slugs: SlugCheck;
  /** Entries of Warcraft Logs' list that cannot be read, in words. */
  readonly unread: readonly string[];
}

/**
 * @param pins names or ids of zones, as typed
 * @throws {NoSeasonError} if no zone has rankings; {UsageError} if a pin names no zone, or several; what the client throws
 */
export async function discover(
  client: WarcraftLogsClient,
  pins: readonly string[],
  { isThere, encounters }: EarlierRuns,
): Promise<Discovery> {
  const world = withEarlierEncounters(await client.discover(), encounters);
  const judged = judgeZones(world);
  const automatic = await pickSeason(judged, (zones) => probeZones(client, zones, isThere), isThere);
  const pinned = pinZones(automatic, judged, pins);
  if (pinned.season.zones.length === 0) {
    throw new NoSeasonError(
      'Warcraft Logs lists no raid or Mythic+ season that has rankings; --zone names one to use anyway.',
    );
  }
  return { ...pinned, slugs: checkSlugs(world.gameData.classes), unread: world.leftOut ?? [] };
}

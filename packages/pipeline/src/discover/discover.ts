/** Finds the current season in two requests: the list of everything, and a probe of the newest Mythic+ zones. */
import { keystoneWarcraftLogsId } from '@toptalent/game';
import type { WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { currentSeason, pinZones } from './current-season.ts';
import { judgeZones } from './judge-zones.ts';
import type { Season, SeasonZone } from './season.ts';
import { checkSlugs } from './slugs.ts';
import type { SlugCheck } from './slugs.ts';

/** Warcraft Logs lists nothing that could be a season. */
export class NoSeasonError extends Error {
  override readonly name = 'NoSeasonError';
}

export interface Discovery {
  readonly season: Season;
  /** Zones that the run is narrowed to: all of the season unless some are pinned. */
  readonly narrowedTo: readonly SeasonZone[];
  readonly slugs: SlugCheck;
}

/**
 * @param pins names or ids of zones, as typed
 * @throws {NoSeasonError} @throws {UsageError} and whatever the client throws.
 */
export async function discover(client: WarcraftLogsClient, pins: readonly string[]): Promise<Discovery> {
  const world = await client.discover();
  const judged = judgeZones(world);
  const automatic = await currentSeason(judged, (zones) => returnRankings(client, zones));
  const { season, narrowedTo } = pinZones(automatic, judged, pins);
  if (season.zones.length === 0) {
    throw new NoSeasonError('Warcraft Logs lists no zone that could be the current season; --zone pins one.');
  }
  return { season, narrowedTo, slugs: checkSlugs(world.gameData.classes) };
}

/** Asks for the first encounter of each zone, whoever played it, without talents. */
async function returnRankings(
  client: WarcraftLogsClient,
  zones: readonly SeasonZone[],
): Promise<readonly boolean[]> {
  const answers = await client.rankings(
    zones.map((zone) => ({
      encounterId: zone.encounters[0]!.id,
      specialization: undefined,
      difficulty: keystoneWarcraftLogsId,
      partition: zone.partition.id,
      metric: 'playerscore',
      page: 1,
      talents: false,
    })),
  );
  return answers.map((answer) => answer.kind === 'page' && answer.page.rankings.length > 0);
}

/** Finds the current season in two requests: the list of everything, and a probe of the newest Mythic+ zones. */
import { keystoneWarcraftLogsId } from '@toptalent/game';
import type { RankingsAnswer, RankingsRequest, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { currentSeason, pinZones } from './current-season.ts';
import type { PinnedSeason } from './current-season.ts';
import { judgeZones } from './judge-zones.ts';
import type { SeasonZone } from './season.ts';
import { checkSlugs } from './slugs.ts';
import type { SlugCheck } from './slugs.ts';

/** Warcraft Logs lists nothing that could be a season. */
export class NoSeasonError extends Error {
  override readonly name = 'NoSeasonError';
}

export interface Discovery extends PinnedSeason {
  readonly slugs: SlugCheck;
}

/**
 * @param pins names or ids of zones, as typed
 * @throws {NoSeasonError} @throws {UncertainSeasonError} @throws {UsageError} and whatever the client throws.
 */
export async function discover(client: WarcraftLogsClient, pins: readonly string[]): Promise<Discovery> {
  const world = await client.discover();
  const judged = judgeZones(world);
  const automatic = await currentSeason(judged, (zones) => returnRankings(client, zones));
  const pinned = pinZones(automatic, judged, pins);
  if (pinned.season.zones.length === 0) {
    throw new NoSeasonError('Warcraft Logs lists no zone that could be the current season; --zone pins one.');
  }
  return { ...pinned, slugs: checkSlugs(world.gameData.classes) };
}

/** Times that a zone is asked about whose answer says neither yes nor no. */
const mostAttempts = 2;

/**
 * Asks for the first encounter of each zone (newest first), whoever played it, without talents. Only a page without rows says no: an
 * error says nothing, and what it is about is asked once more.
 */
async function returnRankings(
  client: WarcraftLogsClient,
  zones: readonly SeasonZone[],
): Promise<readonly (boolean | string)[]> {
  const found = new Map<SeasonZone, boolean | string>();
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const ranked = zones.findIndex((zone) => found.get(zone) === true);
    // What is older than a zone with rankings need not be known.
    const open = zones.filter(
      (zone, index) => (ranked < 0 || index < ranked) && typeof found.get(zone) !== 'boolean',
    );
    if (open.length === 0) {
      break;
    }
    const answers = await client.rankings(open.map(firstPage));
    open.forEach((zone, index) => found.set(zone, verdictOf(answers[index]!)));
  }
  return zones.map((zone) => found.get(zone)!);
}

function firstPage(zone: SeasonZone): RankingsRequest {
  return {
    encounterId: zone.encounters[0]!.id,
    specialization: undefined,
    difficulty: keystoneWarcraftLogsId,
    partition: zone.partition.id,
    metric: 'playerscore',
    page: 1,
    talents: false,
  };
}

function verdictOf(answer: RankingsAnswer): boolean | string {
  switch (answer.kind) {
    case 'page':
      return answer.page.rankings.length > 0;
    case 'unknownEncounter':
      return 'Warcraft Logs does not know its first dungeon';
    case 'rejected':
    case 'failed':
      return answer.message;
  }
}

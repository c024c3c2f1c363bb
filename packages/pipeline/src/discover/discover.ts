/** Finds the current season in two requests: the list of everything, and a probe of the raids and the newest Mythic+ zone. */
import { keystoneWarcraftLogsId, warcraftLogsDifficulty } from '@toptalent/game';
import { GraphqlError, MalformedAnswerError, maxRankingsPerRequest } from '@toptalent/warcraft-logs';
import type { RankingsAnswer, RankingsRequest, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { currentSeason, pinZones } from './current-season.ts';
import type { PinnedSeason, ProbeAnswer } from './current-season.ts';
import type { ListedEncounter } from '../emit/encounter-from.ts';
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
 * @param isThere whether earlier runs took that zone (by id): an error does not cost it its place
 * @throws {NoSeasonError} @throws {UsageError} and whatever the client throws.
 */
export async function discover(
  client: WarcraftLogsClient,
  pins: readonly string[],
  isThere: (zoneId: number) => boolean,
): Promise<Discovery> {
  const world = await client.discover();
  const judged = judgeZones(world);
  const automatic = await currentSeason(judged, (zones) => returnRankings(client, zones, isThere), isThere);
  const pinned = pinZones(automatic, judged, pins);
  if (pinned.season.zones.length === 0) {
    throw new NoSeasonError('Warcraft Logs lists no zone that could be the current season; --zone pins one.');
  }
  return { ...pinned, slugs: checkSlugs(world.gameData.classes) };
}

/** Times that a zone is asked about whose answer says neither yes nor no. */
const mostAttempts = 2;

/**
 * Asks for the first encounter of each zone, whoever played it, without talents. Only a page without rows says no: an
 * error says nothing, and the next encounter is asked for, since one that is ill does not make the zone so. Of dungeons
 * that earlier runs had rows of, a page without rows is such an error as well: a season does not go back to its beginning.
 */
async function returnRankings(
  client: WarcraftLogsClient,
  zones: readonly SeasonZone[],
  isThere: (zoneId: number) => boolean,
): Promise<readonly ProbeAnswer[]> {
  const found = new Map<SeasonZone, ProbeAnswer>();
  const believed = (zone: SeasonZone, answer: ProbeAnswer): ProbeAnswer =>
    answer === false && zone.contentType === 'mythicPlus' && isThere(zone.zoneId)
      ? 'no rows where earlier runs found some'
      : answer;
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const open = zones.filter((zone) => typeof found.get(zone) !== 'boolean');
    for (let start = 0; start < open.length; start += maxRankingsPerRequest) {
      const asked = open.slice(start, start + maxRankingsPerRequest);
      const answers = await answersAbout(client, asked, attempt);
      asked.forEach((zone, index) => found.set(zone, believed(zone, answers[index]!)));
    }
  }
  return zones.map((zone) => found.get(zone)!);
}

async function answersAbout(
  client: WarcraftLogsClient,
  zones: readonly SeasonZone[],
  attempt: number,
): Promise<readonly ProbeAnswer[]> {
  const encounters = zones.map((zone) => zone.encounters[(attempt - 1) % zone.encounters.length]!);
  try {
    const pages = zones.map((zone, index) => firstPage(zone, encounters[index]!.id));
    const answers = await client.rankings(pages);
    return answers.map((answer, index) => verdictOf(answer, encounters[index]!));
  } catch (error) {
    // Not one of these pages can be had; everything else may be well.
    if (error instanceof GraphqlError || error instanceof MalformedAnswerError) {
      return zones.map(() => error.message);
    }
    throw error;
  }
}

function firstPage({ contentType, partition }: SeasonZone, encounterId: number): RankingsRequest {
  const raid = contentType === 'raid';
  return {
    encounterId,
    specialization: undefined,
    difficulty: raid ? warcraftLogsDifficulty('heroic') : keystoneWarcraftLogsId,
    partition: partition.id,
    metric: raid ? 'dps' : 'playerscore',
    page: 1,
    talents: false,
  };
}

function verdictOf(answer: RankingsAnswer, { name, contentType }: ListedEncounter): ProbeAnswer {
  switch (answer.kind) {
    case 'page':
      return answer.page.rankings.length > 0;
    case 'unknownEncounter':
      return `Warcraft Logs does not know ${name}`;
    case 'rejected':
      // A raid may have other difficulties.
      return contentType === 'raid' ? false : answer.message;
    case 'failed':
      return answer.message;
  }
}

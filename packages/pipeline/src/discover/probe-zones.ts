/** Asks Warcraft Logs whether zones have rankings: one point a zone. */
import { keystoneWarcraftLogsId, warcraftLogsDifficulty } from '@toptalent/game';
import { maxRankingsPerRequest } from '@toptalent/warcraft-logs';
import type { RankingsAnswer, RankingsRequest, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { ListedEncounter } from './encounter-from.ts';
import type { ProbeAnswer } from './pick-season.ts';
import type { SeasonZone } from './season.ts';

/** A zone whose first encounter gives no rankings is asked for its second. */
const mostTries = 2;

/**
 * Asks for the first page of an encounter of each zone, of any specialization, without talents. A zone has no rankings if
 * the pages of its first two encounters are empty; one empty page is a gap of that encounter. An error says nothing, and
 * neither do empty pages of a zone that earlier runs had rows of: a season does not go back to its beginning.
 *
 * @param isThere whether earlier runs took that zone (by id)
 */
export async function probeZones(
  client: WarcraftLogsClient,
  zones: readonly SeasonZone[],
  isThere: (zoneId: number) => boolean,
): Promise<readonly ProbeAnswer[]> {
  const found = new Map<SeasonZone, ProbeAnswer>();
  for (let tried = 0; tried < mostTries; tried++) {
    const open = zones.filter((zone) => mayHaveMore(zone, found.get(zone), tried));
    for (let start = 0; start < open.length; start += maxRankingsPerRequest) {
      const asked = open.slice(start, start + maxRankingsPerRequest);
      const answers = await answersAbout(client, asked, tried);
      asked.forEach((zone, index) => {
        found.set(zone, together(found.get(zone), answers[index]!));
      });
    }
  }
  return zones.map((zone) => {
    const answer = found.get(zone)!;
    return answer === false && isThere(zone.zoneId) ? 'no rows where earlier runs found some' : answer;
  });
}

/** Whether another page may tell more: an encounter that was not asked for yet, or the same one after an error. */
function mayHaveMore(zone: SeasonZone, answer: ProbeAnswer | undefined, tried: number): boolean {
  return typeof answer === 'string' || (answer !== true && tried < zone.encounters.length);
}

/** Rankings on either page are an answer; without them an error on either page leaves the question open. */
function together(before: ProbeAnswer | undefined, now: ProbeAnswer): ProbeAnswer {
  return now === false && typeof before === 'string' ? before : now;
}

/** @param tried how many encounters of each zone were asked for already */
async function answersAbout(
  client: WarcraftLogsClient,
  zones: readonly SeasonZone[],
  tried: number,
): Promise<readonly ProbeAnswer[]> {
  const encounters = zones.map((zone) => zone.encounters[tried % zone.encounters.length]!);
  const answers = await client.rankings(zones.map((zone, index) => firstPage(zone, encounters[index]!.id)));
  return answers.map((answer, index) => probeAnswer(answer, encounters[index]!));
}

/** The first page of an encounter, of any specialization, without talents. */
export function firstPage(zone: SeasonZone, encounterId: number): RankingsRequest {
  const isRaid = zone.contentType === 'raid';
  return {
    encounterId,
    specialization: undefined,
    difficulty: isRaid ? raidDifficulty(zone) : keystoneWarcraftLogsId,
    partition: zone.partition.id,
    metric: isRaid ? 'dps' : 'playerscore',
    page: 1,
    talents: false,
  };
}

/** Heroic, which has rankings from a raid's first day on; the first one listed where a raid has no Heroic. */
function raidDifficulty({ difficultyIds }: SeasonZone): number {
  const heroic = warcraftLogsDifficulty('heroic');
  return difficultyIds.includes(heroic) ? heroic : (difficultyIds[0] ?? heroic);
}

function probeAnswer(answer: RankingsAnswer, { name }: ListedEncounter): ProbeAnswer {
  switch (answer.kind) {
    case 'page':
      return answer.page.rankings.length > 0;
    case 'unknownEncounter':
      return `Warcraft Logs does not know ${name}`;
    case 'rejected':
      return answer.message;
    case 'failed':
      return answer.error.detail;
  }
}

/** Asks Warcraft Logs whether zones have rankings: one point a zone. */
import { keystoneWarcraftLogsId, warcraftLogsDifficulty } from '@toptalent/game';
import { maxRankingsPerRequest } from '@toptalent/warcraft-logs';
import type { RankingsAnswer, RankingsRequest, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import type { ListedEncounter } from '../emit/encounter-from.ts';
import type { ProbeAnswer } from './pick-season.ts';
import type { SeasonZone } from './season.ts';

/** A zone whose first encounter has no rows, or gives an error, is asked for its second. */
const mostTries = 2;

/**
 * Asks for the first page of an encounter of each zone, of any specialization, without talents. Empty pages say that a
 * zone has no rankings; an error says nothing. An empty page of a zone that earlier runs had rows of counts as an error:
 * a season does not go back to its beginning.
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
    const open = zones.filter((zone) => found.get(zone) !== true);
    for (let start = 0; start < open.length; start += maxRankingsPerRequest) {
      const asked = open.slice(start, start + maxRankingsPerRequest);
      const answers = await answersAbout(client, asked, tried);
      asked.forEach((zone, index) => {
        const isLost = answers[index] === false && isThere(zone.zoneId);
        const answer = isLost ? 'no rows where earlier runs found some' : answers[index]!;
        // An error after an empty page takes nothing back.
        if (answer === true || found.get(zone) !== false) {
          found.set(zone, answer);
        }
      });
    }
  }
  return zones.map((zone) => found.get(zone)!);
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

function firstPage(zone: SeasonZone, encounterId: number): RankingsRequest {
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

/** Which serialization version the game's import codes are of: only a code can tell, so one report is asked for one. */
import { readHeader, serializationVersion } from '@toptalent/loadout';
import type { Ranking, WarcraftLogsClient } from '@toptalent/warcraft-logs';
import { believedVersion, newerVersionOf } from '../clean/other-version.ts';
import { messageOf } from '../console/message-of.ts';
import { firstPage } from '../discover/probe-zones.ts';
import type { Season } from '../discover/season.ts';
import { dateOf } from '../words/text.ts';
import { ok, warn } from './finding.ts';
import type { Finding } from './finding.ts';

const check = 'Import codes';
/** Reports that are asked: one may be private, or archived. */
const mostReports = 2;
/** Players of a report whose codes are asked for; more cost no more. */
const mostPlayers = 5;

/**
 * Up to about 10 points: a page of rankings, the players of its newest report, their codes; and the next report, if that one has
 * no code. Codes in our own data would be free, but say nothing: we write them ourselves.
 */
export async function checkCodeVersion(client: WarcraftLogsClient, season: Season): Promise<Finding> {
  const before = client.allowance.spentByUs;
  const found = await ask(client, season);
  const cost = `${(client.allowance.spentByUs - before).toFixed(1)} points`;
  if (typeof found === 'string') {
    return warn(
      check,
      `version ${serializationVersion} is read here; which one the game writes is not known: ${found} (${cost})`,
      'In the game: /dump C_Traits.GetLoadoutSerializationVersion(). It is serializationVersion in packages/loadout/src/stream.ts.',
    );
  }
  const text = `the game writes version ${found.version}, in a report of ${found.date} (${cost})`;
  return found.version === serializationVersion
    ? ok(check, text)
    : warn(
        check,
        `${text}; only version ${serializationVersion} is read here`,
        'docs/recipes.md says what a new version changes. Until then the game refuses every code: release nothing.',
      );
}

interface FoundVersion {
  readonly version: number;
  /** Of the report. */
  readonly date: string;
}

/** The version, or why it is not known. */
async function ask(client: WarcraftLogsClient, season: Season): Promise<FoundVersion | string> {
  try {
    const rankings = await newestRankings(client, season);
    for (const { report, startTime } of rankings) {
      const fight = { reportCode: report!.code!, fightId: report!.fightID! };
      const players = await client.fightRoster(fight, false);
      const actorIds = players.slice(0, mostPlayers).map(({ actorId }) => actorId);
      const codes =
        actorIds.length === 0 ? new Map<number, string>() : await client.importCodes(fight, actorIds);
      const version = versionOf(codes);
      if (version !== undefined) {
        return { version, date: dateOf(Math.floor(startTime / 1000)) };
      }
    }
    return rankings.length === 0 ? 'no ranking has a report' : 'the newest reports have no code that says it';
  } catch (error) {
    return messageOf(error);
  }
}

/** @param codes Of the players of one report, by their ids in it. */
function versionOf(codes: ReadonlyMap<number, string>): number | undefined {
  const sightings = [...codes].flatMap(([actorId, code]) => {
    const version = newerVersionOf(code);
    return version === undefined ? [] : [{ version, player: `${actorId}`, report: undefined }];
  });
  const isRead = [...codes.values()].some((code) => readHeader(code).ok);
  return believedVersion(sightings) ?? (isRead ? serializationVersion : undefined);
}

/** Of the first page of the season's first encounter, those with a report. */
async function newestRankings(client: WarcraftLogsClient, { zones }: Season): Promise<readonly Ranking[]> {
  const zone = zones.find(({ contentType }) => contentType === 'raid') ?? zones[0];
  const encounter = zone?.encounters[0];
  if (zone === undefined || encounter === undefined) {
    return [];
  }
  const [answer] = await client.rankings([firstPage(zone, encounter.id)]);
  const rankings = answer?.kind === 'page' ? answer.page.rankings : [];
  return rankings
    .filter(({ report }) => report?.code != null && report.fightID != null)
    .toSorted((a, b) => b.startTime - a.startTime)
    .slice(0, mostReports);
}

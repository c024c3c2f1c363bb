/** Decides which of the last good builds stay beside those that a run chose: only a build replaces a build. */
import type { Build, ContentBuilds } from '@toptalent/build-data';
import type { ChosenContent } from '../choose/choose-content.ts';
import { day } from '../time.ts';

/** Seconds after which a build is dropped even if its cell gives no new one. */
const oldestKept = 21 * day;

export interface MergeRequest {
  /** The last good builds; undefined if there are none. */
  readonly before: ContentBuilds | undefined;
  /** What the run chose; undefined if it has not chosen this content. */
  readonly chosen: ChosenContent | undefined;
  /** Ids of the season's encounters. */
  readonly season: readonly number[];
}

/**
 * Builds of one specialization and content type. An encounter that was looked at without finding a build keeps the one that
 * it had. Builds of an earlier season stay until this season has a build. The general build is replaced by one that was
 * chosen from every encounter, or from at least as many players.
 */
export function mergeContent({ before, chosen, season }: MergeRequest): ContentBuilds {
  const own = new Set(season.map(String));
  const kept = Object.entries(before?.encounters ?? {});
  const ofSeason = kept.filter(([id]) => own.has(id));
  const earlier = kept.filter(([id, build]) => !own.has(id) && build !== null);
  const builds = chosen?.builds ?? { general: null, encounters: {} };
  const hasNew = builds.general !== null || Object.values(builds.encounters).some((build) => build !== null);
  const stays = ofSeason.filter(([id, build]) => standsIn(build, chosen, id));
  const keptGeneral = before?.general ?? null;
  return {
    general:
      ofSeason.length === 0
        ? (builds.general ?? keptGeneral)
        : mergeGeneral(keptGeneral, chosen, stays.length === 0),
    encounters: {
      ...(hasNew ? {} : Object.fromEntries(earlier)),
      ...Object.fromEntries(ofSeason),
      ...builds.encounters,
      ...Object.fromEntries(stays),
    },
  };
}

/** Whether the build of an encounter stays because the run looked and found none. */
function standsIn(build: Build | null, chosen: ChosenContent | undefined, encounterId: string): boolean {
  return (
    build !== null &&
    chosen?.builds.encounters[encounterId] === null &&
    chosen.askedAt[encounterId]! - build.asOf <= oldestKept
  );
}

/** @param whole No build of the encounters beside it is one of the last good data. */
function mergeGeneral(kept: Build | null, chosen: ChosenContent | undefined, whole: boolean): Build | null {
  if (kept === null || chosen === undefined) {
    return chosen?.builds.general ?? kept;
  }
  const { general } = chosen.builds;
  const asked = Math.min(...Object.values(chosen.askedAt));
  if (chosen.complete && asked - kept.asOf > oldestKept) {
    return general;
  }
  const replaced = general !== null && ((chosen.complete && whole) || general.sampleSize >= kept.sampleSize);
  return replaced ? general : kept;
}

/** What this run chose, laid over the builds that were there before: a narrow or early-stopped run takes nothing away. */
import { isDeepStrictEqual } from 'node:util';
import type { Build, BuildData, ContentBuilds, ContentType, SpecBuilds } from '@toptalent/build-data';
import type { ChosenContent } from '../choose/choose-content.ts';

/** Warcraft Logs' ids of the season's encounters, by content type. */
export type SeasonEncounters = Readonly<Record<ContentType, readonly number[]>>;

interface DatedBuilds {
  readonly builds: ContentBuilds;
  /** Epoch seconds. */
  readonly asOf: number;
}

/**
 * The builds of every specialization, ascending by id.
 *
 * Content that the run has finished replaces what was there; unfinished content takes over encounter by encounter and
 * keeps the general build it had until its own is of more players. Encounters that are no longer of the season go. A
 * specialization is as old as the older of its two contents.
 *
 * @param previous Data of the same source and format, or undefined.
 */
export function mergeSpecs(
  previous: BuildData | undefined,
  contents: readonly ChosenContent[],
  season: SeasonEncounters,
): Record<string, SpecBuilds> {
  const specIds = new Set([
    ...Object.keys(previous?.specs ?? {}).map(Number),
    ...contents.map((content) => content.specId),
  ]);
  const specs: Record<string, SpecBuilds> = {};
  for (const specId of [...specIds].sort((a, b) => a - b)) {
    const before = previous?.specs[specId];
    const contentOf = (contentType: ContentType): DatedBuilds | undefined =>
      mergeContent(
        before === undefined ? undefined : { builds: before[contentType], asOf: before.asOf },
        contents.find((content) => content.specId === specId && content.contentType === contentType),
        season[contentType],
      );
    const raid = contentOf('raid');
    const mythicPlus = contentOf('mythicPlus');
    const dates = [raid, mythicPlus].flatMap((content) => content?.asOf ?? []);
    if (dates.length > 0) {
      specs[specId] = {
        asOf: Math.min(...dates),
        raid: raid?.builds ?? nothing,
        mythicPlus: mythicPlus?.builds ?? nothing,
      };
    }
  }
  return specs;
}

const nothing: ContentBuilds = { general: null, encounters: {} };

function mergeContent(
  before: DatedBuilds | undefined,
  chosen: ChosenContent | undefined,
  season: readonly number[],
): DatedBuilds | undefined {
  const kept = before === undefined ? undefined : ofSeason(before, season);
  const asOf = chosen?.asOf;
  const fresh = chosen === undefined || asOf === undefined ? undefined : { ...chosen, asOf };
  if (fresh === undefined || kept === undefined || fresh.complete) {
    return fresh ?? kept;
  }
  return {
    builds: {
      general: wider(fresh.builds.general, kept.builds.general),
      encounters: { ...kept.builds.encounters, ...fresh.builds.encounters },
    },
    asOf: Math.min(kept.asOf, fresh.asOf),
  };
}

/** The build of more players; of as many, the one that was there, unless this run has chosen the very same. */
function wider(fresh: Build | null, kept: Build | null): Build | null {
  if (isDeepStrictEqual(fresh, kept)) {
    return fresh;
  }
  return kept !== null && (fresh === null || fresh.sampleSize <= kept.sampleSize) ? kept : fresh;
}

const keptBefore = new WeakMap<
  ContentBuilds,
  { readonly season: string; readonly kept: DatedBuilds | undefined }
>();

/** The same objects for the same builds and season: what is written of them need not be made anew. */
function ofSeason(before: DatedBuilds, season: readonly number[]): DatedBuilds | undefined {
  const known = keptBefore.get(before.builds);
  if (known?.season === season.join()) {
    return known.kept;
  }
  const kept = withinSeason(before, season);
  keptBefore.set(before.builds, { season: season.join(), kept });
  return kept;
}

/** Undefined when nothing of it is of this season: then its general build is not, either. */
function withinSeason(before: DatedBuilds, season: readonly number[]): DatedBuilds | undefined {
  const encounters: Record<string, Build | null> = {};
  for (const encounterId of season) {
    const build = before.builds.encounters[encounterId];
    if (build !== undefined) {
      encounters[encounterId] = build;
    }
  }
  const any = Object.keys(encounters).length > 0;
  return any ? { builds: { general: before.builds.general, encounters }, asOf: before.asOf } : undefined;
}

/** From judged zones to the season: the Mythic+ zone must have rankings, and zones that the user pins come first. */
import { findNamed } from '../settings/nearest-name.ts';
import { namedList } from '../settings/filters.ts';
import type { JudgedZones } from './judge-zones.ts';
import type { Season, SeasonZone, ZoneVerdict } from './season.ts';

/** At most so many Mythic+ zones are tried: a season that nobody has played yet, and the one before it. */
const keystoneZonesTried = 2;

/** Whether these zones return rankings, in the same order; a text says why it cannot be told. */
export type Probe = (zones: readonly SeasonZone[]) => Promise<readonly (boolean | string)[]>;

/** Which season is the current one cannot be told now. A guess would throw away everything of the true one. */
export class UncertainSeasonError extends Error {
  override readonly name = 'UncertainSeasonError';
}

/** @throws {UncertainSeasonError} and what the probe throws. */
export async function currentSeason(judged: JudgedZones, probe: Probe): Promise<Season> {
  const tried = judged.keystones.slice(0, keystoneZonesTried);
  const returnRankings = tried.length === 0 ? [] : await probe(tried);
  const keystone = newestRanked(tried, returnRankings);
  const verdicts: ZoneVerdict[] = [...judged.dropped];
  for (const zone of judged.keystones) {
    if (zone !== keystone) {
      const index = tried.indexOf(zone);
      const empty = index >= 0 && returnRankings[index] === false;
      verdicts.push(dropped(zone, empty ? 'returns no rankings' : 'a newer Mythic+ season has rankings'));
    }
  }
  for (const zone of judged.raids) {
    verdicts.push(taken(zone, `current raid, partition ${zone.partition.name}`));
  }
  if (keystone !== undefined) {
    verdicts.push(taken(keystone, `current Mythic+ season, partition ${keystone.partition.name}`));
  }
  const zones = keystone === undefined ? judged.raids : [...judged.raids, keystone];
  return { zones: ascending(zones), verdicts: ascending(verdicts) };
}

/** The newest zone that returns rankings; what an older one came to is nobody's business then. */
function newestRanked(
  newestFirst: readonly SeasonZone[],
  returnRankings: readonly (boolean | string)[],
): SeasonZone | undefined {
  for (const [index, zone] of newestFirst.entries()) {
    const answer = returnRankings[index];
    if (typeof answer === 'string') {
      throw new UncertainSeasonError(
        `Whether zone ${zone.zoneId} ${zone.name} has rankings cannot be told: ${answer}. ` +
          'Nothing was changed; try again later.',
      );
    }
    if (answer === true) {
      return zone;
    }
  }
  return undefined;
}

export interface PinnedSeason {
  readonly season: Season;
  /** Zones that the run is narrowed to: all of the season unless some are pinned. */
  readonly narrowedTo: readonly SeasonZone[];
  /** Pinned zones that the rules had not taken. */
  readonly foreign: readonly SeasonZone[];
}

/**
 * The season with the pinned zones in it, and the zones that the run is narrowed to. A pinned zone that the rules had
 * not taken stands in for the zones of its kind; one that they had is a mere filter.
 *
 * @throws {UsageError} when a name means no zone, or several.
 */
export function pinZones(season: Season, judged: JudgedZones, names: readonly string[]): PinnedSeason {
  if (names.length === 0) {
    return { season, narrowedTo: season.zones, foreign: [] };
  }
  const pinned = ascending([...new Set(names.map((name) => findZone(name, season, judged)))]);
  const foreign = pinned.filter((zone) => !season.zones.includes(zone));
  const replaced = new Set(foreign.map((zone) => zone.contentType));
  const kept = season.zones.filter((zone) => !replaced.has(zone.contentType) || pinned.includes(zone));
  const zones = ascending([...kept, ...foreign]);
  const verdicts = season.verdicts.map((verdict): ZoneVerdict => {
    const zone = zones.find((candidate) => candidate.zoneId === verdict.zoneId);
    if (zone !== undefined && !verdict.taken) {
      return taken(zone, `pinned (otherwise: ${verdict.reason})`);
    }
    return zone === undefined && verdict.taken
      ? { ...verdict, taken: false, reason: 'another zone is pinned' }
      : verdict;
  });
  return { season: { zones, verdicts }, narrowedTo: pinned, foreign };
}

/** PTR twins share their names with the real zones: those the rules took are meant first. */
function findZone(name: string, season: Season, judged: JudgedZones): SeasonZone {
  const listed = (zones: readonly SeasonZone[]) =>
    namedList(zones.map((zone) => ({ id: zone.zoneId, name: zone.name, zone })));
  const current = season.zones.filter(
    (zone) => String(zone.zoneId) === name || zone.name.toLowerCase() === name.toLowerCase(),
  );
  return current.length === 1 ? current[0]! : findNamed(name, 'zone', listed(judged.pinnable)).zone;
}

function taken(zone: SeasonZone, reason: string): ZoneVerdict {
  return { zoneId: zone.zoneId, name: zone.name, taken: true, reason };
}

function dropped(zone: SeasonZone, reason: string): ZoneVerdict {
  return { ...taken(zone, reason), taken: false };
}

function ascending<Item extends { readonly zoneId: number }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => a.zoneId - b.zoneId);
}

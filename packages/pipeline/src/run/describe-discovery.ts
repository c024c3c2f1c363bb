/** Says what the season is, and what is unusual about it. */
import type { Discovery } from '../discover/discover.ts';
import type { Season, ZoneVerdict } from '../discover/season.ts';
import { grouped } from '../grouped.ts';
import { listed } from '../words/text.ts';
import { specializationLabel } from '../builds/specialization-label.ts';

/** Zones of one reason that are named: there are some 40 of all expansions. */
const mostZones = 100;

export interface DiscoveryToDescribe {
  readonly discovery: Discovery;
  /** Encounters that `@toptalent/game` does not know: "The Uncharted (3999)". */
  readonly unknownEncounters: readonly string[];
  /** Say also which zones are no part of the season, and why. */
  readonly verbose: boolean;
}

export function describeDiscovery(request: DiscoveryToDescribe): readonly string[] {
  const { discovery, unknownEncounters, verbose } = request;
  const { season, slugs, lost } = discovery;
  const unread = discovery.unread.filter((text) => !lost.some((entry) => entry.text === text));
  return [
    `Season: ${verbose ? seasonText(discovery) : shortSeason(discovery)}.`,
    ...(verbose ? droppedZones(season).map((line) => `Not in the season, ${line}.`) : unreadZones(season)),
    ...(unread.length > 0
      ? [
          `Warcraft Logs' list cannot be read whole: ${listed(unread)}. What the last data has of it is asked for as always.`,
        ]
      : []),
    ...(slugs.missing.length > 0
      ? [
          `Left out, because Warcraft Logs does not list the slug: ${listed(slugs.missing.map(specializationLabel))}.`,
        ]
      : []),
    ...(slugs.unknown.length > 0
      ? [`Warcraft Logs lists ${listed(slugs.unknown)}, which this version does not know.`]
      : []),
    ...(unknownEncounters.length > 0
      ? [`New to this version, and kept with Warcraft Logs' ids: ${listed(unknownEncounters)}.`]
      : []),
  ];
}

/** "The Venomous Abyss (zone 53, partition 12.1), Mythic+ Season 2 (zone 55, partition 12.1)". */
export function seasonText({ season, foreign }: Discovery): string {
  return season.zones
    .map((zone) => {
      const { zoneId, name, partition } = zone;
      const how = foreign.includes(zone) ? ', as --zone says' : '';
      return `${name} (zone ${zoneId}, partition ${partition.name}${how})`;
    })
    .join(', ');
}

/** "The Venomous Abyss, Mythic+ Season 2 (partition 12.1)", where all zones are in one partition. */
function shortSeason(discovery: Discovery): string {
  const { zones } = discovery.season;
  const partitions = new Set(zones.map(({ partition }) => partition.name));
  return partitions.size === 1 && discovery.foreign.length === 0
    ? `${zones.map(({ name }) => name).join(', ')} (partition ${[...partitions][0]!})`
    : seasonText(discovery);
}

/** "no rankings: Mythic+ Season 3 (61)": one line a reason. */
export function droppedZones({ verdicts }: Season): readonly string[] {
  const dropped = verdicts.filter(({ taken }) => !taken);
  return [...grouped(dropped, ({ reason }) => reason)].map(
    ([reason, zones]) => `${reason}: ${namesOf(zones)}`,
  );
}

/** Zones that were passed over for an error, which may be of the season. */
function unreadZones({ verdicts, unreadable }: Season): readonly string[] {
  return verdicts
    .filter(({ zoneId, taken }) => !taken && unreadable.has(zoneId))
    .map((zone) => `Passed over: ${namesOf([zone])}, because ${zone.reason}.`);
}

function namesOf(zones: readonly ZoneVerdict[]): string {
  return listed(
    zones.map(({ zoneId, name }) => `${name} (${zoneId})`),
    mostZones,
  );
}

/** From judged zones to the season: the Mythic+ zone must have rankings, and zones that the user pins come first. */
import { findNamed } from '../settings/nearest-name.ts';
import { namedList } from '../settings/filters.ts';
import type { JudgedZones } from './judge-zones.ts';
import type { Season, SeasonZone, ZoneVerdict } from './season.ts';

/** At most so many Mythic+ zones are tried: a season that nobody has played yet, and the one before it. */
const keystoneZonesTried = 2;

/** Whether a zone returns rankings; a text says why it cannot be told. */
export type ProbeAnswer = boolean | string;

/** Asks that of these zones; answers in the same order. */
export type Probe = (zones: readonly SeasonZone[]) => Promise<readonly ProbeAnswer[]>;

/**
 * Raids are of the season by their list alone, dungeons by their rankings. A zone that cannot be read now keeps its place
 * where it has one: what there is of the season must not go for the sake of an error that passes.
 *
 * @param isThere Whether earlier runs took that zone (by id).
 * @throws what the probe throws.
 */
export async function currentSeason(
  judged: JudgedZones,
  probe: Probe,
  isThere: (zoneId: number) => boolean,
): Promise<Season> {
  const tried = judged.keystones.slice(0, keystoneZonesTried);
  const answers = new Map<SeasonZone, ProbeAnswer>();
  const ask = async (zones: readonly SeasonZone[]): Promise<void> => {
    const given = zones.length === 0 ? [] : await probe(zones);
    zones.forEach((zone, index) => answers.set(zone, given[index]!));
  };
  const answerOf = (zone: SeasonZone): ProbeAnswer | undefined => answers.get(zone);
  await ask([...tried.slice(0, 1), ...judged.raids]);
  // An answer is a point: an older season is asked about where the newest does not do.
  if (tried.slice(0, 1).some((zone) => answerOf(zone) !== true)) {
    await ask(tried.slice(1));
  }
  const keystone = currentKeystone(tried, answerOf, isThere);
  const zones = keystone === undefined ? judged.raids : [...judged.raids, keystone];
  const verdicts = [...judged.raids, ...judged.keystones].map((zone) =>
    zones.includes(zone)
      ? taken(zone, whyTaken(zone, answerOf(zone)))
      : dropped(zone, whyPassedOver(zone, answerOf(zone), keystone)),
  );
  const unreadable = [...answers].flatMap(([zone, answer]) =>
    typeof answer === 'string' ? [[zone.zoneId, answer] as const] : [],
  );
  return {
    zones: ascending(zones),
    verdicts: ascending([...judged.dropped, ...verdicts]),
    unreadable: new Map(unreadable),
  };
}

/** The newest zone that has rankings, or had them for earlier runs; where there is none, the newest that may have some. */
function currentKeystone(
  newestFirst: readonly SeasonZone[],
  answerOf: (zone: SeasonZone) => ProbeAnswer | undefined,
  isThere: (zoneId: number) => boolean,
): SeasonZone | undefined {
  const mayHaveSome = newestFirst.filter((zone) => answerOf(zone) !== false);
  return mayHaveSome.find((zone) => answerOf(zone) === true || isThere(zone.zoneId)) ?? mayHaveSome[0];
}

function whyTaken({ contentType, partition }: SeasonZone, answer: ProbeAnswer | undefined): string {
  const current = contentType === 'raid' ? 'current raid' : 'current Mythic+ season';
  const trouble = typeof answer === 'string' ? `, but ${unreadable(answer)}` : '';
  return `${current}, partition ${partition.name}${trouble}`;
}

function whyPassedOver(
  zone: SeasonZone,
  answer: ProbeAnswer | undefined,
  keystone: SeasonZone | undefined,
): string {
  if (answer === false) {
    return 'returns no rankings';
  }
  const newer = keystone !== undefined && zone.zoneId > keystone.zoneId;
  return newer && typeof answer === 'string' ? unreadable(answer) : 'a newer Mythic+ season has rankings';
}

function unreadable(reason: string): string {
  return `its rankings cannot be read (${reason})`;
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
  return { season: { ...season, zones, verdicts }, narrowedTo: pinned, foreign };
}

/** PTR twins share their names with the real zones: those the rules took are meant first. */
function findZone(name: string, season: Season, judged: JudgedZones): SeasonZone {
  const isTaken = ({ zoneId }: SeasonZone): boolean => season.zones.some((zone) => zone.zoneId === zoneId);
  const listed = namedList(judged.pinnable.map((zone) => ({ id: zone.zoneId, name: zone.name, zone })));
  const pinned = findNamed(
    name,
    'zone',
    listed.map((item) => ({ ...item, meantFirst: isTaken(item.value.zone) })),
  ).zone;
  return season.zones.find((zone) => zone.zoneId === pinned.zoneId) ?? pinned;
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

/** Finds out what a run is about: the season, the talent trees, the specializations and encounters. */
import type { Specialization } from '@toptalent/game';
import { discover } from '../discover/discover.ts';
import type { Discovery } from '../discover/discover.ts';
import type { EarlierRuns } from '../discover/with-earlier.ts';
import type { SeasonZone } from '../discover/season.ts';
import type { Identity } from '../checkpoint/header.ts';
import { listedFor, specializationsFor } from '../settings/filters.ts';
import { specializationLabel } from '../builds/specialization-label.ts';
import type { Options } from '../settings/options.ts';
import type { LeftOutZone } from '../outcome/left-out.ts';
import { UsageError } from '../settings/usage-error.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import type { Connection } from './connect.ts';

export interface Prepared {
  readonly discovery: Discovery;
  readonly trees: TalentTrees;
  readonly identity: Identity;
  readonly specializations: readonly Specialization[];
  /** Zones with the encounters that are asked for. */
  readonly zones: readonly SeasonZone[];
  /** Zones that the run is about, but that cannot be read now. */
  readonly leftOut: readonly LeftOutZone[];
  /** Entries of Warcraft Logs' list that the run may be about, but that cannot be read now, in words. */
  readonly lost: readonly string[];
}

/** None of the zones that the run is about can be read now. */
export class NothingToReadError extends Error {
  override readonly name = 'NothingToReadError';
}

/**
 * @throws {UsageError} when the filters leave nothing, {NothingToReadError} when what they leave cannot be read, and
 *   whatever discovery and the trees throw.
 */
export async function prepareRun(
  connection: Connection,
  options: Options,
  earlier: EarlierRuns,
): Promise<Prepared> {
  const asked = specializationsFor(options.class, options.spec);
  const [trees, discovery] = await Promise.all([
    connection.fetchTrees(),
    discover(connection.client, options.zone, earlier),
  ]);
  const { season, slugs } = discovery;
  const specializations = asked.filter((spec) => slugs.known.has(spec.specId));
  if (specializations.length === 0) {
    const names = asked.map(specializationLabel).join(', ');
    throw new UsageError(`Nothing to ask for: Warcraft Logs does not list the slug of ${names}.`);
  }
  return {
    discovery,
    trees,
    identity: {
      endpoint: connection.endpoint,
      zones: season.zones.map((zone) => ({
        zoneId: zone.zoneId,
        name: zone.name,
        partitionId: zone.partition.id,
        partitionName: zone.partition.name,
      })),
      talentTreeVersion: trees.version,
    },
    specializations,
    ...readable(zonesFor(discovery, options), season.unreadable),
    lost: lostFor(discovery, options),
  };
}

function readable(
  zones: readonly SeasonZone[],
  unreadable: ReadonlyMap<number, string>,
): Pick<Prepared, 'zones' | 'leftOut'> {
  const leftOut = zones.flatMap(({ zoneId, name }) => {
    const reason = unreadable.get(zoneId);
    return reason === undefined ? [] : [{ zoneId, name, reason }];
  });
  const left = zones.filter(({ zoneId }) => !unreadable.has(zoneId));
  if (left.length === 0) {
    const names = leftOut.map(({ zoneId, name, reason }) => `zone ${zoneId} ${name} (${reason})`);
    throw new NothingToReadError(
      `No rankings can be read now of ${names.join(', ')}. Nothing was changed; try again later.`,
    );
  }
  return { zones: left, leftOut };
}

/** A run that names its zones or encounters, and has found them, lacks nothing else. */
function namesZones({ zone, encounter }: Options): boolean {
  return zone.length > 0 || encounter.length > 0;
}

function lostFor({ lost, narrowedTo }: Discovery, options: Options): readonly string[] {
  const isWanted = (zoneId: number): boolean =>
    options.encounter.length === 0 &&
    narrowedTo.some(
      (zone) => zone.zoneId === zoneId && (options.content ?? zone.contentType) === zone.contentType,
    );
  return lost
    .filter(({ zoneId }) => (zoneId === undefined ? !namesZones(options) : isWanted(zoneId)))
    .map(({ text }) => text);
}

function zonesFor(discovery: Discovery, options: Options): readonly SeasonZone[] {
  const zones = discovery.narrowedTo.filter(
    (zone) => options.content === undefined || zone.contentType === options.content,
  );
  const encountersIn = (of: readonly SeasonZone[]) => of.flatMap((zone) => zone.encounters);
  const wanted = listedFor(options.encounter, 'encounter', encountersIn(zones), {
    by: zoneFilters(options),
    all: encountersIn(discovery.season.zones),
  });
  const narrowed = zones.map((zone) => ({
    ...zone,
    encounters: zone.encounters.filter((encounter) => wanted.includes(encounter)),
  }));
  const left = narrowed.filter((zone) => zone.encounters.length > 0);
  if (left.length === 0) {
    throw new UsageError(
      `Nothing is left of the season by ${zoneFilters(options)}: no zone fits them all. Leave one out.`,
    );
  }
  return left;
}

/** As typed. */
function zoneFilters({ content, zone }: Options): string {
  const contents = content === undefined ? [] : [`--content ${content === 'raid' ? 'raid' : 'mythic-plus'}`];
  return [...contents, ...zone.map((name) => `--zone ${name}`)].join(' ');
}

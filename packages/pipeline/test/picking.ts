/** Picks a season of made-up zones, of which some give no rankings or an error. */
import { judgeZones } from '../src/discover/judge-zones.ts';
import { pickSeason } from '../src/discover/pick-season.ts';
import type { Season } from '../src/discover/season.ts';
import { world } from './worlds.ts';
import type { ZoneSketch } from './worlds.ts';

export interface Trouble {
  /** Zones without rankings. */
  readonly empty?: readonly number[];
  /** Zones that answer with an error. */
  readonly ill?: readonly number[];
  /** Zones that earlier runs took. */
  readonly there?: readonly number[];
}

/** All zones return rankings but those named. */
export async function seasonOf(
  expansions: Readonly<Record<number, readonly ZoneSketch[]>>,
  { empty = [], ill = [], there = [] }: Trouble = {},
): Promise<Season> {
  const probe = (zones: readonly { zoneId: number }[]) =>
    Promise.resolve(
      zones.map(({ zoneId }) => (ill.includes(zoneId) ? 'out of order' : !empty.includes(zoneId))),
    );
  return pickSeason(judgeZones(world(expansions)), probe, (zoneId) => there.includes(zoneId));
}

export const taken = (season: Season): number[] => season.zones.map((zone) => zone.zoneId);
export const reason = (season: Season, zoneId: number): string | undefined =>
  season.verdicts.find((verdict) => verdict.zoneId === zoneId)?.reason;

export const keystone = (id: number, name = `Mythic+ Season ${id}`): ZoneSketch => ({
  id,
  name,
  kind: 'keystone',
});

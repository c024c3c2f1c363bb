/** Finds builds with a date that has not come yet: kept ones would never grow old, so nothing would replace them. */
import type { Build, BuildData, ContentBuilds } from '@toptalent/build-data';
import { buildAt } from '../builds/build-places.ts';
import type { BuildPlace } from '../builds/build-places.ts';
import { placeName } from '../builds/place-name.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { day } from '../time.ts';
import { counted, dateOf, listed } from '../words/text.ts';

/** Seconds that two machines' clocks may differ by. */
const clockSkew = day;

/** @param seconds of a date, and of the clock: since 1970 */
export function isFuture(seconds: number, now: number): boolean {
  return seconds > now + clockSkew;
}

/** Earlier data that a run may build on, and what was left out of it, in a sentence. */
export interface DatedData {
  readonly data: BuildData;
  /** Undefined if nothing was left out. */
  readonly told: string | undefined;
}

/**
 * The data without builds of the future, and dated by the clock if it claims to be later.
 *
 * @param now epoch seconds
 */
export function withoutFutureBuilds(data: BuildData, now: number): DatedData {
  const places = futurePlaces(data, now);
  if (places.length === 0 && !isFuture(data.generatedAt, now)) {
    return { data, told: undefined };
  }
  const specs = Object.fromEntries(
    Object.entries(data.specs).map(([id, { raid, mythicPlus }]) => [
      id,
      { raid: withoutFuture(raid, now), mythicPlus: withoutFuture(mythicPlus, now) },
    ]),
  );
  const names = places.map(
    (place) =>
      `${labelOf(place.specId)}, ${placeName(place, data)} (${dateOf(buildAt(data, place)?.asOf ?? 0)})`,
  );
  const told =
    places.length === 0
      ? `The data that is there says that it was made on ${dateOf(data.generatedAt)}, in the future: today's date counts.`
      : `${counted(places.length, 'build')} of the data that is there ${places.length === 1 ? 'has a date' : 'have dates'} ` +
        `in the future, and ${places.length === 1 ? 'is' : 'are'} not kept: ${listed(names)}. Is this machine's clock right?`;
  return { data: { ...data, generatedAt: Math.min(data.generatedAt, now), specs }, told };
}

function futurePlaces(data: BuildData, now: number): readonly BuildPlace[] {
  return Object.entries(data.specs).flatMap(([id, spec]) =>
    (['raid', 'mythicPlus'] as const).flatMap((contentType) => {
      const { general, encounters } = spec[contentType];
      const builds: readonly (readonly [number | null, Build | null])[] = [
        [null, general],
        ...Object.entries(encounters).map(([encounterId, build]) => [Number(encounterId), build] as const),
      ];
      return builds.flatMap(([encounterId, build]) =>
        build !== null && isFuture(build.asOf, now) ? [{ specId: Number(id), contentType, encounterId }] : [],
      );
    }),
  );
}

function withoutFuture({ general, encounters }: ContentBuilds, now: number): ContentBuilds {
  const dated = (build: Build | null): Build | null =>
    build !== null && isFuture(build.asOf, now) ? null : build;
  return {
    general: dated(general),
    encounters: Object.fromEntries(Object.entries(encounters).map(([id, build]) => [id, dated(build)])),
  };
}

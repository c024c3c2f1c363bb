/** Learns where bosses are: the floor and the sub-zone of each pull. */
import type { PulledOn } from './question.ts';

/** How many floors and sub-zones are remembered for a boss; the oldest is dropped. */
const mostPlaces = 4;

/** Where a pull happened. */
interface PullPlace {
  readonly floor: number | undefined;
  /** Localized; empty if the zone has no sub-zones. */
  readonly subZone: string;
}

export function learnPull(
  places: Record<number, PulledOn | undefined>,
  encounterId: number,
  { floor, subZone }: PullPlace,
): void {
  const place = places[encounterId] ?? { floors: [], subZones: [] };
  if (floor !== undefined) {
    learn(place.floors, floor);
  }
  if (subZone !== '') {
    learn(place.subZones, subZone);
  }
  places[encounterId] = place;
}

function learn<Place>(known: Place[], place: Place): void {
  if (!known.includes(place)) {
    known.push(place);
    if (known.length > mostPlaces) {
      known.shift();
    }
  }
}

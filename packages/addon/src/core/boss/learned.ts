/** Learns where bosses stand: the floor and the part of the zone where each pull happened. */
import type { PulledOn } from './question.ts';

/** A boss is pulled in few places; the oldest goes. */
const mostPlaces = 4;

/** @param subZone Empty where the zone has no parts. */
export function learnPull(
  places: Record<number, PulledOn | undefined>,
  encounterId: number,
  floor: number | undefined,
  subZone: string,
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

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
  if (floor !== undefined && !place.floors.includes(floor)) {
    place.floors.push(floor);
    if (place.floors.length > mostPlaces) {
      place.floors.shift();
    }
  }
  if (subZone !== '' && !place.subZones.includes(subZone)) {
    place.subZones.push(subZone);
    if (place.subZones.length > mostPlaces) {
      place.subZones.shift();
    }
  }
  places[encounterId] = place;
}

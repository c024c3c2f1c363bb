/** How texts call the place that a build belongs to. */
import type { BuildData } from '@toptalent/build-data';
import type { BuildPlace } from './build-places.ts';

/** "general raid", or the encounter's name: text from outside. */
export function placeName(place: BuildPlace, data: BuildData): string {
  if (place.encounterId === null) {
    return place.contentType === 'raid' ? 'general raid' : 'general Mythic+';
  }
  const encounter = data.encounters.find((candidate) => candidate.id === place.encounterId);
  return encounter?.name ?? `encounter ${place.encounterId}`;
}

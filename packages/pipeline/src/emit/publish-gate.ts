/** The last check before a write: data that would lose more than a tenth of all builds is not published. */
import type { BuildData, Encounter } from '@toptalent/build-data';
import { buildAt, placesOf } from '../builds/build-places.ts';
import type { BuildPlace } from '../builds/build-places.ts';
import { countBuilds } from '../builds/builds-in.ts';
import { labelOf } from '../builds/specialization-label.ts';
import { counted } from '../words/text.ts';

/** Most specializations that the message names. */
const mostNamed = 6;

/** The new data lacks too many builds. The files that are there stay. */
export class PublishRefusedError extends Error {
  override readonly name = 'PublishRefusedError';
}

export interface GateRequest {
  /** The last good data, if any. */
  readonly before: BuildData | undefined;
  readonly after: BuildData;
  /** Encounters of the season. */
  readonly season: readonly Encounter[];
}

/** General builds, and builds of encounters that are still in the season, which `before` has and `after` lacks. */
export function lostBuilds({ before, after, season }: GateRequest): readonly BuildPlace[] {
  const ofSeason = new Set(season.map(({ contentType, id }) => `${contentType} ${id}`));
  return before === undefined
    ? []
    : placesOf(after, before).filter(
        (place) =>
          (place.encounterId === null || ofSeason.has(`${place.contentType} ${place.encounterId}`)) &&
          buildAt(before, place) != null &&
          buildAt(after, place) == null,
      );
}

/** @throws {PublishRefusedError} if more than a tenth of all builds that there were are lost. */
export function refuseLosses(request: GateRequest): void {
  const lost = lostBuilds(request);
  const all = request.before === undefined ? 0 : countBuilds(request.before);
  if (lost.length * 10 > all) {
    const names = [...new Set(lost.map(({ specId }) => labelOf(specId)))];
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
    throw new PublishRefusedError(
      `The new data would lose ${lost.length.toLocaleString('en')} of ${counted(all, 'build')} ` +
        `(${names.slice(0, mostNamed).join(', ')}${more}), so it is not written: ` +
        'the last files and the checkpoint stay. --accept-losses writes it.',
    );
  }
}

/** Finds the build for a place: the encounter's own, else the general one, labelled as such. */
import type { ClientBuild, PackedBuildData } from './client-data.ts';
import type { ContentType } from './contract.ts';
import { asOfIn, unpackBuild } from './unpack.ts';

/** What a look-up found. `general` stands in, and is labelled as such, where an encounter has no build of its own. */
export type BuildLookUp =
  | {
      readonly found: 'encounter' | 'general' | 'generalInstead';
      readonly build: ClientBuild;
    }
  | { readonly found: 'nothing' };

/**
 * The build of a specialization for an encounter, or its general build when no encounter is given.
 *
 * @param encounterId Warcraft Logs' id.
 */
export function lookUpBuild(
  data: Pick<PackedBuildData, 'specs'>,
  specId: number,
  contentType: ContentType,
  encounterId?: number,
): BuildLookUp {
  const spec = data.specs[specId];
  if (spec === undefined || asOfIn(spec) === undefined) {
    return { found: 'nothing' };
  }
  const own = encounterId === undefined ? undefined : unpackBuild(spec, contentType, encounterId);
  if (own !== undefined) {
    return { found: 'encounter', build: own };
  }
  const general = unpackBuild(spec, contentType, undefined);
  if (general === undefined) {
    return { found: 'nothing' };
  }
  return { found: encounterId === undefined ? 'general' : 'generalInstead', build: general };
}

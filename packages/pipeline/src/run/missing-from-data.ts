/** Finds what the checkpoint holds and the data lacks, so that even a narrow run chooses it again. */
import type { BuildData, Encounter } from '@toptalent/build-data';
import type { CellSummary } from '../checkpoint/index-of-cells.ts';
import { grouped } from '../grouped.ts';
import { counted } from '../words/text.ts';
import { specContentId } from './spec-content.ts';
import type { SpecContent } from './spec-content.ts';

/** The encounters of it that are missing. The data's builds of the others may be newer than the checkpoint. */
export interface MissingContent extends SpecContent {
  readonly encounterIds: readonly number[];
}

export interface MissingRequest {
  /** The last good data, if any. */
  readonly data: BuildData | undefined;
  readonly cells: readonly CellSummary[];
  /** Encounters of the season. */
  readonly encounters: readonly Encounter[];
  /** Builds of another version are missing as well; undefined: any version will do. */
  readonly talentTreeVersion?: string | undefined;
}

/** @returns The raids and the dungeons of each specialization at most once. */
export function missingFromData(request: MissingRequest): readonly MissingContent[] {
  const { data, cells, encounters, talentTreeVersion } = request;
  const season = new Set(encounters.map(({ id, contentType }) => `${contentType} ${id}`));
  const missing = cells
    .filter(({ codesOpen }) => codesOpen !== true)
    .map(({ key }) => key)
    .filter(({ contentType, encounterId }) => season.has(`${contentType} ${encounterId}`))
    .filter(({ specId, contentType, encounterId }) => {
      const build = data?.specs[specId]?.[contentType].encounters[encounterId];
      const ofOtherTrees =
        build != null && talentTreeVersion !== undefined && build.talentTreeVersion !== talentTreeVersion;
      return build === undefined || ofOtherTrees;
    });
  const contents = grouped(missing, specContentId);
  return [...contents.values()].map((keys) => ({
    specId: keys[0]!.specId,
    contentType: keys[0]!.contentType,
    encounterIds: keys.map(({ encounterId }) => encounterId),
  }));
}

/** The line that says so; none if nothing is missing. */
export function describeMissing(missing: readonly MissingContent[]): readonly string[] {
  const specializations = new Set(missing.map(({ specId }) => specId)).size;
  return specializations === 0
    ? []
    : [
        `The checkpoint holds cells of ${counted(specializations, 'specialization')} that the data lacks: they are chosen, too.`,
      ];
}

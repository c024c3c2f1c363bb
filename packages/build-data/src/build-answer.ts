/** All there is to say about the build of one place: what it is, how sure that is, and what else is played. Portable. */
import type { Alternative, Build, BuildData, ContentType, Encounter } from './contract.ts';
import { differenceByName } from './difference-by-name.ts';
import type { NamedDifference } from './difference-by-name.ts';
import { runnersUpOf } from './runners-up.ts';
import { heroTreeName, treeFor } from './talent-trees.ts';
import type { TreesByVersion } from './talent-trees.ts';

export interface BuildQuestion {
  readonly specId: number;
  readonly contentType: ContentType;
  /** Warcraft Logs' id; null for the general build. */
  readonly encounterId: number | null;
}

export interface RunnerUp extends Alternative {
  readonly heroTreeName?: string | undefined;
  /** From the build to this one. */
  readonly difference: NamedDifference;
}

export interface BuildAnswer {
  readonly specId: number;
  readonly contentType: ContentType;
  /** Null for the general build. */
  readonly encounter: Encounter | null;
  /** `generalInstead`: the encounter has no build of its own, so the general one stands in. */
  readonly found: 'encounter' | 'general' | 'generalInstead';
  readonly build: Build;
  /** Absent if the tree of the build is not at hand, or does not name it. */
  readonly heroTreeName?: string | undefined;
  /** Whether the tree of the build is at hand. If not, there are shares and codes, and no talents. */
  readonly talentsKnown: boolean;
  /** From the general build to this one; null for the general build itself, and where there is none. */
  readonly againstGeneral: NamedDifference | null;
  /** In the order of the data. */
  readonly runnersUp: readonly RunnerUp[];
}

/** Undefined if there is neither a build of that place nor a general one. */
export function answerFor(
  data: BuildData,
  versions: TreesByVersion,
  { specId, contentType, encounterId }: BuildQuestion,
): BuildAnswer | undefined {
  const content = data.specs[specId]?.[contentType];
  const general = content?.general ?? null;
  const own = encounterId === null ? null : (content?.encounters[encounterId] ?? null);
  const build = own ?? general;
  if (build === null) {
    return undefined;
  }
  const { talentTreeVersion } = build;
  const tree = treeFor(versions, talentTreeVersion, specId);
  const nameOf = (subTreeId: number): string | undefined =>
    tree === undefined ? undefined : heroTreeName(tree, subTreeId);
  return {
    specId,
    contentType,
    encounter:
      data.encounters.find((one) => one.id === encounterId && one.contentType === contentType) ?? null,
    found: own !== null ? 'encounter' : encounterId === null ? 'general' : 'generalInstead',
    build,
    heroTreeName: nameOf(build.heroTree.subTreeId),
    talentsKnown: tree !== undefined,
    againstGeneral:
      own === null || general === null ? null : differenceByName(versions, specId, general, own),
    runnersUp: runnersUpOf(build).map((alternative) => ({
      ...alternative,
      heroTreeName: nameOf(alternative.heroTree.subTreeId),
      difference: differenceByName(versions, specId, build, { ...alternative, talentTreeVersion }),
    })),
  };
}

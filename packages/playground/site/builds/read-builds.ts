/** The builds of one specialization, decoded on the trees that they were read with. */
import type { Build, BuildData, ContentType, Encounter, HeroShare } from '@toptalent/build-data';
import { runnersUpOf } from '@toptalent/build-data/runners-up';
import { heroTreeName, treeFor } from '@toptalent/build-data/talent-trees';
import type { NamedTree, TreesByVersion } from '@toptalent/build-data/talent-trees';
import { decodeLoadout } from '@toptalent/loadout';
import type { Loadout } from '@toptalent/loadout';

export type BuildRole = 'top' | 'otherHeroTree' | 'runnerUp';

/** A top build or a runner-up. */
export interface ReadBuild {
  /** Its name in the page's address: `raid.general`, `raid.3492`, `raid.3492.1` for the first runner-up. */
  readonly ref: string;
  readonly contentType: ContentType;
  /** Undefined for a general build. */
  readonly encounter: Encounter | undefined;
  readonly role: BuildRole;
  readonly talentCode: string;
  readonly heroTree: HeroShare;
  /** Undefined if the trees do not name it. */
  readonly heroTreeName: string | undefined;
  readonly exactPlayers: number;
  /** 0..1. */
  readonly similarShare: number;
  /** The top build whose sample this one is of. */
  readonly of: Build;
  /** Undefined if the trees lack the version that it was read with, or the code does not fit that tree. */
  readonly onTree: LoadoutOnTree | undefined;
}

export interface LoadoutOnTree {
  readonly loadout: Loadout;
  readonly tree: NamedTree;
}

export const contentTypes: readonly ContentType[] = ['raid', 'mythicPlus'];

/** `ref` of the top build of an encounter, by its id; of the general build if that is undefined. */
export function topRef(contentType: ContentType, encounterId: number | undefined): string {
  return `${contentType}.${encounterId ?? 'general'}`;
}

/** Every build of a specialization: by content type the general build, then the encounters in their zones' order; runner-ups behind theirs. */
export function readBuilds(data: BuildData, trees: TreesByVersion, specId: number): readonly ReadBuild[] {
  const spec = data.specs[specId];
  if (spec === undefined) {
    return [];
  }
  return contentTypes.flatMap((contentType) => {
    const { general, encounters } = spec[contentType];
    return [
      ...readAll(topRef(contentType, undefined), contentType, undefined, general, trees, specId),
      ...data.encounters
        .filter((encounter) => encounter.contentType === contentType)
        .flatMap((encounter) =>
          readAll(
            topRef(contentType, encounter.id),
            contentType,
            encounter,
            encounters[encounter.id] ?? null,
            trees,
            specId,
          ),
        ),
    ];
  });
}

function readAll(
  ref: string,
  contentType: ContentType,
  encounter: Encounter | undefined,
  top: Build | null,
  trees: TreesByVersion,
  specId: number,
): readonly ReadBuild[] {
  if (top === null) {
    return [];
  }
  const tree = treeFor(trees, top.talentTreeVersion, specId);
  const builds = [{ ...top, ref, role: 'top' as BuildRole }].concat(
    runnersUpOf(top).map((alternative, index) => ({
      ...top,
      ...alternative,
      ref: `${ref}.${index + 1}`,
      role: alternative.reason,
    })),
  );
  return builds.map(({ role, talentCode, heroTree, exactPlayers, similarShare, ...build }) => ({
    ref: build.ref,
    contentType,
    encounter,
    role,
    talentCode,
    heroTree,
    heroTreeName: tree === undefined ? undefined : heroTreeName(tree, heroTree.subTreeId),
    exactPlayers,
    similarShare,
    of: top,
    onTree: tree === undefined ? undefined : onTree(talentCode, tree),
  }));
}

function onTree(talentCode: string, tree: NamedTree): LoadoutOnTree | undefined {
  const decoded = decodeLoadout(talentCode, tree);
  return decoded.ok ? { loadout: decoded.value, tree } : undefined;
}

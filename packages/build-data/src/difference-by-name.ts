/** The difference between two builds, talents by name. Portable. */
import { decodeLoadout, difference } from '@toptalent/loadout';
import type { Loadout, NodeKind, Pick } from '@toptalent/loadout';
import { heroTreeName, talentAt, treeFor } from './talent-trees.ts';
import type { NamedTree, TreesByVersion } from './talent-trees.ts';

/** An import string with the version of the trees that it was read with. A runner-up has its build's version. */
export interface VersionedCode {
  readonly talentCode: string;
  readonly talentTreeVersion: string;
}

/** A bought talent. `name` and `icon` are absent where the source of the trees has none. */
export interface BoughtTalent {
  readonly entryId: number;
  readonly ranks: number;
  readonly name?: string | undefined;
  readonly icon?: string | undefined;
}

/** A node that the two builds buy differently: another choice, another number of ranks, or in one of them only. */
export interface TalentChange {
  readonly nodeId: number;
  readonly kind: NodeKind;
  /** Null if the node is not bought. */
  readonly was: BoughtTalent | null;
  readonly is: BoughtTalent | null;
}

export interface NamedHeroTree {
  readonly subTreeId: number;
  readonly name?: string | undefined;
}

export type NamedDifference =
  | {
      readonly known: true;
      /** Talent points to move; 0 for the same build. */
      readonly points: number;
      /** Null if both have the same hero tree. Its talents are among the changes, with the kind `hero`. */
      readonly heroTree: { readonly was: NamedHeroTree | null; readonly is: NamedHeroTree | null } | null;
      /** Ascending by node id. */
      readonly changes: readonly TalentChange[];
    }
  | {
      readonly known: false;
      /** `noTree`: the trees at hand lack those of the builds. `otherTree`: the codes do not fit one and the same tree. */
      readonly why: 'noTree' | 'otherTree';
    };

/** From one build to another. Builds of two patches are compared if both codes fit the tree of one of them. */
export function differenceByName(
  versions: TreesByVersion,
  specId: number,
  from: VersionedCode,
  to: VersionedCode,
): NamedDifference {
  if (from.talentCode === to.talentCode) {
    return { known: true, points: 0, heroTree: null, changes: [] };
  }
  const trees: NamedTree[] = [];
  for (const version of [to.talentTreeVersion, from.talentTreeVersion]) {
    const tree = treeFor(versions, version, specId);
    if (tree !== undefined) {
      trees.push(tree);
    }
  }
  for (const tree of trees) {
    const was = decodeLoadout(from.talentCode, tree);
    const is = decodeLoadout(to.talentCode, tree);
    if (was.ok && is.ok) {
      return knownDifference(tree, was.value, is.value);
    }
  }
  return { known: false, why: trees.length === 0 ? 'noTree' : 'otherTree' };
}

/** The changes to show: without the talents of both hero trees where the hero tree itself changes. */
export function changesToShow(of: NamedDifference): readonly TalentChange[] {
  if (!of.known) {
    return [];
  }
  const { heroTree, changes } = of;
  return heroTree === null ? changes : changes.filter((change) => change.kind !== 'hero');
}

function knownDifference(tree: NamedTree, was: Loadout, is: Loadout): NamedDifference {
  const changes: TalentChange[] = [];
  for (const node of tree.nodes) {
    const before = boughtAt(was, node.nodeId);
    const now = boughtAt(is, node.nodeId);
    if (before?.entryId !== now?.entryId || before?.ranks !== now?.ranks) {
      changes.push({
        nodeId: node.nodeId,
        kind: node.kind,
        was: talentOf(tree, before),
        is: talentOf(tree, now),
      });
    }
  }
  const first = was.heroTree?.subTreeId;
  const second = is.heroTree?.subTreeId;
  return {
    known: true,
    points: difference(was, is).points,
    heroTree: first === second ? null : { was: heroTreeOf(tree, first), is: heroTreeOf(tree, second) },
    changes,
  };
}

function boughtAt({ picks }: Loadout, nodeId: number): Pick | undefined {
  return picks.find((pick) => pick.nodeId === nodeId);
}

function talentOf(tree: NamedTree, pick: Pick | undefined): BoughtTalent | null {
  if (pick === undefined) {
    return null;
  }
  const { nodeId, entryId, ranks } = pick;
  const entry = talentAt(tree, nodeId, entryId)?.entry;
  return { entryId, ranks, name: entry?.name, icon: entry?.icon };
}

function heroTreeOf(tree: NamedTree, subTreeId: number | undefined): NamedHeroTree | null {
  return subTreeId === undefined ? null : { subTreeId, name: heroTreeName(tree, subTreeId) };
}

/** The difference between two builds, talents by name. Portable. */
import { decodeLoadout } from '@toptalent/loadout';
import type { Loadout, NodeKind } from '@toptalent/loadout';
import { heroTreeName, talentAt, treeFor } from './talent-trees.ts';
import type { NamedNode, NamedTree, TreesByVersion } from './talent-trees.ts';

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
  /** Ranks of one talent that both buy; 0 where the node is bought in one of them only, or with another choice. */
  readonly kept: number;
}

/** A change of one talent into another of the same node. */
export interface TalentSwap extends TalentChange {
  readonly was: BoughtTalent;
  readonly is: BoughtTalent;
}

export interface NamedHeroTree {
  readonly subTreeId: number;
  readonly name?: string | undefined;
}

export type NamedDifference =
  | {
      readonly known: true;
      /** Talent points to move: the larger of those that go and those that come; 0 for the same build. */
      readonly points: number;
      /** Null if both have the same hero tree. Its talents are among the changes, with the kind `hero`. */
      readonly heroTree: { readonly was: NamedHeroTree | null; readonly is: NamedHeroTree | null } | null;
      /** Ascending by node id. */
      readonly changes: readonly TalentChange[];
    }
  | {
      readonly known: false;
      /** `noTree`: the trees at hand lack those of the builds. `otherTree`: a code fits none of those that are at hand. */
      readonly why: 'noTree' | 'otherTree';
    };

/**
 * From one build to another. Each is read on its own tree, or on that of the other if its own is not at hand. Between two
 * trees a talent is the same if it has the same node and the same name.
 */
export function differenceByName(
  versions: TreesByVersion,
  specId: number,
  from: VersionedCode,
  to: VersionedCode,
): NamedDifference {
  const first = treeFor(versions, from.talentTreeVersion, specId);
  const second = treeFor(versions, to.talentTreeVersion, specId);
  // One code on two trees may be two builds.
  const sameTree =
    from.talentTreeVersion === to.talentTreeVersion || first === undefined || second === undefined;
  if (from.talentCode === to.talentCode && sameTree) {
    return { known: true, points: 0, heroTree: null, changes: [] };
  }
  const treeWas = first ?? second;
  const treeIs = second ?? first;
  if (treeWas === undefined || treeIs === undefined) {
    return { known: false, why: 'noTree' };
  }
  const was = decodeLoadout(from.talentCode, treeWas);
  const is = decodeLoadout(to.talentCode, treeIs);
  return was.ok && is.ok
    ? knownDifference({ tree: treeWas, loadout: was.value }, { tree: treeIs, loadout: is.value })
    : { known: false, why: 'otherTree' };
}

/** The changes to show: without the talents of both hero trees where the hero tree itself changes. */
export function changesToShow(of: NamedDifference): readonly TalentChange[] {
  if (!of.known) {
    return [];
  }
  const { heroTree, changes } = of;
  return heroTree === null ? changes : changes.filter((change) => change.kind !== 'hero');
}

/** Whether the two builds make different choices of one node, instead of buying more or fewer ranks of one talent. */
export function isSwap(change: TalentChange): change is TalentSwap {
  return change.was !== null && change.is !== null && change.kept === 0;
}

interface ReadBuild {
  readonly tree: NamedTree;
  readonly loadout: Loadout;
}

function knownDifference(was: ReadBuild, is: ReadBuild): NamedDifference {
  // A patch may give a talent another entry. On one tree two choices may have one name.
  const isSame = (one: BoughtTalent, other: BoughtTalent): boolean =>
    one.entryId === other.entryId ||
    (was.tree !== is.tree && one.name !== undefined && one.name === other.name);
  const changes: TalentChange[] = [];
  let go = 0;
  let come = 0;
  for (const { nodeId, kind } of nodesOf(was.tree, is.tree)) {
    const before = talentOf(was, nodeId);
    const now = talentOf(is, nodeId);
    const kept =
      before !== null && now !== null && isSame(before, now) ? Math.min(before.ranks, now.ranks) : 0;
    const lost = (before?.ranks ?? 0) - kept;
    const gained = (now?.ranks ?? 0) - kept;
    if (lost > 0 || gained > 0) {
      changes.push({ nodeId, kind, was: before, is: now, kept });
      go += lost;
      come += gained;
    }
  }
  const first = was.loadout.heroTree?.subTreeId;
  const second = is.loadout.heroTree?.subTreeId;
  return {
    known: true,
    points: Math.max(go, come),
    heroTree: first === second ? null : { was: heroTreeOf(was.tree, first), is: heroTreeOf(is.tree, second) },
    changes,
  };
}

/** The nodes of both, each once, ascending. */
function nodesOf(first: NamedTree, second: NamedTree): readonly NamedNode[] {
  if (first === second) {
    return first.nodes;
  }
  const others = first.nodes.filter((node) => !second.nodes.some((other) => other.nodeId === node.nodeId));
  return [...second.nodes, ...others].sort((a, b) => a.nodeId - b.nodeId);
}

function talentOf({ tree, loadout }: ReadBuild, nodeId: number): BoughtTalent | null {
  const pick = loadout.picks.find((one) => one.nodeId === nodeId);
  if (pick === undefined) {
    return null;
  }
  const { entryId, ranks } = pick;
  const entry = talentAt(tree, nodeId, entryId)?.entry;
  return { entryId, ranks, name: entry?.name, icon: entry?.icon };
}

function heroTreeOf(tree: NamedTree, subTreeId: number | undefined): NamedHeroTree | null {
  return subTreeId === undefined ? null : { subTreeId, name: heroTreeName(tree, subTreeId) };
}

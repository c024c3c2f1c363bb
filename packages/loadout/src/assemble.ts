/** Makes a loadout of bought nodes: sums its points, and finds its active hero tree. */
import type { HeroTreePick, Loadout, Pick } from './loadout.ts';
import { failed, success } from './result.ts';
import type { Result } from './result.ts';
import type { TalentNode, TalentTree } from './tree.ts';

/** A loadout in the making. Every list ascends by node id. */
export interface LoadoutParts {
  /** Bought class and spec nodes. */
  readonly picks: Pick[];
  /** Bought nodes of all hero trees, and the hero tree of each. */
  readonly heroPicks: Pick[];
  readonly heroSubTreeIds: number[];
  /** The choice of the subTree node. */
  pickedHeroTree: HeroTreePick | undefined;
  readonly points: { class: number; spec: number; hero: number };
  readonly freePicks: Pick[];
  readonly granted: number[];
}

export interface HeroTreeMismatch {
  readonly reason: 'heroTreeMismatch';
  readonly subTreeId: number;
}

export function emptyParts(): LoadoutParts {
  return {
    picks: [],
    heroPicks: [],
    heroSubTreeIds: [],
    pickedHeroTree: undefined,
    points: { class: 0, spec: 0, hero: 0 },
    freePicks: [],
    granted: [],
  };
}

/** Adds a bought node that is not free; nodes come in ascending order. */
export function addPick(parts: LoadoutParts, node: TalentNode, pick: Pick): void {
  const kind = node.kind;
  if (kind === 'hero') {
    parts.heroPicks.push(pick);
    parts.heroSubTreeIds.push(node.subTreeId ?? 0);
  } else if (kind === 'subTree') {
    parts.pickedHeroTree = heroTreeOfEntry(node, pick.entryId);
  } else {
    parts.picks.push(pick);
    parts.points[kind] += pick.ranks;
  }
}

/**
 * Finds the active hero tree and sorts the parts by it.
 *
 * Failure: `heroTreeMismatch` if the picked hero tree has no bought node although another has, or if none is picked
 * and two have equally many points.
 */
export function assembleLoadout(
  tree: TalentTree,
  treeHash: readonly number[],
  parts: LoadoutParts,
): Result<Loadout, HeroTreeMismatch> {
  const hero = findHeroTree(tree, parts);
  if (!hero.ok) {
    return hero;
  }
  const heroTree = hero.value;
  const picks: Pick[] = [];
  const inactiveHeroPicks: Pick[] = [];
  let next = 0;
  for (let index = 0; index < parts.heroPicks.length; index++) {
    const pick = parts.heroPicks[index]!;
    if (heroTree === undefined || parts.heroSubTreeIds[index] !== heroTree.subTreeId) {
      inactiveHeroPicks.push(pick);
    } else {
      let other = parts.picks[next];
      while (other !== undefined && other.nodeId < pick.nodeId) {
        picks.push(other);
        next++;
        other = parts.picks[next];
      }
      picks.push(pick);
      parts.points.hero += pick.ranks;
    }
  }
  for (let index = next; index < parts.picks.length; index++) {
    picks.push(parts.picks[index]!);
  }
  const { points, freePicks, granted } = parts;
  const { specId } = tree;
  return success({ specId, treeHash, picks, heroTree, points, inactiveHeroPicks, freePicks, granted });
}

/** The picked hero tree, else the one with the most points, else undefined. */
function findHeroTree(
  tree: TalentTree,
  parts: LoadoutParts,
): Result<HeroTreePick | undefined, HeroTreeMismatch> {
  const picked = parts.pickedHeroTree;
  if (picked !== undefined) {
    const agrees = parts.heroPicks.length === 0 || parts.heroSubTreeIds.includes(picked.subTreeId);
    return agrees ? success(picked) : failed({ reason: 'heroTreeMismatch', subTreeId: picked.subTreeId });
  }
  // A saved loadout that is not the active one may lack the choice of the hero tree; its nodes show which it is.
  const pointsBySubTree: Record<number, number> = {};
  let best: number | undefined;
  for (let index = 0; index < parts.heroPicks.length; index++) {
    const subTreeId = parts.heroSubTreeIds[index]!;
    const points = (pointsBySubTree[subTreeId] ?? 0) + parts.heroPicks[index]!.ranks;
    pointsBySubTree[subTreeId] = points;
    if (best === undefined || points > pointsBySubTree[best]!) {
      best = subTreeId;
    }
  }
  if (best === undefined) {
    return success(undefined);
  }
  for (const subTreeId of parts.heroSubTreeIds) {
    if (subTreeId !== best && pointsBySubTree[subTreeId] === pointsBySubTree[best]) {
      return failed({ reason: 'heroTreeMismatch', subTreeId: best });
    }
  }
  for (const node of tree.nodes) {
    for (const entry of node.entries) {
      if (node.kind === 'subTree' && entry.subTreeId === best) {
        return success({ subTreeId: best, entryId: entry.entryId });
      }
    }
  }
  return failed({ reason: 'heroTreeMismatch', subTreeId: best });
}

function heroTreeOfEntry(node: TalentNode, entryId: number): HeroTreePick | undefined {
  for (const entry of node.entries) {
    if (entry.entryId === entryId && entry.subTreeId !== undefined) {
      return { subTreeId: entry.subTreeId, entryId };
    }
  }
  return undefined;
}

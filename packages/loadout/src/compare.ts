/** Whether two loadouts are the same build, and how much they differ. */
import type { Loadout, Pick } from './loadout.ts';

/** What each of two loadouts has and the other lacks. */
export interface LoadoutDifference {
  /** Talents that only the first has. A node with more ranks in the first is here with the surplus. */
  readonly onlyFirst: readonly Pick[];
  readonly onlySecond: readonly Pick[];
  /** Talent points to move to get from one to the other: the larger of the two sides' sums. */
  readonly points: number;
}

/**
 * A text that two loadouts share only if they are the same build: the same specialization, and the same ranks and
 * choices in the class, the spec and the active hero tree. Free and granted nodes, the inactive hero tree and the tree hash do
 * not count; a tiered node counts by its total ranks.
 */
export function canonicalKey(loadout: Loadout): string {
  const words: string[] = [`${loadout.specId}`];
  for (const pick of loadout.picks) {
    words.push(`${pick.nodeId}.${pick.entryId}.${pick.ranks}`);
  }
  return words.join(' ');
}

/** Whether both have the same `canonicalKey`. */
export function sameBuild(first: Loadout, second: Loadout): boolean {
  if (first.specId !== second.specId || first.picks.length !== second.picks.length) {
    return false;
  }
  for (let index = 0; index < first.picks.length; index++) {
    const one = first.picks[index]!;
    const other = second.picks[index]!;
    if (one.nodeId !== other.nodeId || one.entryId !== other.entryId || one.ranks !== other.ranks) {
      return false;
    }
  }
  return true;
}

/**
 * The talents that differ, ascending by node id on each side. Two entries of one choice node are one talent on each side.
 * Both loadouts must be of one specialization and tree.
 */
export function difference(first: Loadout, second: Loadout): LoadoutDifference {
  const onlyFirst: Pick[] = [];
  const onlySecond: Pick[] = [];
  let next = 0;
  for (const one of first.picks) {
    let other = second.picks[next];
    while (other !== undefined && other.nodeId < one.nodeId) {
      onlySecond.push(other);
      next++;
      other = second.picks[next];
    }
    if (other === undefined || other.nodeId !== one.nodeId) {
      onlyFirst.push(one);
    } else {
      next++;
      if (other.entryId !== one.entryId) {
        onlyFirst.push(one);
        onlySecond.push(other);
      } else if (one.ranks > other.ranks) {
        onlyFirst.push({ nodeId: one.nodeId, ranks: one.ranks - other.ranks, entryId: one.entryId });
      } else if (one.ranks < other.ranks) {
        onlySecond.push({ nodeId: one.nodeId, ranks: other.ranks - one.ranks, entryId: one.entryId });
      }
    }
  }
  for (let index = next; index < second.picks.length; index++) {
    onlySecond.push(second.picks[index]!);
  }
  return { onlyFirst, onlySecond, points: Math.max(ranksOf(onlyFirst), ranksOf(onlySecond)) };
}

/** Points that differ: the larger of the points only in the first and the points only in the second; 0 for the same build. */
export function distance(first: Loadout, second: Loadout): number {
  return difference(first, second).points;
}

function ranksOf(picks: readonly Pick[]): number {
  let ranks = 0;
  for (const pick of picks) {
    ranks += pick.ranks;
  }
  return ranks;
}

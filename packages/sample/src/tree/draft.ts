/** A talent before it has ids: its place, its parents and the specializations that see it. */
import type { NodeKind, NodeType } from '@toptalent/loadout';
import type { SampleEntryKind } from './sample-tree.ts';

export interface DraftEntry {
  readonly name: string;
  readonly maxRanks: number;
  readonly kind: SampleEntryKind;
  readonly subTreeId?: number | undefined;
}

export interface DraftNode {
  readonly kind: NodeKind;
  readonly type: NodeType;
  readonly entries: readonly DraftEntry[];
  readonly specIds: readonly number[];
  readonly freeFor: readonly number[];
  readonly reqPoints: number;
  readonly row: number;
  readonly column: number;
  readonly posX: number;
  readonly posY: number;
  readonly subTreeId?: number | undefined;
  /** Positions of the parents in the list of drafts. */
  readonly parents: number[];
}

export function maxRanksOf(entries: readonly { readonly maxRanks: number }[], type: NodeType): number {
  if (type !== 'tiered') {
    return entries[0]!.maxRanks;
  }
  let sum = 0;
  for (const entry of entries) {
    sum += entry.maxRanks;
  }
  return sum;
}

/** Counts the points spent above a gate, once for each currency and gate. */
import type { ClientNode } from './client-tree.ts';
import { pointsIn } from './purchases.ts';
import type { Build } from './purchases.ts';

export class GatePoints {
  private readonly build: Build;
  private readonly counted: Record<string, number | undefined> = {};

  constructor(build: Build) {
    this.build = build;
  }

  /** Points of the node's currency spent in nodes whose own gate is lower than that. */
  below(node: ClientNode, requiredPoints: number): number {
    const key = `${node.kind}:${node.subTreeId ?? 0}:${requiredPoints}`;
    const points =
      this.counted[key] ??
      pointsIn(
        this.build,
        (other) =>
          other.kind === node.kind &&
          other.subTreeId === node.subTreeId &&
          other.requiredPoints < requiredPoints,
      );
    this.counted[key] = points;
    return points;
  }

  /** Whether enough points are spent above the node's gate. */
  meetsGate(node: ClientNode): boolean {
    return node.requiredPoints === 0 || this.below(node, node.requiredPoints) >= node.requiredPoints;
  }
}

/** Where the nodes of a talent tree stand: one panel each for the class, the active hero tree and the specialization. */
import type { NamedNode, NamedTree } from '@toptalent/build-data/talent-trees';
import type { NodeKind } from '@toptalent/loadout';

/** Side of a cell of the grid, in the client's layout units (`C_Traits.GetNodeInfo`, posX and posY). */
export const cell = 600;

export interface PlacedNode {
  readonly node: NamedNode;
  readonly x: number;
  readonly y: number;
}

export interface TreePanel {
  readonly kind: NodeKind;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  /** Lines between nodes of the panel. */
  readonly lines: readonly { readonly from: PlacedNode; readonly to: PlacedNode }[];
}

const panelKinds: readonly NodeKind[] = ['class', 'hero', 'spec'];

/** The panels of which every node has a position; none if the source has no positions. */
export function treePanels(tree: NamedTree, subTreeId: number): readonly TreePanel[] {
  return panelKinds.flatMap((kind) => {
    const nodes = tree.nodes
      .filter((node) => node.kind === kind && (kind !== 'hero' || node.subTreeId === subTreeId))
      .map((node) => ({ node, x: node.posX ?? NaN, y: node.posY ?? NaN }));
    return nodes.length === 0 || nodes.some(({ x, y }) => Number.isNaN(x + y)) ? [] : [panelOf(kind, nodes)];
  });
}

function panelOf(kind: NodeKind, nodes: readonly PlacedNode[]): TreePanel {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const byId = new Map(nodes.map((placed) => [placed.node.nodeId, placed]));
  return {
    kind,
    left: Math.min(...xs) - cell,
    top: Math.min(...ys) - cell,
    width: Math.max(...xs) - Math.min(...xs) + 2 * cell,
    height: Math.max(...ys) - Math.min(...ys) + 2 * cell,
    nodes,
    lines: nodes.flatMap((from) =>
      (from.node.next ?? []).flatMap((nodeId) => {
        const to = byId.get(nodeId);
        return to === undefined ? [] : [{ from, to }];
      }),
    ),
  };
}

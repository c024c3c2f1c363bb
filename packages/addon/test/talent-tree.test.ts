/** The talent tree that is made from the client’s nodes. */
import { describe, expect, it } from 'vitest';
import { tree } from './fake-client.ts';

describe('the tree read from the client', () => {
  it('has hero nodes that the client hides, and free nodes, but no nodes of other specializations', () => {
    expect(tree.nodes.map((node) => [node.nodeId, node.kind, node.free])).toEqual([
      [1, 'class', false],
      [2, 'class', false],
      [3, 'spec', false],
      [4, 'spec', false],
      [5, 'subTree', false],
      [6, 'hero', false],
      [7, 'hero', false],
      [8, 'class', true],
      [9, 'spec', false],
    ]);
  });
});

/** The trees before the made-up patch: on patch day rows are of both editions. */
import type { SampleClassTree, SampleEntry, SampleNode } from './sample-tree.ts';

/** Entry ids that only the previous edition has. */
const retired = 100_000;

/**
 * In each specialization's tree, two talents and one choice were different, and one talent at the bottom of the class
 * tree did not exist. So the node order and the bits of every import string differ, as after a real patch.
 */
export function previousEdition(current: SampleClassTree): SampleClassTree {
  const added = current.nodes.find(
    (node) => node.kind === 'class' && node.row === 9 && node.children.length === 0,
  );
  const changed: Record<number, SampleNode> = {};
  for (const specId of current.specIds) {
    const own = current.nodes.filter((node) => node.kind === 'spec' && node.specIds.includes(specId));
    const singles = own.filter((node) => node.type === 'single');
    for (const node of singles.slice(0, 2)) {
      changed[node.nodeId] = { ...node, entries: node.entries.map((entry) => retiredEntry(entry)) };
    }
    const choice = own.find((node) => node.type === 'choice')!;
    changed[choice.nodeId] = {
      ...choice,
      type: 'single',
      name: choice.entries[0]!.name,
      entries: choice.entries.slice(0, 1),
    };
  }
  const nodes = current.nodes
    .filter((node) => node !== added)
    .map((node) => changed[node.nodeId] ?? node)
    .map((node) => ({ ...node, children: node.children.filter((child) => child !== added?.nodeId) }));
  return { ...current, edition: 'previous', nodes, nodeOrder: nodes.map((node) => node.nodeId) };
}

function retiredEntry(entry: SampleEntry): SampleEntry {
  return { ...entry, entryId: entry.entryId + retired };
}

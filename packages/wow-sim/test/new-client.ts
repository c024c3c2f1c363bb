/** A simulated client in Node, and legal builds of its trees to play with. */
import { installLuaBase } from '../node/index.ts';
import { SimClient } from '../src/index.ts';
import type { SimClientOptions } from '../src/index.ts';
import { isFree, seesNode } from '../src/talents/client-tree.ts';
import { exportCode } from '../src/talents/export.ts';
import { pointsAtLevel } from '../src/talents/level-points.ts';
import type { Purchases } from '../src/talents/purchases.ts';
import { withPick } from '../src/talents/purchases.ts';
import { firstViolation } from '../src/talents/rules.ts';
import { sampleClientTree } from '../src/talents/sample-client-tree.ts';

installLuaBase();

/** The client's API as a test calls it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what the client puts into globals is untyped here
export type Api = Record<string, any>;
export const api = globalThis as unknown as Api;

/** Logged in with an addon that does nothing, or with `loadAddon`. */
export function newClient(options: Partial<SimClientOptions> = {}): SimClient {
  const client = new SimClient({
    globals: globalThis as unknown as Record<string, unknown>,
    addonName: 'TestAddon',
    savedVariables: ['TestAddonDB'],
    loadAddon: () => undefined,
    ...options,
  });
  client.session.login();
  return client;
}

/**
 * A full legal build of a specialization, as an import string. It is built greedily with the simulator's own rules, from the
 * top, in ascending or descending order of node ids, so that two orders give two builds.
 */
export function legalCode(specId: number, order: 'ascending' | 'descending' = 'ascending'): string {
  const tree = sampleClientTree(classOf(specId));
  return exportCode({ tree, specId, bought: legalPurchases(specId, order) });
}

export function legalPurchases(specId: number, order: 'ascending' | 'descending'): Purchases {
  const tree = sampleClientTree(classOf(specId));
  const nodes = tree.nodes.filter((node) => seesNode(node, specId) && !isFree(node, specId));
  const inOrder = order === 'ascending' ? nodes : [...nodes].reverse();
  let bought: Purchases = {};
  let grew = true;
  while (grew) {
    grew = false;
    for (const node of inOrder) {
      const ranks = (bought[node.nodeId]?.ranks ?? 0) + 1;
      const entry =
        order === 'ascending' ? node.entries[0]! : node.entries.at(node.type === 'tiered' ? 0 : -1)!;
      const next = withPick(bought, node.nodeId, {
        nodeId: node.nodeId,
        ranks,
        entryId: entry.entryId,
      });
      if (firstViolation({ tree, specId, bought: next }, pointsAtLevel(90)) === undefined) {
        bought = next;
        grew = true;
      }
    }
  }
  return bought;
}

function classOf(specId: number): number {
  return specId === 62 || specId === 63 ? 8 : 5;
}

/** On the real trees of 12.0.5 the simulated client accepts and refuses what the client does. */
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { pointsAtLevel90, specializations } from '@toptalent/game';
import { decodeLoadout } from '@toptalent/loadout';
import type { Pick } from '@toptalent/loadout';
import { realClientTrees } from '../node/index.ts';
import type { SimClient } from '../src/index.ts';
import { isFree, seesNode, talentTreeOf } from '../src/talents/client-tree.ts';
import type { ClientNode, ClientTree } from '../src/talents/client-tree.ts';
import { pointsSpent, purchasesOf, withPick } from '../src/talents/purchases.ts';
import type { Purchases } from '../src/talents/purchases.ts';
import { firstViolation } from '../src/talents/rules.ts';
import { api, newClient } from './new-client.ts';

const folder = new URL('../../../../shared/data/talents/', import.meta.url);
const present = existsSync(folder);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

interface RealBuild {
  readonly specId: number;
  readonly tree: ClientTree;
  readonly bought: Purchases;
}

/** The golden vectors: full builds of real players, 34, 34 and 13 points. */
function goldenBuilds(): readonly RealBuild[] {
  const trees = realClientTrees(read('trees-12.0.5.json'));
  const { vectors } = read('golden-vectors.json') as { vectors: { specId: number; code: string }[] };
  return vectors.map(({ specId, code }) => {
    const { classId } = specializations.find((one) => one.specId === specId)!;
    const tree = trees.get(classId)!;
    const loadout = decodeLoadout(code, talentTreeOf(tree, specId));
    expect(loadout.ok, code).toBe(true);
    return { specId, tree, bought: loadout.ok ? purchasesOf(tree, loadout.value) : {} };
  });
}

const builds = present ? goldenBuilds() : [];
let client: SimClient | undefined;
afterEach(() => {
  client?.session.close();
  client = undefined;
});

/** The rule for which `ImportLoadout` refuses the purchases, given as entries like those of the client's own importer. */
function refusal({ specId, tree }: RealBuild, bought: Purchases): string | undefined {
  client?.session.close();
  client = newClient({ specId, tree });
  return answerTo(
    tree.nodes.flatMap((node) => {
      const pick = bought[node.nodeId];
      return pick === undefined ? [] : entriesOf(node, pick);
    }),
  );
}

/** The reason why the import is refused; undefined if it is accepted. */
function answerTo(entries: readonly object[]): string | undefined {
  const talents = api['C_ClassTalents'];
  const before = client!.transcript.lines.length;
  const [accepted] = talents.ImportLoadout(talents.GetActiveConfigID(), entries, 'Top: Test');
  const rule = client!.transcript.lines
    .slice(before)
    .find((line) => line.startsWith('the import breaks a rule: '))
    ?.split(': ')[1];
  return accepted === true ? undefined : (rule ?? 'no rule');
}

function entriesOf(node: ClientNode, pick: Pick): object[] {
  if (node.type !== 'tiered') {
    return [entry(node, pick.ranks, pick.entryId)];
  }
  let left = pick.ranks;
  return node.entries.flatMap((tier) => {
    const ranks = Math.min(left, tier.maxRanks);
    left -= ranks;
    return ranks > 0 ? [entry(node, ranks, tier.entryId)] : [];
  });
}

const entry = (node: ClientNode, ranksPurchased: number, selectionEntryID: number) => ({
  nodeID: node.nodeId,
  ranksGranted: 0,
  ranksPurchased,
  selectionEntryID,
});

const boughtNodes = ({ tree, bought }: RealBuild) =>
  tree.nodes.filter((node) => bought[node.nodeId] !== undefined && node.kind !== 'subTree');

/** Refunds talents above the gates one by one, as far as allowed, until a gate is not met any more. */
function unpaidBelow(build: RealBuild): Purchases {
  const { specId, tree } = build;
  let less = build.bought;
  for (const node of boughtNodes(build).filter(({ requiredPoints }) => requiredPoints === 0)) {
    const fewer = withPick(less, node.nodeId);
    const violation = firstViolation({ tree, specId, bought: fewer }, pointsAtLevel90);
    if (violation?.rule === 'gate') {
      return fewer;
    }
    less = violation === undefined ? fewer : less;
  }
  return less;
}

describe.skipIf(!present)('the check of talents on the real trees of 12.0.5 (needs ../shared)', () => {
  it('has builds of many specializations to judge', () => {
    expect(new Set(builds.map(({ specId }) => specId)).size).toBeGreaterThan(10);
  });

  it.each(builds.map((build) => [build.specId, build] as const))('specialization %i', (_specId, build) => {
    const { specId, tree, bought } = build;
    expect(pointsSpent({ tree, specId, bought }), 'a full build').toEqual(pointsAtLevel90);
    expect(refusal(build, bought), 'it is taken').toBeUndefined();

    const parents = boughtNodes(build).filter((node) => node.opens.length > 0);
    const without = (nodeId: number) => refusal(build, withPick(bought, nodeId));
    expect(
      parents.map(({ nodeId }) => without(nodeId)),
      'not without what stands above',
    ).toContain('prerequisite');
    expect(refusal(build, unpaidBelow(build)), 'not below a gate that is not paid for').toBe('gate');

    const single = boughtNodes(build).find((node) => node.type === 'single')!;
    const pick = bought[single.nodeId]!;
    const foreign = boughtNodes(build).find((node) => node !== single)!.entries[0]!.entryId;
    expect(
      refusal(build, withPick(bought, single.nodeId, { ...pick, entryId: foreign })),
      'not with an entry of another node',
    ).toBe('entries');
    expect(
      refusal(build, withPick(bought, single.nodeId, { ...pick, ranks: single.maxRanks + 1 })),
      'not with more ranks than there are',
    ).toBe('entries');

    const choice = boughtNodes(build).find((node) => node.type === 'choice')!;
    const both = choice.entries.map(({ entryId }) => entry(choice, 1, entryId));
    expect(answerTo(both), 'not both of a choice').toBe('entries');

    const open = tree.nodes.filter(
      (node) =>
        node.kind === 'spec' &&
        node.maxRanks > 0 &&
        seesNode(node, specId) &&
        !isFree(node, specId) &&
        bought[node.nodeId] === undefined,
    );
    const oneMore = (node: ClientNode) =>
      withPick(bought, node.nodeId, {
        nodeId: node.nodeId,
        ranks: 1,
        entryId: node.entries[0]!.entryId,
      });
    expect(
      open.map((node) => refusal(build, oneMore(node))),
      'not one point too many',
    ).toContain('tooManyPoints');

    const other = tree.nodes.find((node) => node.specIds.length > 0 && !seesNode(node, specId))!;
    const theirs = { nodeId: other.nodeId, ranks: 1, entryId: other.entries[0]!.entryId };
    expect(refusal(build, withPick(bought, other.nodeId, theirs)), 'nothing of another specialization').toBe(
      'unknownNode',
    );
  });
});

/** Interprets an import string on a talent tree, or says why it does not fit. */
import { addPick, assembleLoadout, emptyParts } from './assemble.ts';
import { decodeStream } from './decode-stream.ts';
import type { LoadoutParts } from './assemble.ts';
import type { LoadoutFailure, MeaningFailure } from './failure.ts';
import type { Loadout } from './loadout.ts';
import { failed } from './result.ts';
import type { Result } from './result.ts';
import type { LoadoutStream, StreamNode } from './stream.ts';
import type { PointTotals, TalentNode, TalentTree } from './tree.ts';

/**
 * Reads an import string as a loadout of the tree's specialization.
 *
 * @param budget points of a full build; a loadout that spends more is refused. Undefined: not checked.
 *
 * The failure is the first thing that does not fit. `cutShort`, `trailingBits` and the failures of single nodes mostly
 * mean that the tree has changed since the string was written.
 */
export function decodeLoadout(
  code: string,
  tree: TalentTree,
  budget?: PointTotals,
): Result<Loadout, LoadoutFailure> {
  const stream = decodeStream(code, tree.nodeOrder);
  return stream.ok ? interpret(stream.value, tree, budget) : stream;
}

/**
 * The meaning of a stream that was read in the tree's node order.
 *
 * Strict where a wrong tree would show: what is bought must exist, and fit its type and ranks. Lenient where real strings
 * are untidy: any tree hash, points in both hero trees, granted flags on any hero node, free nodes marked as
 * bought, no choice of a hero tree.
 */
export function interpret(
  stream: LoadoutStream,
  tree: TalentTree,
  budget?: PointTotals,
): Result<Loadout, MeaningFailure> {
  if (stream.specId !== tree.specId) {
    return failed({ reason: 'wrongSpec', specId: stream.specId });
  }
  const parts = emptyParts();
  // Both lists ascend, so one walk finds every node.
  const nodes = tree.nodes;
  let next = 0;
  for (const record of stream.nodes) {
    const nodeId = record.nodeId;
    let node = nodes[next];
    while (node !== undefined && node.nodeId < nodeId) {
      next++;
      node = nodes[next];
    }
    const failure =
      node === undefined || node.nodeId !== nodeId
        ? readForeign(record, tree, parts)
        : readRecord(record, node, parts);
    if (failure !== undefined) {
      return failed(failure);
    }
  }
  const loadout = assembleLoadout(tree, stream.treeHash, parts);
  if (!loadout.ok || budget === undefined) {
    return loadout;
  }
  const overspent = checkBudget(loadout.value, budget);
  return overspent === undefined ? loadout : failed(overspent);
}

/** Adds the record of a node that the specialization sees. */
function readRecord(record: StreamNode, node: TalentNode, parts: LoadoutParts): MeaningFailure | undefined {
  const nodeId = record.nodeId;
  if (!record.purchased) {
    // Clients flag the starters of all hero trees, and their hidden twins.
    if (!node.free && node.kind !== 'hero') {
      return { reason: 'badGrant', nodeId };
    }
    parts.granted.push(nodeId);
    return undefined;
  }
  const ranks = record.ranks;
  const choice = record.choice;
  const isChoice = node.type === 'choice' || node.type === 'subTree';
  if (isChoice || choice !== undefined) {
    if (choice === undefined || !isChoice) {
      return { reason: 'choiceMismatch', nodeId };
    }
    if (node.entries[choice] === undefined) {
      return { reason: 'choiceOutOfRange', nodeId, index: choice };
    }
  }
  // No client marks a node with all its ranks as partial, so an equal number shows a wrong tree, too.
  if (ranks !== undefined && (ranks < 1 || ranks >= node.maxRanks)) {
    return { reason: 'ranksOutOfRange', nodeId, ranks };
  }
  const pick = { nodeId, ranks: ranks ?? node.maxRanks, entryId: node.entries[choice ?? 0]!.entryId };
  if (node.free) {
    parts.freePicks.push(pick);
  } else {
    addPick(parts, node, pick);
  }
  return undefined;
}

/** Adds the record of a node that the specialization does not see. */
function readForeign(record: StreamNode, tree: TalentTree, parts: LoadoutParts): MeaningFailure | undefined {
  const { nodeId, ranks, choice } = record;
  const isInvisible = tree.invisibleNodes?.includes(nodeId) === true;
  if (!record.purchased) {
    if (!isInvisible && tree.hiddenNodes?.includes(nodeId) === false) {
      return { reason: 'badGrant', nodeId };
    }
    parts.granted.push(nodeId);
    return undefined;
  }
  if (!isInvisible) {
    return { reason: 'unknownNode', nodeId };
  }
  if (choice !== undefined) {
    return { reason: 'choiceMismatch', nodeId };
  }
  if (ranks !== undefined) {
    return { reason: 'ranksOutOfRange', nodeId, ranks };
  }
  parts.freePicks.push({ nodeId, ranks: 1, entryId: 0 });
  return undefined;
}

function checkBudget(loadout: Loadout, budget: PointTotals): MeaningFailure | undefined {
  let inactive = 0;
  for (const pick of loadout.inactiveHeroPicks) {
    inactive += pick.ranks;
  }
  const { class: classPoints, spec, hero } = loadout.points;
  if (classPoints > budget.class) {
    return { reason: 'tooManyPoints', kind: 'class', points: classPoints };
  }
  if (spec > budget.spec) {
    return { reason: 'tooManyPoints', kind: 'spec', points: spec };
  }
  const most = Math.max(hero, inactive);
  return most > budget.hero ? { reason: 'tooManyPoints', kind: 'hero', points: most } : undefined;
}

/** Reads a row on a talent tree that knows its talents. */
import { decodeLoadout, failed, loadoutFromPicks, success } from '@toptalent/loadout';
import type { EncodeFailure, Loadout, Pick, Result } from '@toptalent/loadout';
import type { CodeSource } from '@toptalent/build-data';
import type { CellRow, RowTalent } from '../cell.ts';
import type { SpecTree } from '../trees/talent-trees.ts';
import { buildKey, pointsOf } from './build-key.ts';
import type { PlayedBuild } from './clean-row.ts';
import type { RejectReason } from './reject-reason.ts';

export type Reading = Result<PlayedBuild, RejectReason>;

/** Failures that say nothing about the build: a code of the row may still say it. */
const saysNothing: readonly RejectReason[] = ['empty', 'unknownEntry'];

/**
 * The build of a row. The ranking's own code comes first, then the talents; the code of the report counts only if the
 * talents say nothing. Whether the build spends all points is judged later, when all rows of the cell are read.
 */
export function readRow(row: CellRow, specTree: SpecTree): Reading {
  const talents = readTalents(row.talents, specTree);
  if (!talents.ok && !saysNothing.includes(talents.failure)) {
    return talents;
  }
  const ranked = readCode(row.rankingCode, 'ranking', specTree);
  if (ranked !== undefined) {
    return talents.ok && talents.value.key !== ranked.key ? failed('codeMismatch') : success(ranked);
  }
  if (talents.ok) {
    return talents;
  }
  const reported = readCode(row.reportCode, 'report', specTree);
  return reported === undefined ? talents : success(reported);
}

/**
 * The talents with points; undefined if an entry is listed twice. Rows list the side of a choice that was not taken with
 * 0 points.
 */
export function boughtTalents(talents: readonly RowTalent[]): readonly RowTalent[] | undefined {
  const bought = talents.filter((talent) => talent.points > 0);
  const entries = new Set(bought.map((talent) => talent.entryId));
  return entries.size < bought.length ? undefined : bought;
}

function readTalents(talents: readonly RowTalent[], { tree, nodeByEntryId }: SpecTree): Reading {
  const bought = boughtTalents(talents);
  if (bought === undefined) {
    return failed('duplicateTalent');
  }
  if (bought.length === 0) {
    return failed('empty');
  }
  if (bought.some(({ entryId }) => !nodeByEntryId.has(entryId))) {
    return failed('unknownEntry');
  }
  const picks = new Map<number, Pick>();
  for (const { entryId, points } of bought) {
    const { nodeId, type } = nodeByEntryId.get(entryId)!;
    const pick = picks.get(nodeId);
    if (pick !== undefined && type !== 'tiered') {
      return failed('illegalRanks');
    }
    // The ranks of a tiered node may be split over its entries.
    picks.set(nodeId, { nodeId, entryId, ranks: points + (pick?.ranks ?? 0) });
  }
  const loadout = loadoutFromPicks([...picks.values()], tree);
  if (!loadout.ok) {
    return failed(reasonFor[loadout.failure.reason]);
  }
  const build = playedBuild(loadout.value);
  return build.ok ? success({ ...build.value, loadout: loadout.value }) : build;
}

const reasonFor: Readonly<Record<EncodeFailure['reason'], RejectReason>> = {
  unknownNode: 'unknownEntry',
  unknownEntry: 'unknownEntry',
  duplicateEntry: 'illegalRanks',
  ranksOutOfRange: 'illegalRanks',
  heroTreeMismatch: 'heroTree',
};

function readCode(text: string | undefined, from: CodeSource, { tree }: SpecTree): PlayedBuild | undefined {
  const loadout = text === undefined ? undefined : decodeLoadout(text, tree);
  if (text === undefined || loadout?.ok !== true) {
    return undefined;
  }
  const build = playedBuild(loadout.value);
  return build.ok ? { ...build.value, code: { text, from } } : undefined;
}

function playedBuild(loadout: Loadout): Reading {
  const { heroTree, points: totals } = loadout;
  if (heroTree === undefined || (totals.hero === 0 && loadout.inactiveHeroPicks.length > 0)) {
    return failed('heroTree');
  }
  const points = pointsOf(loadout.picks);
  return success({ key: buildKey(heroTree.subTreeId, points), points, heroTree, totals });
}

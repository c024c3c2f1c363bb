/**
 * Reads a row without a talent tree that fits: builds are compared by their entries, and the code comes from the ranking or
 * the report, checked only for version and specialization.
 */
import { failed, readHeader, success } from '@toptalent/loadout';
import type { HeroTreePick } from '@toptalent/loadout';
import type { CodeSource } from '@toptalent/build-data';
import type { CellRow, RowTalent } from '../cell.ts';
import type { SpecTree } from '../trees/talent-trees.ts';
import { buildKey, pointsOf } from './build-key.ts';
import type { BuildCode } from './clean-row.ts';
import { boughtTalents } from './read-row.ts';
import type { Reading } from './read-row.ts';

/** @param specTree An older tree of the specialization, which knows some talents; undefined if it has none. */
export function readRowByEntries(row: CellRow, specId: number, specTree: SpecTree | undefined): Reading {
  const bought = boughtTalents(row.talents);
  if (bought === undefined) {
    return failed('duplicateTalent');
  }
  if (bought.length === 0) {
    return failed('empty');
  }
  const heroTree = heroTreeOf(bought, specTree);
  const points = pointsOf(paidPicks(bought, specTree));
  const code = checked(row.rankingCode, 'ranking', specId) ?? checked(row.reportCode, 'report', specId);
  return success({ key: buildKey(heroTree.subTreeId, points), points, heroTree, code });
}

function checked(text: string | undefined, from: CodeSource, specId: number): BuildCode | undefined {
  const header = text === undefined ? undefined : readHeader(text);
  return text !== undefined && header?.ok === true && header.value.specId === specId
    ? { text, from }
    : undefined;
}

/** The talents that cost points, as far as the older tree can tell. A tiered node's ranks add up on its first entry. */
function paidPicks(bought: readonly RowTalent[], specTree: SpecTree | undefined) {
  const ranksByEntry = new Map<number, number>();
  for (const { entryId, points } of bought) {
    const node = specTree?.nodeByEntryId.get(entryId);
    if (node === undefined || !(node.free || node.kind === 'subTree')) {
      const place = node?.type === 'tiered' ? node.entries[0]!.entryId : entryId;
      ranksByEntry.set(place, (ranksByEntry.get(place) ?? 0) + points);
    }
  }
  return [...ranksByEntry].map(([entryId, ranks]) => ({ entryId, ranks }));
}

/** The hero tree picked, else the one with the most bought nodes; both ids are 0 if neither is known. */
function heroTreeOf(bought: readonly RowTalent[], specTree: SpecTree | undefined): HeroTreePick {
  const boughtIn = new Map<number, number>();
  for (const { entryId } of bought) {
    const node = specTree?.nodeByEntryId.get(entryId);
    const entry = node?.entries.find((candidate) => candidate.entryId === entryId);
    if (node?.kind === 'subTree' && entry?.subTreeId !== undefined) {
      return { subTreeId: entry.subTreeId, entryId };
    }
    if (node?.kind === 'hero' && node.subTreeId !== undefined) {
      boughtIn.set(node.subTreeId, (boughtIn.get(node.subTreeId) ?? 0) + 1);
    }
  }
  const [most] = [...boughtIn].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const choices = specTree?.tree.nodes.find((node) => node.kind === 'subTree')?.entries ?? [];
  const choice = choices.find((entry) => entry.subTreeId === most?.[0]);
  return most === undefined || choice === undefined
    ? { subTreeId: 0, entryId: 0 }
    : { subTreeId: most[0], entryId: choice.entryId };
}

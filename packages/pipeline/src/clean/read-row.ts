/** Reads one row on a tree that knows its talents: its build, and the code of it. */
import {
  decodeLoadout,
  encodeLoadout,
  failed,
  loadoutFromPicks,
  sameBuild,
  success,
} from '@toptalent/loadout';
import type { EncodeFailure, Loadout, Result, TalentTree } from '@toptalent/loadout';
import type { CodeSource } from '@toptalent/build-data';
import type { CellRow, RowTalent } from '../cell.ts';
import type { SpecTree } from '../trees/talent-trees.ts';
import { buildKey, pointsOf } from './build-points.ts';
import type { BuildCode, PlayedBuild } from './clean-row.ts';
import { once } from './once.ts';
import { picksOf } from './picks.ts';
import type { RejectReason } from './reject-reason.ts';
import { codesOf, placeOf, signatureOf, talentCodes } from './talent-codes.ts';

export type Reading = Result<PlayedBuild, RejectReason>;

/** Readings of talent lists seen before: the same build comes back on many encounters. One for each specialization. */
export type ReadingCache = Map<string, Reading>;

/** Reasons that say nothing about the build: then a code of the row may still say it. */
const saysNothing: readonly RejectReason[] = ['empty', 'unknownEntry'];

/**
 * The build of a row. The ranking's own code comes first, then one made of the talents; the report's counts only where
 * the talents say nothing. Whether all points are spent is not judged here: what is full is known when all rows are read.
 */
export function readRow(row: CellRow, specTree: SpecTree, cache: ReadingCache): Reading {
  const talents = readTalents(row.talents, specTree, cache);
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

/** Talents with points, ascending by entry; undefined when one comes twice. Rows list the lost side of a choice with 0 points. */
export function boughtTalents(talents: readonly RowTalent[]): readonly RowTalent[] | undefined {
  const bought = talents.filter((talent) => talent.points > 0).toSorted((a, b) => a.entryId - b.entryId);
  const twice = bought.some((talent, index) => bought[index + 1]?.entryId === talent.entryId);
  return twice ? undefined : bought;
}

function readTalents(talents: readonly RowTalent[], specTree: SpecTree, cache: ReadingCache): Reading {
  const codes = talentCodes(talents, specTree);
  if (codes === undefined) {
    return failed(boughtTalents(talents) === undefined ? 'duplicateTalent' : 'unknownEntry');
  }
  const signature = signatureOf(codes);
  const known = cache.get(signature);
  if (known !== undefined) {
    return known;
  }
  const reading = readCodes(codes, signature, specTree);
  cache.set(signature, reading);
  return reading;
}

function readCodes(codes: Int32Array, signature: string, specTree: SpecTree): Reading {
  if (codes.length === 0) {
    return failed('empty');
  }
  for (let index = 1; index < codes.length; index++) {
    if (placeOf(codes[index]!) === placeOf(codes[index - 1]!)) {
      return failed('duplicateTalent');
    }
  }
  const loadout = loadoutOf(codes, specTree);
  // The loadout is not kept but made again for its code: thousands of builds are played, and few are published.
  return loadout.ok ? playedBuild(loadout.value, () => codeOf(signature, specTree)) : loadout;
}

function loadoutOf(codes: Int32Array, specTree: SpecTree): Result<Loadout, RejectReason> {
  const picks = picksOf(codes, specTree);
  if (!picks.ok) {
    return picks;
  }
  const loadout = loadoutFromPicks(picks.value, specTree.tree);
  return loadout.ok ? loadout : failed(reasonFor[loadout.failure.reason]);
}

function codeOf(signature: string, specTree: SpecTree): BuildCode | undefined {
  const loadout = loadoutOf(codesOf(signature), specTree);
  return loadout.ok ? verifiedCode(loadout.value, specTree.tree) : undefined;
}

/** The code, if the very build comes back from it. */
function verifiedCode(loadout: Loadout, tree: TalentTree): BuildCode | undefined {
  const text = encodeLoadout(loadout, tree);
  const back = decodeLoadout(text, tree);
  return back.ok && sameBuild(loadout, back.value) ? { text, from: 'talents' } : undefined;
}

const reasonFor: Readonly<Record<EncodeFailure['reason'], RejectReason>> = {
  unknownNode: 'unknownEntry',
  unknownEntry: 'unknownEntry',
  duplicateEntry: 'illegalRanks',
  ranksOutOfRange: 'illegalRanks',
  heroTreeMismatch: 'heroTree',
};

function readCode(text: string | undefined, from: CodeSource, specTree: SpecTree): PlayedBuild | undefined {
  const loadout = text === undefined ? undefined : decodeLoadout(text, specTree.tree);
  if (text === undefined || loadout?.ok !== true) {
    return undefined;
  }
  const build = playedBuild(loadout.value, () => ({ text, from }));
  return build.ok ? build.value : undefined;
}

function playedBuild(loadout: Loadout, code: () => BuildCode | undefined): Reading {
  const { heroTree, points: totals } = loadout;
  if (heroTree === undefined || (totals.hero === 0 && loadout.inactiveHeroPicks.length > 0)) {
    return failed('heroTree');
  }
  const points = pointsOf(loadout.picks);
  return success({ key: buildKey(heroTree.subTreeId, points), points, heroTree, totals, code: once(code) });
}

/** Which builds are verified: shipped ones whose report is known, spread over the specializations. */
import type { BuildData } from '@toptalent/build-data';
import { canonicalKey, decodeLoadout } from '@toptalent/loadout';
import type { TalentTree } from '@toptalent/loadout';
import type { FightReference } from '@toptalent/warcraft-logs';
import type { Cell, CellKey } from '../cell.ts';
import { codeOf } from '../clean/build-code.ts';
import { grouped } from '../grouped.ts';
import type { CleanCell } from '../clean/clean-cell.ts';
import { buildAt } from '../builds/build-places.ts';

export interface Subject {
  readonly key: CellKey;
  /** The build's code as shipped. */
  readonly talentCode: string;
  readonly fight: FightReference;
}

/**
 * All of the keys, in an order whose first `count` are spread over the specializations and, within them, over different
 * encounters.
 */
export function spread(keys: readonly CellKey[], count: number): readonly CellKey[] {
  const ascending = keys.toSorted((a, b) => a.specId - b.specId || a.encounterId - b.encounterId);
  const specs = [...grouped(ascending, (key) => key.specId).values()];
  const step = Math.max(1, Math.floor(specs.length / count));
  const first = specs.filter((_, index) => index % step === 0);
  const inTurn = [...first, ...specs.filter((_, index) => index % step !== 0)];
  const rounds = Math.max(0, ...specs.map((own) => own.length));
  // Round after round one key of each specialization, each beginning elsewhere in its list.
  return Array.from({ length: rounds }, (_, round) =>
    inTurn.flatMap((own, index) => (round < own.length ? [own[(round + index) % own.length]!] : [])),
  ).flat();
}

/** Why a cell has nothing to verify: no build, a code that is the report's own, or no report of who played it. */
export type NoSubject = 'noBuild' | 'codeFromReport' | 'reportNotKept';

/** The shipped build of a cell with the report of a row that played it. */
export function subjectOf(
  cell: Cell,
  clean: CleanCell,
  data: BuildData,
  tree: TalentTree,
): Subject | NoSubject {
  const build = buildAt(data, cell.key);
  if (build == null) {
    return 'noBuild';
  }
  // A code out of a report says the same as the report, always.
  if (build.codeFrom === 'report') {
    return 'codeFromReport';
  }
  const wanted = keyOf(build.talentCode, tree);
  for (const row of clean.rows) {
    const { fight } = cell.rows[row.rank]!;
    const code = fight === undefined ? undefined : codeOf(row.build, tree)?.text;
    if (fight !== undefined && code !== undefined && keyOf(code, tree) === wanted) {
      return { key: cell.key, talentCode: build.talentCode, fight };
    }
  }
  return 'reportNotKept';
}

/** Equal for equal builds; the text itself where it does not fit the tree. */
function keyOf(code: string, tree: TalentTree): string {
  const loadout = decodeLoadout(code, tree);
  return loadout.ok ? canonicalKey(loadout.value) : code;
}

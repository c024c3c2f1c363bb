/** What fetching asks about a cell: whether the sample is large enough, and which rows need a code. */
import type { Cell } from '../cell.ts';
import { cleanCell } from '../clean/clean-cell.ts';
import type { CleanCell } from '../clean/clean-cell.ts';
import { codeOf } from '../clean/build-code.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { chooseFromCells } from './choose-from-cells.ts';
import { buildsOf, chooseFromPool } from './choose-from-pool.ts';
import { heroTreesOf } from './hero-trees.ts';
import { lastBuildId } from './last-builds.ts';
import type { LastBuilds } from './last-builds.ts';
import { poolOf } from './pool.ts';
import type { PooledBuild } from './pool.ts';
import type { ChooseMode } from './scores.ts';
import { encounterVotes } from './votes.ts';
import { whyNoBuild } from './why-no-build.ts';
import { overlap } from './wilson.ts';

/** How good the sample of a cell is. */
export interface CellSample {
  /** Distinct players with at least one clean row. */
  readonly players: number;
  /** The Wilson intervals of the two most popular hero trees overlap: more rows would settle which leads. */
  readonly heroTreesOverlap: boolean;
}

/** A build that would be published from a cell. */
export interface Candidate {
  /** Its rows (0-based indexes into the cell's), best-ranked first. */
  readonly rows: readonly number[];
  /** The row whose report is to be asked for its code; undefined if it has a code, or no tree lags. */
  readonly askRow: number | undefined;
}

/** What may be published from a cell. */
export interface Candidates {
  /** Its rows are newer than the talent trees: codes come from reports. */
  readonly treeLags: boolean;
  readonly candidates: readonly Candidate[];
  /** Why no build can be chosen without further codes, in words; undefined if one can. */
  readonly withoutBuild?: string | undefined;
}

export interface CandidateOptions {
  readonly trees: TalentTrees;
  readonly mode: ChooseMode;
  readonly lastBuilds: LastBuilds;
}

export function sampleOf(cell: Cell, trees: TalentTrees): CellSample {
  const pool = poolOf(encounterVotes(cleanCell(cell, trees).rows));
  const [first, second] = heroTreesOf(pool);
  return {
    players: pool.playerCount,
    heroTreesOverlap: first !== undefined && second !== undefined && overlap(first, second),
  };
}

/**
 * The builds that would be published from a cell. If its rows are newer than the talent trees, some of them need a code from
 * a report: ask for it, set `reportCode` of the row (to "" if the report has none), and call again until no `askRow` is left.
 */
export function candidatesOf(cell: Cell, { trees, mode, lastBuilds }: CandidateOptions): Candidates {
  const clean = cleanCell(cell, trees);
  if (!clean.treeLags) {
    const { specId, encounterId } = cell.key;
    const lastCode = lastBuilds[lastBuildId(specId, encounterId)];
    const { builds } = chooseFromCells([clean], { mode, lastCode });
    return withReason(clean, {
      treeLags: false,
      candidates: builds.map(({ ranks }) => ({ rows: ranks, askRow: undefined })),
    });
  }
  const hasCode = (build: PooledBuild): boolean => codeOf(build, clean.tree) !== undefined;
  const choice = chooseFromPool(poolOf(encounterVotes(clean.rows)), {
    mode,
    eligible: (build) => hasCode(build) || askableRow(cell, build) !== undefined,
  });
  const candidates = (choice === null ? [] : buildsOf(choice)).map((build) => ({
    rows: build.ranks,
    askRow: hasCode(build) ? undefined : askableRow(cell, build),
  }));
  return withReason(clean, { treeLags: true, candidates });
}

function withReason(clean: CleanCell, found: Candidates): Candidates {
  const publishable = found.candidates.some(({ askRow }) => askRow === undefined);
  return publishable ? found : { ...found, withoutBuild: whyNoBuild(clean) };
}

/**
 * The best-ranked row with a known report that was not asked yet. A row whose report gave a code of another version or
 * specialization counts as asked.
 */
function askableRow({ rows }: Cell, { ranks }: PooledBuild): number | undefined {
  return ranks.find((rank) => rows[rank]!.fight !== undefined && rows[rank]!.reportCode === undefined);
}

/** Chooses the builds of one specialization for raids or Mythic+: one an encounter, and a general one. */
import type { Build, ContentBuilds, ContentType } from '@toptalent/build-data';
import type { Cell } from '../cell.ts';
import { codeOf } from '../clean/build-code.ts';
import { cleanCell } from '../clean/clean-cell.ts';
import type { CleanCell } from '../clean/clean-cell.ts';
import { addCounts } from '../clean/reject-reason.ts';
import type { RejectCounts } from '../clean/reject-reason.ts';
import type { TalentTrees } from '../trees/talent-trees.ts';
import { chooseFromCells } from './choose-from-cells.ts';
import { chooseFromPool } from './choose-from-pool.ts';
import { lastBuildId } from './last-builds.ts';
import type { LastBuilds } from './last-builds.ts';
import { poolOf } from './pool.ts';
import type { ChooseMode } from './scores.ts';
import { encounterVotes } from './votes.ts';
import { versionInTheWay } from './why-no-build.ts';

export interface ChooseRequest {
  readonly specId: number;
  readonly contentType: ContentType;
  /** Finished cells of that specialization and content type, one for each encounter at most. */
  readonly cells: readonly Cell[];
  /** Warcraft Logs' ids of all encounters of the content type, whether or not there is a cell. */
  readonly encounterIds: readonly number[];
  readonly trees: TalentTrees;
  readonly mode: ChooseMode;
  /** What was published before; undefined if nothing was. */
  readonly lastBuilds?: LastBuilds | undefined;
}

export interface ChosenContent {
  readonly specId: number;
  readonly contentType: ContentType;
  /** There is a cell for every encounter. */
  readonly complete: boolean;
  /** Encounters without a cell are missing; those with too few players are null. */
  readonly builds: ContentBuilds;
  /** Start of the run that fetched the cell of each encounter, epoch seconds. */
  readonly askedAt: Readonly<Record<string, number>>;
  /** Builds of last week that stay although another has more support. */
  readonly kept: readonly KeptPlace[];
  /** Rows left out of all cells, by reason. */
  readonly rejected: RejectCounts;
  /** Encounters whose rows are newer than the talent trees, ascending. */
  readonly treeLagsOn: readonly number[];
  /** Of those, the encounters whose build with the highest score has no code. */
  readonly codeMissingOn: readonly number[];
  /** A newer serialization version of import codes because of which an encounter has no build; undefined if none has. */
  readonly otherVersion: number | undefined;
  /** Encounters whose rows spend another number of points than any patch that `@toptalent/game` knows, ascending. */
  readonly unknownBudgetOn: readonly number[];
}

interface KeptPlace {
  /** Null for the general build. */
  readonly encounterId: number | null;
  /** Support that it lacks to the best, as a share of the best's, 0..1. */
  readonly behind: number;
}

export function chooseContent(request: ChooseRequest): ChosenContent {
  const { specId, contentType, encounterIds, trees, mode, lastBuilds = {} } = request;
  const cells = request.cells.toSorted((a, b) => a.key.encounterId - b.key.encounterId);
  const clean = cells.map((cell) => cleanCell(cell, trees));
  const encounters: Record<string, Build | null> = {};
  const kept: KeptPlace[] = [];
  /** @param encounterId null for the general build */
  const choose = (from: readonly CleanCell[], encounterId: number | null): Build | null => {
    const lastCode = lastBuilds[lastBuildId(specId, encounterId ?? contentType)];
    const { build, behind } = chooseFromCells(from, { mode, lastCode });
    if (behind !== undefined) {
      kept.push({ encounterId, behind });
    }
    return build;
  };
  const general = choose(clean, null);
  for (const cell of clean) {
    encounters[encounterIdOf(cell)] = choose([cell], encounterIdOf(cell));
  }
  const lagging = clean.filter((cell) => cell.treeLags);
  return {
    specId,
    contentType,
    complete: encounterIds.every((encounterId) => encounterId in encounters),
    builds: { general, encounters },
    kept,
    askedAt: Object.fromEntries(cells.map(({ key, runStartedAt }) => [key.encounterId, runStartedAt])),
    rejected: addCounts(clean.map((cell) => cell.rejected)),
    treeLagsOn: lagging.map(encounterIdOf),
    codeMissingOn: lagging.filter((cell) => lacksCode(cell, mode)).map(encounterIdOf),
    otherVersion: clean
      .filter((cell) => encounters[encounterIdOf(cell)] === null)
      .map(versionInTheWay)
      .find((version) => version !== undefined),
    unknownBudgetOn: clean.filter((cell) => !cell.budgetKnown).map(encounterIdOf),
  };
}

function encounterIdOf({ cell }: CleanCell): number {
  return cell.key.encounterId;
}

/** Whether the build with the highest score has no code. */
function lacksCode({ rows, tree }: CleanCell, mode: ChooseMode): boolean {
  const choice = chooseFromPool(poolOf(encounterVotes(rows)), { mode, eligible: () => true });
  return choice !== null && codeOf(choice.build, tree) === undefined;
}

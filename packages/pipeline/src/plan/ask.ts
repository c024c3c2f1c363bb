/** Decides what a cell is asked for (metric, difficulties, pages), and whether a stored cell answers that. */
import type { ContentType } from '@toptalent/build-data';
import { keystoneWarcraftLogsId, warcraftLogsDifficulty } from '@toptalent/game';
import type { Specialization } from '@toptalent/game';
import type { RankingsMetric } from '@toptalent/warcraft-logs';
import type { CellDifficulty } from '../cell.ts';
import type { CellSummary } from '../checkpoint/index-of-cells.ts';

export interface AskSettings {
  /** Undefined: Mythic, else Heroic. */
  readonly difficulty: 'mythic' | 'heroic' | 'normal' | undefined;
  /** Most pages of one difficulty. */
  readonly pages: number;
}

export interface Ask {
  readonly metric: RankingsMetric;
  /** In the order in which they are tried: the next one when too few players are ranked at this one. */
  readonly difficulties: readonly CellDifficulty[];
  readonly pages: number;
}

export function asksFor(
  specialization: Specialization,
  contentType: ContentType,
  settings: AskSettings,
): Ask {
  if (contentType === 'mythicPlus') {
    return { metric: 'playerscore', difficulties: ['mythicPlus'], pages: settings.pages };
  }
  return {
    metric: specialization.role === 'healer' ? 'hps' : 'dps',
    difficulties: settings.difficulty === undefined ? ['mythic', 'heroic'] : [settings.difficulty],
    pages: settings.pages,
  };
}

/** Warcraft Logs' id of a cell's difficulty. */
export function difficultyId(difficulty: CellDifficulty): number {
  return difficulty === 'mythicPlus' ? keystoneWarcraftLogsId : warcraftLogsDifficulty(difficulty);
}

/** Whether a cell was read as it would be read now. A cell that stopped at a lower ceiling of pages was not. */
export function satisfies(cell: CellSummary, ask: Ask): boolean {
  return (
    cell.metric === ask.metric &&
    cell.tried.join() === ask.difficulties.join() &&
    (cell.enough || cell.pages >= ask.pages)
  );
}

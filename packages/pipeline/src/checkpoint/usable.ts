/** What a refresh would go by of the checkpoint that is there; nothing is changed. */
import { existsSync } from 'node:fs';
import type { LearnedCosts } from '@toptalent/warcraft-logs';
import type { Cell, CellKey } from '../cell.ts';
import { differences } from './header.ts';
import type { Identity } from './header.ts';
import { cellId } from './index-of-cells.ts';
import type { CheckpointIndex } from './index-of-cells.ts';
import { scanIfReadable } from './scan.ts';
import { storedCells } from './stored-cells.ts';

export interface UsableCheckpoint {
  readonly index: CheckpointIndex;
  read(key: CellKey): Cell | undefined;
  /** Prices are the service's, whatever the season: they outlive a checkpoint that is discarded. */
  readonly costs: LearnedCosts;
}

/**
 * @param identity what its cells must be about
 * @param fresh whether every cell is to be forgotten
 * @param say told why it is of no use, where it is of none
 */
export function usableCheckpoint(
  path: string,
  identity: Identity,
  fresh: boolean,
  say: (line: string) => void,
): UsableCheckpoint {
  if (!existsSync(path)) {
    return withoutCells({});
  }
  const scan = scanIfReadable(path);
  if (scan?.header === undefined) {
    say('A refresh would set the checkpoint aside: it cannot be read.');
    return withoutCells({});
  }
  const { header, cells } = scan;
  const costs = header.endpoint === identity.endpoint ? (scan.costs ?? {}) : {};
  if (fresh) {
    return withoutCells(costs);
  }
  const changed = differences(header, identity);
  if (changed.length > 0) {
    say(`A refresh would discard the checkpoint: ${changed.join('; ')}.`);
    return withoutCells(costs);
  }
  return {
    index: {
      find: (key) => cells.get(cellId(key))?.summary,
      all: () => [...cells.values()].map((cell) => cell.summary),
    },
    read: storedCells(path, scan).read,
    costs,
  };
}

function withoutCells(costs: LearnedCosts): UsableCheckpoint {
  return { index: { find: () => undefined, all: () => [] }, read: () => undefined, costs };
}

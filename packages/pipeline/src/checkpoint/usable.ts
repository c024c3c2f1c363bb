/** Finds what a refresh would use of the present checkpoint. Changes nothing. */
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
  /** Also has the cells that `fresh` forgets: their pages show what fetching them again will cost. */
  readonly known: { readonly index: CheckpointIndex; read(key: CellKey): Cell | undefined };
  /** Points a field. They do not depend on the season, so they are kept even if the cells are discarded. */
  readonly costs: LearnedCosts;
}

/**
 * @param identity What its cells must be about.
 * @param fresh Whether every cell is to be forgotten.
 * @param say Tells the user why the checkpoint cannot be used, if it cannot.
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
    say('A refresh would set the checkpoint aside, because it cannot be read.');
    return withoutCells({});
  }
  const { header, cells } = scan;
  const costs = header.endpoint === identity.endpoint ? (scan.costs ?? {}) : {};
  const changed = differences(header, identity);
  if (changed.length > 0) {
    if (!fresh) {
      say(`A refresh would discard the checkpoint: ${changed.join('; ')}.`);
    }
    return withoutCells(costs);
  }
  const known = {
    index: {
      find: (key: CellKey) => cells.get(cellId(key))?.summary,
      all: () => [...cells.values()].map((cell) => cell.summary),
    },
    read: storedCells(path, scan).read,
  };
  return fresh ? { ...withoutCells(costs), known } : { ...known, known, costs };
}

function withoutCells(costs: LearnedCosts): UsableCheckpoint {
  const none = { index: { find: () => undefined, all: () => [] }, read: () => undefined };
  return { ...none, known: none, costs };
}

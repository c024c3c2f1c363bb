/** Says in words why no build can be chosen from a cell. */
import type { CleanCell } from '../clean/clean-cell.ts';
import type { CleanRow } from '../clean/clean-row.ts';
import { otherVersionText } from '../clean/other-version.ts';
import { rejectWords } from '../clean/reject-reason.ts';
import { counted } from '../words/text.ts';
import { fewestPlayers } from './choose-from-pool.ts';

/**
 * The newer serialization version of import codes because of which a cell has no build; undefined if the cell would have none
 * with the rows that were left out for it, either.
 */
export function versionInTheWay({ rows, rejected, otherVersion }: CleanCell): number | undefined {
  const enough = playersOf(rows) + (rejected.otherVersion ?? 0) >= fewestPlayers;
  return enough ? otherVersion : undefined;
}

/** To follow the cell's name and a colon, without a full stop. */
export function whyNoBuild(clean: CleanCell): string {
  const { cell, rows, rejected } = clean;
  const all = cell.rows.length + (cell.malformedRows ?? 0);
  const players = playersOf(rows);
  const version = versionInTheWay(clean);
  if (all === 0) {
    return 'it has no rankings';
  }
  if (version !== undefined) {
    return otherVersionText(version);
  }
  if (players >= fewestPlayers) {
    return 'none of its builds has an import code';
  }
  const found =
    players === 0
      ? `none of its ${counted(all, 'row')} can be used`
      : `its rows are of ${counted(players, 'player')} only`;
  const reasons = Object.entries(rejected).map(
    ([reason, count]) => `${count.toLocaleString('en')} ${rejectWords(reason)}`,
  );
  return reasons.length === 0 ? found : `${found} (left out: ${reasons.join(', ')})`;
}

function playersOf(rows: readonly CleanRow[]): number {
  return new Set(rows.map(({ player }) => player)).size;
}

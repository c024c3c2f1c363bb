/** Says in words why no build can be chosen from a cell. */
import type { CleanCell } from '../clean/clean-cell.ts';
import { otherVersionText } from '../clean/other-version.ts';
import { rejectWords } from '../clean/reject-reason.ts';
import { counted } from '../words/text.ts';
import { fewestPlayers } from './choose-from-pool.ts';

/** To follow the cell's name and a colon, without a full stop. */
export function whyNoBuild({ cell, rows, rejected, otherVersion }: CleanCell): string {
  const all = cell.rows.length + (cell.malformedRows ?? 0);
  const players = new Set(rows.map(({ player }) => player)).size;
  if (all === 0) {
    return 'it has no rankings';
  }
  if (otherVersion !== undefined) {
    return otherVersionText(otherVersion);
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

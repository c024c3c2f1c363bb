/** Cuts a ranking down to the row that is kept. The player's name becomes a hash. */
import type { Ranking } from '@toptalent/warcraft-logs';
import type { CellRow } from '../cell.ts';
import { playerHash } from './player.ts';

/**
 * A keystone level above 0 has a meaning only in Mythic+; in raids the field holds something else or nothing.
 *
 * @param mythicPlus Whether the page is of a dungeon.
 */
export function rowFrom(ranking: Ranking, salt: string, mythicPlus: boolean): CellRow {
  const { report } = ranking;
  const rankingCode = ranking.combatantInfo?.talentImportCode ?? ranking.talentImportCode;
  return {
    player: playerHash(ranking, salt),
    startTime: ranking.startTime,
    keystoneLevel: mythicPlus ? (ranking.hardModeLevel ?? 0) : 0,
    talents: (ranking.talents ?? []).map(({ talentID, points }) => ({ entryId: talentID, points })),
    ...(rankingCode == null || rankingCode === '' ? {} : { rankingCode }),
    ...(report?.code == null || report.fightID == null
      ? {}
      : { fight: { reportCode: report.code, fightId: report.fightID } }),
  };
}

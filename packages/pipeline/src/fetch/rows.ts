/** A page's rows cut down to what is kept, and what is known of them only until the cell is finished. */
import type { FightActor, FightReference, Ranking } from '@toptalent/warcraft-logs';
import type { CellRow } from '../cell.ts';
import { playerHash } from './player.ts';

/** How to find a row's player in the report. Of candidates the fight is stored, of the others nothing; names never. */
export interface RowOrigin {
  readonly fight: FightReference | undefined;
  /** Undefined for hidden players. */
  readonly name: string | undefined;
  readonly server: string | undefined;
  /** Tells the player where no name is known any more: by the hash. */
  readonly isPlayer?: ((actor: FightActor) => boolean) | undefined;
}

export interface FetchedRow {
  readonly row: CellRow;
  readonly origin: RowOrigin;
}

/**
 * A keystone level above 0 is Mythic+'s own; in raids the field holds something else or nothing.
 *
 * @param mythicPlus whether the page is of a dungeon
 */
export function fetchedRow(ranking: Ranking, salt: string, mythicPlus: boolean): FetchedRow {
  const { report, hidden } = ranking;
  const rankingCode = ranking.combatantInfo?.talentImportCode ?? ranking.talentImportCode;
  return {
    row: {
      player: playerHash(ranking, salt),
      startTime: ranking.startTime,
      keystoneLevel: mythicPlus ? (ranking.hardModeLevel ?? 0) : 0,
      talents: (ranking.talents ?? []).map((talent) => ({ entryId: talent.talentID, points: talent.points })),
      ...(rankingCode == null || rankingCode === '' ? {} : { rankingCode }),
    },
    origin: {
      fight:
        report?.code == null || report.fightID == null
          ? undefined
          : { reportCode: report.code, fightId: report.fightID },
      name: hidden === true ? undefined : ranking.name,
      server: ranking.server?.name,
    },
  };
}

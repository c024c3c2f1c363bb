/** A sample row in the shape of Warcraft Logs. */
import type { SampleRow } from '@toptalent/sample';

export interface RowShape {
  /** Slugs. */
  readonly className: string;
  readonly specName: string;
  readonly combatantInfo: boolean;
  /** The row is from Blizzard's own leaderboard: there is no log. */
  readonly withoutLog: boolean;
}

/** Keys and their order are those of recorded rows; hidden players have neither name nor server. */
export function rankingRow(row: SampleRow, shape: RowShape): Record<string, unknown> {
  const isDungeon = row.keystoneLevel > 0;
  return {
    name: row.hidden ? 'Anonymous' : row.player.name,
    class: shape.className,
    spec: shape.specName,
    amount: row.amount,
    hardModeLevel: row.keystoneLevel,
    duration: row.duration,
    startTime: row.startTime,
    report: shape.withoutLog
      ? { code: null, fightID: 0, startTime: null }
      : { code: row.report.code, fightID: row.report.fightId, startTime: row.report.startTime },
    ...(row.hidden
      ? { hidden: true }
      : {
          server: {
            id: row.player.server.serverId,
            name: row.player.server.name,
            region: row.player.server.region,
          },
        }),
    bracketData: row.bracket,
    faction: row.player.faction,
    ...(isDungeon
      ? {
          affixes: row.affixes,
          medal: row.medal,
          score: row.score,
          leaderboard: shape.withoutLog ? 1 : 0,
        }
      : {}),
    ...(shape.combatantInfo && !shape.withoutLog
      ? {
          talents: row.talents.map((talent) => ({ talentID: talent.entryId, points: talent.points })),
          gear: [],
        }
      : {}),
  };
}

/** The recorded page of Discipline Priests in Ara-Kara (100 rows of late 2024), as the cell that the fetch half makes of it. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Cell } from '../src/cell.ts';
import { sharedJson } from './shared-data.ts';

const pageSchema = z.object({
  data: z.object({
    worldData: z.object({
      encounter: z.object({
        characterRankings: z.object({
          rankings: z.array(
            z.object({
              name: z.string(),
              hidden: z.boolean().optional(),
              startTime: z.number(),
              hardModeLevel: z.number(),
              report: z.object({ code: z.string(), fightID: z.number() }),
              server: z.object({ name: z.string(), region: z.string() }).optional(),
              talents: z.array(z.object({ talentID: z.number(), points: z.number() })),
            }),
          ),
        }),
      }),
    }),
  }),
});

export function recordedRows() {
  const page = pageSchema.parse(
    sharedJson('warcraft-logs/rankings.priest-discipline.12660.full-talents.json'),
  );
  return page.data.worldData.encounter.characterRankings.rankings;
}

export function recordedCell(): Cell {
  return {
    key: { specId: 256, encounterId: 12660, contentType: 'mythicPlus' },
    difficulty: 'mythicPlus',
    runStartedAt: 1_733_000_000,
    pages: 1,
    rows: recordedRows().map((row) => {
      const who =
        row.server === undefined
          ? [row.report.code, row.report.fightID]
          : [row.name, row.server.name, row.server.region];
      return {
        player: createHash('sha256').update(JSON.stringify(who)).digest('hex').slice(0, 16),
        startTime: row.startTime,
        keystoneLevel: row.hardModeLevel,
        talents: row.talents.map(({ talentID, points }) => ({ entryId: talentID, points })),
      };
    }),
  };
}

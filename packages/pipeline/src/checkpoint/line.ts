/** One line of the checkpoint: a finished cell with its rows, what fields cost, what a run is to fetch, or that it is complete. */
import { secondsSchema } from '@toptalent/build-data/schema';
import type { FightReference, LearnedCosts } from '@toptalent/warcraft-logs';
import * as z from 'zod';
import type { Cell, CellRow } from '../cell.ts';
import type { CellSummary } from './index-of-cells.ts';

const difficultySchema = z.enum(['mythic', 'heroic', 'normal', 'mythicPlus']);

const rowSchema = z.object({
  player: z.string(),
  at: z.number(),
  key: z.number().optional(),
  /** Entry ids with their ranks: "103687 103693:2". Short, because it is most of the file. */
  talents: z.string().regex(/^(\d+(:\d+)?( (?=\d)|$))*$/),
  rankingCode: z.string().optional(),
  reportCode: z.string().optional(),
  /** Report and fight of a candidate: "aBcD1234#5". */
  fight: z
    .string()
    .regex(/^[^#]+#\d+$/)
    .optional(),
});

const cellSchema = z.object({
  specId: z.number(),
  encounterId: z.number(),
  contentType: z.enum(['raid', 'mythicPlus']),
  difficulty: difficultySchema,
  tried: z.array(difficultySchema),
  metric: z.enum(['dps', 'hps', 'playerscore']),
  pages: z.number().int(),
  enough: z.boolean(),
  fetchedAt: secondsSchema,
  run: z.number().int(),
  runStartedAt: secondsSchema,
  treeLags: z.literal(true).optional(),
  codesOpen: z.literal(true).optional(),
  malformedRows: z.int().positive().optional(),
  rows: z.array(rowSchema),
});

const completeSchema = z.object({ complete: z.string() });
const cost = z.number().positive().optional();
const costsSchema = z.object({ costs: z.object({ rankings: cost, report: cost, discovery: cost }) });
const askedSchema = z.object({ asked: z.array(z.string()) });
const lineSchema = z.union([cellSchema, completeSchema, costsSchema, askedSchema]);

export type Line =
  | { readonly kind: 'cell'; readonly summary: CellSummary; rows(): readonly CellRow[] }
  | { readonly kind: 'complete'; readonly stamp: string }
  | { readonly kind: 'costs'; readonly costs: LearnedCosts }
  | { readonly kind: 'asked'; readonly cellIds: readonly string[] };

/** Everything asked of this run has been fetched: the next run is a new one. The stamp says what was made of it. */
export function completeLine(stamp: string): string {
  return `${JSON.stringify({ complete: stamp })}\n`;
}

/** Points a field, as they were learned: the next run need not guess. */
export function costsLine(costs: LearnedCosts): string {
  return `${JSON.stringify({ costs })}\n`;
}

/** Cells that the run is to fetch, by `cellId`: it is complete when each has a line of its own below. */
export function askedLine(cellIds: Iterable<string>): string {
  return `${JSON.stringify({ asked: [...cellIds] })}\n`;
}

export function writeLine(summary: Omit<CellSummary, 'rows'>, rows: readonly CellRow[]): string {
  const { key, ...rest } = summary;
  const line: z.input<typeof cellSchema> = {
    specId: key.specId,
    encounterId: key.encounterId,
    contentType: key.contentType,
    difficulty: rest.difficulty,
    tried: [...rest.tried],
    metric: rest.metric,
    pages: rest.pages,
    enough: rest.enough,
    fetchedAt: rest.fetchedAt,
    run: rest.run,
    runStartedAt: rest.runStartedAt,
    ...(rest.treeLags === undefined ? {} : { treeLags: rest.treeLags }),
    ...(rest.codesOpen === undefined ? {} : { codesOpen: rest.codesOpen }),
    ...(rest.malformedRows === undefined ? {} : { malformedRows: rest.malformedRows }),
    rows: rows.map((row) => ({
      player: row.player,
      at: row.startTime,
      ...(row.keystoneLevel === 0 ? {} : { key: row.keystoneLevel }),
      talents: row.talents
        .map((talent) => (talent.points === 1 ? `${talent.entryId}` : `${talent.entryId}:${talent.points}`))
        .join(' '),
      ...(row.rankingCode === undefined ? {} : { rankingCode: row.rankingCode }),
      ...(row.reportCode === undefined ? {} : { reportCode: row.reportCode }),
      ...(row.fight === undefined ? {} : { fight: `${row.fight.reportCode}#${row.fight.fightId}` }),
    })),
  };
  return `${JSON.stringify(line)}\n`;
}

/** Reads a line, or says by undefined that it is none. */
export function readLine(text: string): Line | undefined {
  const parsed = lineSchema.safeParse(jsonOrUndefined(text));
  if (!parsed.success) {
    return undefined;
  }
  const line = parsed.data;
  if ('complete' in line) {
    return { kind: 'complete', stamp: line.complete };
  }
  if ('costs' in line) {
    return { kind: 'costs', costs: line.costs };
  }
  if ('asked' in line) {
    return { kind: 'asked', cellIds: line.asked };
  }
  const { specId, encounterId, contentType, rows, ...rest } = line;
  return {
    kind: 'cell',
    summary: { key: { specId, encounterId, contentType }, ...rest, rows: rows.length },
    rows: () => rows.map(rowFrom),
  };
}

/** The cell as the choosing half sees it, dated by its run so that an interrupted run gives the same data. */
export function cellFrom(summary: CellSummary, rows: readonly CellRow[]): Cell {
  const { key, difficulty, pages, malformedRows, runStartedAt } = summary;
  const malformed = malformedRows === undefined ? {} : { malformedRows };
  return { key, difficulty, pages, finishedAt: runStartedAt, rows, ...malformed };
}

function rowFrom(row: z.output<typeof rowSchema>): CellRow {
  return {
    player: row.player,
    startTime: row.at,
    keystoneLevel: row.key ?? 0,
    talents:
      row.talents === ''
        ? []
        : row.talents.split(' ').map((talent) => {
            const [entryId, points] = talent.split(':');
            return { entryId: Number(entryId), points: Number(points ?? 1) };
          }),
    rankingCode: row.rankingCode,
    reportCode: row.reportCode,
    ...(row.fight === undefined ? {} : { fight: fightFrom(row.fight) }),
  };
}

function fightFrom(text: string): FightReference {
  const [reportCode, fightId] = text.split('#');
  return { reportCode: reportCode!, fightId: Number(fightId) };
}

export function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

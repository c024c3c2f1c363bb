/** The lines of the checkpoint below its header: finished cells, learned costs, lists of cells. */
import {
  countSchema,
  idSchema,
  importCodeSchema,
  lineSchema,
  longestLine,
  millisecondsSchema,
  nameSchema,
  plainLine,
  reportCodeSchema,
  secondsSchema,
} from '@toptalent/border';
import { mostTalents } from '@toptalent/warcraft-logs';
import type { FightReference, LearnedCosts } from '@toptalent/warcraft-logs';
import * as z from 'zod';
import type { CellRow } from '../cell.ts';
import type { LastBuilds } from '../choose/last-builds.ts';
import type { CellSummary } from './index-of-cells.ts';

const difficultySchema = z.enum(['mythic', 'heroic', 'normal', 'mythicPlus']);

/** UTF-16 units of as many talents as a row may have. The pattern below would overflow the stack of a text of megabytes. */
const longestTalents = mostTalents * '12345678:123 '.length;

const rowSchema = z.object({
  player: nameSchema,
  at: millisecondsSchema,
  key: z.number().min(0).max(1000).optional(),
  /** Entry ids with their ranks: "103687 103693:2". Short, because talents are most of the file. */
  talents: z
    .string()
    .max(longestTalents, { abort: true })
    .regex(/^([1-9]\d{0,7}(:\d{1,3})?( (?=\d)|$))*$/),
  rankingCode: importCodeSchema.optional(),
  reportCode: importCodeSchema.or(z.literal('')).optional(),
  /** Report and fight of a candidate: "aBcD1234#5". */
  fight: z.string().refine(isFight).optional(),
});

function isFight(text: string): boolean {
  const [report, fight, ...more] = text.split('#');
  return reportCodeSchema.safeParse(report).success && /^\d{1,9}$/.test(fight ?? '') && more.length === 0;
}

/** A row in the short form that is stored. */
type StoredRow = z.output<typeof rowSchema>;

const cellSchema = z.object({
  specId: idSchema,
  encounterId: idSchema,
  contentType: z.enum(['raid', 'mythicPlus']),
  difficulty: difficultySchema,
  tried: z.array(difficultySchema),
  metric: z.enum(['dps', 'hps', 'playerscore']),
  pages: countSchema,
  enough: z.boolean(),
  fetchedAt: secondsSchema,
  run: countSchema,
  runStartedAt: secondsSchema,
  treeLags: z.literal(true).optional(),
  codesOpen: z.literal(true).optional(),
  withoutBuild: lineSchema.optional(),
  malformedRows: countSchema.positive().optional(),
  rows: z.array(rowSchema),
});

const cost = z.number().positive().max(1e6).optional();
const costsSchema = z.object({ costs: z.object({ rankings: cost, report: cost, discovery: cost }) });
/** A `cellId`. */
const cellIdSchema = z.string().regex(/^\d{1,10}\/\d{1,10}$/);
const askedSchema = z.object({ asked: z.array(cellIdSchema) });
const setAsideSchema = z.object({ setAside: z.array(cellIdSchema) });
const leftOutSchema = z.object({ leftOut: z.array(lineSchema) });
/** A `lastBuildId`. */
const buildIdSchema = z.string().regex(/^\d{1,10}\/(\d{1,10}|raid|mythicPlus)$/);
const lastBuildsSchema = z.object({ lastBuilds: z.record(buildIdSchema, importCodeSchema) });
const storedLineSchema = z.union([
  cellSchema,
  costsSchema,
  askedSchema,
  setAsideSchema,
  leftOutSchema,
  lastBuildsSchema,
]);

export type Line =
  | { readonly kind: 'cell'; readonly summary: CellSummary; readonly rows: readonly StoredRow[] }
  | { readonly kind: 'costs'; readonly costs: LearnedCosts }
  | { readonly kind: 'asked'; readonly cellIds: readonly string[] }
  | { readonly kind: 'setAside'; readonly cellIds: readonly string[] }
  | { readonly kind: 'leftOut'; readonly texts: readonly string[] }
  | { readonly kind: 'lastBuilds'; readonly lastBuilds: LastBuilds };

/** Points that each kind of field costs, as this run learned them: the next run need not guess. */
export function costsLine(costs: LearnedCosts): string {
  return `${JSON.stringify({ costs })}\n`;
}

/** Cells that the run is to fetch, by `cellId`. It is complete when each has a line of its own below. */
export function askedLine(cellIds: Iterable<string>): string {
  return `${JSON.stringify({ asked: [...cellIds] })}\n`;
}

/** Cells whose page failed, by `cellId`: they are asked for last until a line of their own follows. */
export function setAsideLine(cellIds: Iterable<string>): string {
  return `${JSON.stringify({ setAside: [...cellIds] })}\n`;
}

/** What the run was to read and could not, other than cells: a sentence each. */
export function leftOutLine(leftOut: readonly string[]): string {
  return `${JSON.stringify({ leftOut: leftOut.map((text) => plainLine(text, longestLine)) })}\n`;
}

/** Import codes of what was published when the run began. */
export function lastBuildsLine(lastBuilds: LastBuilds): string {
  return `${JSON.stringify({ lastBuilds })}\n`;
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
    ...(rest.withoutBuild === undefined ? {} : { withoutBuild: rest.withoutBuild }),
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

/** Undefined if the text is not a line of a checkpoint. */
export function readLine(text: string): Line | undefined {
  const parsed = storedLineSchema.safeParse(jsonOrUndefined(text));
  if (!parsed.success) {
    return undefined;
  }
  const line = parsed.data;
  if ('costs' in line) {
    return { kind: 'costs', costs: line.costs };
  }
  if ('asked' in line) {
    return { kind: 'asked', cellIds: line.asked };
  }
  if ('lastBuilds' in line) {
    return { kind: 'lastBuilds', lastBuilds: line.lastBuilds };
  }
  if ('leftOut' in line) {
    return { kind: 'leftOut', texts: line.leftOut };
  }
  if ('setAside' in line) {
    return { kind: 'setAside', cellIds: line.setAside };
  }
  const { specId, encounterId, contentType, rows, ...rest } = line;
  return {
    kind: 'cell',
    summary: { key: { specId, encounterId, contentType }, ...rest, rows: rows.length },
    rows,
  };
}

/** The row that `writeLine` stored. */
export function rowFromStored(row: StoredRow): CellRow {
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

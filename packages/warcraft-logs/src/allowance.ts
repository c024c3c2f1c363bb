/**
 * The hourly allowance of points, from the readings that ride along with every query.
 *
 * A reading does not include the query that carries it (measured by public clients, 2026-09): what a query cost is
 * seen in the next reading. What it costs until then is learned per kind of field, from a first guess.
 */

export interface Reading {
  readonly limitPerHour: number;
  readonly pointsSpentThisHour: number;
  /** Seconds. */
  readonly pointsResetIn: number;
}

/** What a query asks for, as it is billed: per field. */
export type Operation = 'rankings' | 'report' | 'discovery';

/** Points a field, before anything was measured. */
const firstGuess: Readonly<Record<Operation, number>> = { rankings: 1.1, report: 4.3, discovery: 3 };
/** Weight of the newest measurement. */
const learningRate = 0.2;
/** Share of the allowance that is never spent: the reading lags, and other tools share the key. */
const reserveShare = 0.05;

/** Points a field by kind, where they have been measured. */
export type LearnedCosts = { readonly [Kind in Operation]?: number | undefined };

export interface Allowance {
  /** Points left now, as far as known; undefined before the first reading. */
  readonly left: number | undefined;
  /** Points that our own queries have cost since this object was made, as far as known. */
  readonly spentByUs: number;
  /** Seconds until the allowance is whole again; undefined before the first reading. */
  resetsIn(now: number): number | undefined;
  /** Expected points of so many fields of that kind. */
  estimate(operation: Operation, fields: number): number;
  /** Whether so many fields fit into what is left above the reserve. True before the first reading. */
  affords(operation: Operation, fields: number, now: number): boolean;
  /** How many fields of that kind fit into what is left above the reserve; infinite before the first reading. */
  affordable(operation: Operation, now: number): number;
  /** Goes on from what an earlier run learned. */
  assume(costs: LearnedCosts): void;
  /** Takes in what came with a query of so many fields. */
  record(reading: Reading | undefined, operation: Operation, fields: number, now: number): void;
  /** Points a field, as learned so far. */
  readonly costs: Readonly<Record<Operation, number>>;
  /** Of those the ones that were measured or assumed, not guessed; to a hundredth. */
  readonly learned: LearnedCosts;
}

interface LastReading {
  readonly reading: Reading;
  readonly at: number;
}

export function createAllowance(): Allowance {
  const costs: Record<Operation, number> = { ...firstGuess };
  const learned: { [Kind in Operation]?: number } = {};
  let last: LastReading | undefined;
  /** Queries since (and with) the last reading: not in it yet. */
  let unread: { operation: Operation; fields: number }[] = [];
  let spentBefore = 0;

  const estimate = (operation: Operation, fields: number): number => costs[operation] * fields;
  const unreadCost = (): number =>
    unread.reduce((sum, query) => sum + estimate(query.operation, query.fields), 0);
  /** Points above the reserve; infinite while nothing is known of this hour. */
  const usable = (now: number): number =>
    last === undefined || resetsIn(now) === 0
      ? Infinity
      : last.reading.limitPerHour * (1 - reserveShare) - last.reading.pointsSpentThisHour - unreadCost();
  const resetsIn = (now: number): number | undefined =>
    last === undefined ? undefined : Math.max(0, last.reading.pointsResetIn - (now - last.at) / 1000);

  return {
    costs,
    get learned() {
      return { ...learned };
    },
    get left() {
      return last === undefined
        ? undefined
        : last.reading.limitPerHour - last.reading.pointsSpentThisHour - unreadCost();
    },
    get spentByUs() {
      return spentBefore + unreadCost();
    },
    resetsIn,
    estimate,
    affords: (operation, fields, now) => usable(now) >= estimate(operation, fields),
    affordable: (operation, now) => Math.max(0, Math.floor(usable(now) / costs[operation])),
    assume(known) {
      for (const kind of ['rankings', 'report', 'discovery'] as const) {
        const points = known[kind];
        if (points !== undefined && isPlausible(kind, points)) {
          costs[kind] = points;
          learned[kind] = points;
        }
      }
    },
    record(reading, operation, fields, now) {
      const query = { operation, fields };
      if (reading === undefined) {
        unread.push(query);
        return;
      }
      const sameHour =
        last !== undefined &&
        reading.pointsSpentThisHour >= last.reading.pointsSpentThisHour &&
        now - last.at < last.reading.pointsResetIn * 1000;
      const [only] = unread;
      const billed =
        sameHour && only !== undefined && unread.length === 1
          ? plausible(only, reading.pointsSpentThisHour - last!.reading.pointsSpentThisHour)
          : undefined;
      spentBefore += billed ?? unreadCost();
      if (billed !== undefined && only !== undefined) {
        const measured = billed / only.fields;
        const kind = only.operation;
        costs[kind] += learningRate * (measured - costs[kind]);
        learned[kind] = Math.round(costs[kind] * 100) / 100;
      }
      last = { reading, at: now };
      unread = [query];
    },
  };
}

/** What a query was billed, or undefined when the figure is too wild: then it is another tool's spending, not ours. */
function plausible(
  query: { readonly operation: Operation; readonly fields: number },
  billed: number,
): number | undefined {
  return query.fields > 0 && isPlausible(query.operation, billed / query.fields) ? billed : undefined;
}

function isPlausible(kind: Operation, points: number): boolean {
  return points > 0 && points < 3 * firstGuess[kind];
}

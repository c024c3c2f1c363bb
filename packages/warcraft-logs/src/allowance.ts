/**
 * Keeps account of the hourly allowance of points, from the readings that ride along with every query.
 *
 * A reading leaves out the query that carries it (measured by public clients, 2026-09): what a query cost shows in the
 * next reading. Until then its cost is estimated, by what fields of its kind have cost so far.
 */
import type { Reading } from './graphql/reading.ts';

/** Kinds of fields that a query is billed by. */
export type Operation = 'rankings' | 'report' | 'discovery';

const operations: readonly Operation[] = ['rankings', 'report', 'discovery'];
/** Points a field, before any was measured. */
const firstGuess: Readonly<Record<Operation, number>> = { rankings: 1.1, report: 4.3, discovery: 3 };
/** Weight of the newest measurement. */
const learningRate = 0.2;
/** Share of the allowance that is never spent: the reading lags, and other tools may use the same key. */
const reserveShare = 0.05;

/** Points a field by kind, as far as measured. */
export type LearnedCosts = { readonly [Kind in Operation]?: number | undefined };

/** A query that was answered. */
interface AnsweredQuery {
  readonly operation: Operation;
  readonly fields: number;
  /** Undefined if the answer had none. */
  readonly reading: Reading | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** All times are in epoch milliseconds. */
export interface Allowance {
  /** Points left now, as far as known; undefined before the first reading. */
  readonly left: number | undefined;
  /** Points that our own queries have cost so far, as far as known. */
  readonly spentByUs: number;
  /** Points a field, measured or guessed. */
  readonly costs: Readonly<Record<Operation, number>>;
  /** Of `costs` those that were measured or assumed, to a hundredth. */
  readonly learned: LearnedCosts;
  /** Seconds until the allowance is whole again; undefined before the first reading. */
  resetsIn(now: number): number | undefined;
  /** Expected points of that many fields. */
  estimate(operation: Operation, fields: number): number;
  /** Whether that many fields fit into what is left above the reserve. True before the first reading. */
  affords(operation: Operation, fields: number, now: number): boolean;
  /** How many fields fit into what is left above the reserve; infinite before the first reading. */
  affordable(operation: Operation, now: number): number;
  /** Continues from what an earlier run has learned. Figures that make no sense are ignored. */
  assume(costs: LearnedCosts): void;
  record(query: AnsweredQuery): void;
}

interface LastReading extends Reading {
  /** Epoch milliseconds. */
  readonly at: number;
}

type BilledFields = Pick<AnsweredQuery, 'operation' | 'fields'>;

export function createAllowance(): Allowance {
  const costs: Record<Operation, number> = { ...firstGuess };
  const learned: { [Kind in Operation]?: number } = {};
  let last: LastReading | undefined;
  /** Queries that the last reading does not include: the one that carried it, and all since. */
  let unbilled: BilledFields[] = [];
  let billedBefore = 0;

  const estimate = (operation: Operation, fields: number): number => costs[operation] * fields;
  const unbilledCost = (): number =>
    unbilled.reduce((sum, query) => sum + estimate(query.operation, query.fields), 0);
  const resetsIn = (now: number): number | undefined =>
    last === undefined ? undefined : Math.max(0, last.pointsResetIn - (now - last.at) / 1000);
  /** Points left above the reserve; infinite while nothing is known of this hour. */
  const usable = (now: number): number =>
    last === undefined || resetsIn(now) === 0
      ? Infinity
      : last.limitPerHour * (1 - reserveShare) - last.pointsSpentThisHour - unbilledCost();

  function learn({ operation, fields }: BilledFields, points: number): void {
    costs[operation] += learningRate * (points / fields - costs[operation]);
    learned[operation] = Math.round(costs[operation] * 100) / 100;
  }

  return {
    costs,
    get learned() {
      return { ...learned };
    },
    get left() {
      return last === undefined ? undefined : last.limitPerHour - last.pointsSpentThisHour - unbilledCost();
    },
    get spentByUs() {
      return billedBefore + unbilledCost();
    },
    resetsIn,
    estimate,
    affords: (operation, fields, now) => usable(now) >= estimate(operation, fields),
    affordable: (operation, now) => Math.max(0, Math.floor(usable(now) / costs[operation])),
    assume(known) {
      for (const operation of operations) {
        const points = known[operation];
        if (points !== undefined && isPlausible(operation, points)) {
          costs[operation] = points;
          learned[operation] = points;
        }
      }
    },
    record({ reading, operation, fields, now }) {
      const query = { operation, fields };
      if (reading === undefined) {
        unbilled.push(query);
        return;
      }
      // One query between two readings of the same hour: their difference is its price.
      const [only, second] = unbilled;
      const difference = pointsBetween(last, reading, now);
      const measured =
        only !== undefined &&
        second === undefined &&
        difference !== undefined &&
        isPlausible(only.operation, difference / only.fields);
      billedBefore += measured ? difference : unbilledCost();
      if (measured) {
        learn(only, difference);
      }
      last = { ...reading, at: now };
      unbilled = [query];
    },
  };
}

/** Points spent between two readings; undefined if the allowance was renewed in between. */
function pointsBetween(last: LastReading | undefined, reading: Reading, now: number): number | undefined {
  const isSameHour =
    last !== undefined &&
    reading.pointsSpentThisHour >= last.pointsSpentThisHour &&
    now - last.at < last.pointsResetIn * 1000;
  return isSameHour ? reading.pointsSpentThisHour - last.pointsSpentThisHour : undefined;
}

/** A figure three times the first guess is another tool's spending, not ours. */
function isPlausible(operation: Operation, pointsPerField: number): boolean {
  return pointsPerField > 0 && pointsPerField < 3 * firstGuess[operation];
}

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
  /** Takes in what came with a query of so many fields. */
  record(reading: Reading | undefined, operation: Operation, fields: number, now: number): void;
  /** Points a field, as learned so far. */
  readonly costs: Readonly<Record<Operation, number>>;
}

interface LastReading {
  readonly reading: Reading;
  readonly at: number;
}

export function createAllowance(learned: Partial<Record<Operation, number>> = {}): Allowance {
  const costs: Record<Operation, number> = { ...firstGuess, ...learned };
  let last: LastReading | undefined;
  /** Queries since (and with) the last reading: not in it yet. */
  let unread: { operation: Operation; fields: number }[] = [];
  let spentBefore = 0;

  const estimate = (operation: Operation, fields: number): number => costs[operation] * fields;
  const unreadCost = (): number =>
    unread.reduce((sum, query) => sum + estimate(query.operation, query.fields), 0);
  const resetsIn = (now: number): number | undefined =>
    last === undefined ? undefined : Math.max(0, last.reading.pointsResetIn - (now - last.at) / 1000);

  return {
    costs,
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
    affords(operation, fields, now) {
      if (last === undefined || resetsIn(now) === 0) {
        return true;
      }
      const { limitPerHour, pointsSpentThisHour } = last.reading;
      const usable = limitPerHour * (1 - reserveShare) - pointsSpentThisHour - unreadCost();
      return usable >= estimate(operation, fields);
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
        costs[only.operation] += learningRate * (measured - costs[only.operation]);
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
  const measured = billed / query.fields;
  return query.fields > 0 && measured > 0 && measured < 3 * firstGuess[query.operation] ? billed : undefined;
}

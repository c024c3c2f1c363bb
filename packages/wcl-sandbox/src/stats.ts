/** Counts what a client asked for and what it cost. */
import { inHundredths } from './allowance.ts';

/** One page of one ranking that was asked for. */
export interface AskedCell {
  readonly encounterId: number;
  /** Slugs as sent; null for none. */
  readonly className: string | null;
  readonly specName: string | null;
  /** Warcraft Logs' id, after the default. */
  readonly difficulty: number;
  readonly page: number;
  /** Rows in the answer. */
  readonly rows: number;
}

export interface OperationStats {
  /** The operation's name in the document; "(unnamed)" without one. */
  readonly operation: string;
  readonly requests: number;
  readonly points: number;
  /** Bytes of the answers' bodies as sent, compressed where they were. */
  readonly bytes: number;
}

export interface SandboxStats {
  readonly requests: {
    readonly token: number;
    readonly api: number;
    readonly trees: number;
    readonly other: number;
  };
  /** API requests answered 401 and 429. */
  readonly refused: { readonly token: number; readonly allowance: number };
  /** Requests that got a fault. */
  readonly faults: number;
  /** All points billed since the start or the last `resetStats`, across windows. */
  readonly points: number;
  /** Bodies as sent, and before compression. */
  readonly bytes: { readonly sent: number; readonly raw: number };
  /** In the order of their first request. */
  readonly operations: readonly OperationStats[];
  /** In the order asked. */
  readonly cells: readonly AskedCell[];
  /** Codes of the reports asked for, in that order. */
  readonly reports: readonly string[];
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export type Endpoint = keyof SandboxStats['requests'];

export interface StatsCounter {
  request(endpoint: Endpoint): void;
  refused(why: keyof SandboxStats['refused']): void;
  fault(): void;
  sent(operation: string | undefined, sent: number, raw: number): void;
  operation(operation: string, points: number): void;
  cell(cell: AskedCell): void;
  report(code: string): void;
  read(): SandboxStats;
  reset(): void;
}

export function createStats(): StatsCounter {
  let state = empty();
  const operationOf = (operation: string): Writable<OperationStats> => {
    let found = state.operations.find((row) => row.operation === operation);
    if (found === undefined) {
      found = { operation, requests: 0, points: 0, bytes: 0 };
      state.operations.push(found);
    }
    return found;
  };
  return {
    request(endpoint) {
      state.requests[endpoint]++;
    },
    refused(why) {
      state.refused[why]++;
    },
    fault() {
      state.faults++;
    },
    sent(operation, sent, raw) {
      state.bytes.sent += sent;
      state.bytes.raw += raw;
      if (operation !== undefined) {
        operationOf(operation).bytes += sent;
      }
    },
    operation(operation, points) {
      const row = operationOf(operation);
      row.requests++;
      row.points = inHundredths(row.points + points);
      state.points = inHundredths(state.points + points);
    },
    cell(cell) {
      state.cells.push(cell);
    },
    report(code) {
      state.reports.push(code);
    },
    read() {
      return structuredClone(state);
    },
    reset() {
      state = empty();
    },
  };
}

function empty() {
  return {
    requests: { token: 0, api: 0, trees: 0, other: 0 },
    refused: { token: 0, allowance: 0 },
    faults: 0,
    points: 0,
    bytes: { sent: 0, raw: 0 },
    operations: [] as Writable<OperationStats>[],
    cells: [] as AskedCell[],
    reports: [] as string[],
  };
}

/** Whether reports can be asked at all: when several cells in a row got nothing but errors, the others are spared the points. */

/** So many. */
const cellsInARow = 3;

export interface ReportOutage {
  /** Why no more reports are asked in this run; undefined while they are. */
  readonly reason: Error | undefined;
  /** A cell got its answers. */
  answered(): void;
  /** A cell got none. */
  failed(error: Error): void;
}

export function createReportOutage(): ReportOutage {
  let errors: Error[] = [];
  return {
    get reason() {
      return errors.length >= cellsInARow ? errors.at(-1) : undefined;
    },
    answered() {
      errors = [];
    },
    failed(error) {
      errors.push(error);
    },
  };
}

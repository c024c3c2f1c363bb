/** Stops asking reports after several cells in a row whose reports gave nothing but errors. */

const cellsInARow = 3;

export interface ReportOutage {
  /** Why no more reports are asked in this run; undefined as long as they are. */
  readonly reason: Error | undefined;
  /** The reports of a cell answered. */
  answered(): void;
  /** The reports of a cell failed. */
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

/** Progress where there is no terminal: one plain line for each specialization. */
import { standingText } from './progress.ts';
import type { Progress, Standing } from './progress.ts';

/** @param say prints a line */
export function lineProgress(say: (line: string) => void): Progress {
  const printed = new Set<string>();
  let last: Standing | undefined;
  const print = (): void => {
    // A cell that needed more pages can finish after the next specialization has begun.
    if (last !== undefined && !printed.has(last.specialization)) {
      printed.add(last.specialization);
      say(standingText(last));
    }
  };
  return {
    show(standing) {
      if (last?.specialization !== standing.specialization) {
        print();
      }
      last = standing;
    },
    say,
    stop: print,
  };
}

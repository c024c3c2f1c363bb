/** Progress without a terminal: plain lines, one for each specialization at most. */
import type { Output } from '../console/output.ts';
import { standingTexts } from './progress.ts';
import type { Progress, Standing } from './progress.ts';

export function lineProgress(output: Output): Progress {
  const printed = new Set<string>();
  let last: Standing | undefined;
  const print = (): void => {
    // A cell that needed more pages may come in after its specialization was left behind.
    if (last !== undefined && !printed.has(last.specialization)) {
      printed.add(last.specialization);
      output.say(standingTexts(last).join(', '));
    }
  };
  return {
    show(standing) {
      if (last?.specialization !== standing.specialization) {
        print();
      }
      last = standing;
    },
    say: (line) => output.say(line),
    stop: print,
  };
}

/** Progress without a terminal: one plain line each time another specialization is reached. */
import type { Output } from '../run/output.ts';
import { standingTexts } from './progress.ts';
import type { Progress, Standing } from './progress.ts';

export function lineProgress(output: Output): Progress {
  let last: Standing | undefined;
  const print = (standing: Standing): void => output.say(standingTexts(standing).join(', '));
  return {
    show(standing) {
      if (last !== undefined && last.specialization !== standing.specialization) {
        print(last);
      }
      last = standing;
    },
    say: (line) => output.say(line),
    stop() {
      if (last !== undefined) {
        print(last);
      }
    },
  };
}

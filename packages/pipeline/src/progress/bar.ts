/** Progress on a terminal: one live line below everything that is said. */
import type { Output } from '../console/output.ts';
import type { Terminal } from '../console/terminal.ts';
import { barLine } from './bar-line.ts';
import type { Progress, Standing } from './progress.ts';

/** @param now the clock, in milliseconds */
export function barProgress(
  terminal: Terminal,
  say: Output['say'],
  now: () => number = () => performance.now(),
): Progress {
  let first: { readonly at: number; readonly finished: number } | undefined;
  let line = '';
  return {
    show(standing) {
      first ??= { at: now(), finished: standing.finished };
      const secondsLeft = timeLeft(standing, first.finished, (now() - first.at) / 1000);
      line = barLine(standing, secondsLeft, terminal.columns);
      terminal.showPassing(line);
    },
    say(text) {
      say(text);
      terminal.showPassing(line);
    },
    stop: () => terminal.clearLine(),
  };
}

/** Seconds left at the average speed since the first cell; undefined while there is no speed. */
function timeLeft(standing: Standing, finishedAtFirst: number, seconds: number): number | undefined {
  const { total, finished, failed } = standing;
  const done = finished - finishedAtFirst;
  return done <= 0 ? undefined : ((total - finished - failed) * seconds) / done;
}

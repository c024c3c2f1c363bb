/** Progress on a terminal: one live line that fits its width. */
import { SingleBar } from 'cli-progress';
import colors from 'picocolors';
import type { Terminal } from '../console/terminal.ts';
import { barLine } from './bar-line.ts';
import type { Progress, Standing } from './progress.ts';

/** Cells over which the speed is averaged. */
const speedOver = 60;

/** @param say A line that stays, above the bar. */
export function barProgress(
  terminal: Terminal,
  say: (line: string) => void,
  total: number,
  finished: number,
  noColor: boolean,
): Progress {
  const paint = noColor ? (text: string): string => text : colors.cyan;
  let standing: Standing | undefined;
  const bar = new SingleBar({
    stream: terminal.stream,
    format: (_options, { progress, eta }) =>
      barLine(
        {
          standing,
          share: Math.min(1, progress),
          secondsLeft: standing !== undefined && Number.isFinite(eta) ? eta : undefined,
          columns: terminal.columns,
        },
        paint,
      ),
    hideCursor: true,
    linewrap: false,
    etaBuffer: speedOver,
    // Lines that stay are written over the bar: it comes back below them at its next tick.
    forceRedraw: true,
    gracefulExit: false,
  });
  const cursorIsBack = terminal.keepCursor();
  bar.start(total, finished);
  return {
    show(now) {
      standing = now;
      bar.update(now.finished + now.failed);
    },
    say,
    stop() {
      cursorIsBack();
      bar.stop();
    },
  };
}

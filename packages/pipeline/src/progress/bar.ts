/** Progress on a terminal: one live line that fits its width. */
import { SingleBar } from 'cli-progress';
import colors from 'picocolors';
import { plainText } from '../run/plain-text.ts';
import { barLine } from './bar-line.ts';
import type { Progress, Standing } from './progress.ts';

/** Where the terminal does not say how wide it is. */
const usualColumns = 80;
/** Cells over which the speed is averaged. */
const speedOver = 60;
const showCursor = '\u001b[?25h';

export function barProgress(
  terminal: NodeJS.WriteStream,
  total: number,
  finished: number,
  noColor: boolean,
): Progress {
  const paint = noColor ? (text: string): string => text : colors.cyan;
  let standing: Standing | undefined;
  const bar = new SingleBar({
    stream: terminal,
    format: (_options, { progress, eta }) =>
      barLine(
        {
          standing,
          share: Math.min(1, progress),
          secondsLeft: standing !== undefined && Number.isFinite(eta) ? eta : undefined,
          columns: terminal.columns > 0 ? terminal.columns : usualColumns,
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
  // Asked twice to stop, the process ends at once: the cursor shall be there again.
  const onExit = (): void => void terminal.write(showCursor);
  process.once('exit', onExit);
  bar.start(total, finished);
  return {
    show(now) {
      standing = now;
      bar.update(now.finished + now.failed);
    },
    say: (line) => void terminal.write(`\r\u001b[K${plainText(line)}\n`),
    stop() {
      process.off('exit', onExit);
      bar.stop();
    },
  };
}

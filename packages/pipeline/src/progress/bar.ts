/** Progress on a terminal: one live line that fits its width. */
import { SingleBar } from 'cli-progress';
import colors from 'picocolors';
import { standingTexts } from './progress.ts';
import type { Progress } from './progress.ts';

/** Columns of the bar itself on a wide and on a narrow terminal. */
const wideBar = 24;
const narrowBar = 10;
const narrowBelow = 100;

export function barProgress(
  terminal: NodeJS.WriteStream,
  total: number,
  finished: number,
  noColor: boolean,
): Progress {
  const paint = noColor ? (text: string): string => text : colors.cyan;
  const narrow = terminal.columns < narrowBelow;
  const bar = new SingleBar({
    stream: terminal,
    format: `${paint('{bar}')} {percentage}% {texts}${narrow ? '' : ' (about {eta_formatted} left)'}`,
    barsize: narrow ? narrowBar : wideBar,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    linewrap: false,
    etaBuffer: 60,
    gracefulExit: false,
  });
  bar.start(total, finished, { texts: 'first request …' });
  return {
    show(standing) {
      const texts = standingTexts(standing);
      bar.update(standing.finished + standing.failed, {
        texts: (narrow ? texts.slice(0, 2) : texts).join(', '),
      });
    },
    say(line) {
      // The bar draws itself again below at its next tick.
      terminal.write(`\r\u001b[K${line}\n`);
      bar.render();
    },
    stop: () => bar.stop(),
  };
}

/** Progress as the output can show it: a live line on a terminal, plain lines elsewhere. */
import type { Output } from '../console/output.ts';
import { barProgress } from './bar.ts';
import { lineProgress } from './lines.ts';
import type { Progress } from './progress.ts';

export function createProgress({ terminal, say }: Output): Progress {
  return terminal === undefined ? lineProgress(say) : barProgress(terminal, say);
}

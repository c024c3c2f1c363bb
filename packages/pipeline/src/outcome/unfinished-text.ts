/** Says how many stored cells gave no build where the last good one stays, and why. */
import { grouped } from '../grouped.ts';
import { counted } from '../words/text.ts';

/**
 * "8 cells gave no build, so the last good ones stay: it has no rankings", without a full stop; undefined if there are none.
 *
 * @param reasons Of each such cell.
 */
export function unfinishedText(reasons: readonly string[]): string | undefined {
  const [commonest, ...others] = [...grouped(reasons, (reason) => reason).values()].sort(
    (a, b) => b.length - a.length,
  );
  return commonest === undefined
    ? undefined
    : `${counted(reasons.length, 'cell')} gave no build, so the last good ones stay` +
        `${others.length === 0 ? '' : ', most often'}: ${commonest[0]!}`;
}

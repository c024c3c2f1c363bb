/** Which release of its date a build is, from the tags of the releases before it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Asks git. A checkout whose commit has a release's tag is that release again; any other is one more than the last.
 *
 * @param version The version of the date's first release, such as `0.3.0-20261129`.
 * @returns 1 if nothing was released on that date, or the folder is not a git checkout.
 */
export async function releaseNumber(root: string, version: string): Promise<number> {
  const list = async (...args: readonly string[]): Promise<readonly string[]> => {
    try {
      return (await run('git', ['tag', ...args], { cwd: root })).stdout.split('\n');
    } catch {
      return [];
    }
  };
  const [all, here] = await Promise.all([list('--list', `v${version}*`), list('--points-at', 'HEAD')]);
  return numberAmong(version, all, here);
}

/**
 * @param all Every release's tag.
 * @param here The tags of the commit at hand.
 */
export function numberAmong(version: string, all: readonly string[], here: readonly string[]): number {
  const numbersIn = (tags: readonly string[]): number[] =>
    tags.flatMap((tag) => {
      const rest = tag.startsWith(`v${version}`) ? tag.slice(version.length + 1) : undefined;
      if (rest === '') {
        return [1];
      }
      const number = Number(/^\.([1-9]\d*)$/.exec(rest ?? '')?.[1]);
      return number > 1 ? [number] : [];
    });
  const ours = numbersIn(here);
  return ours.length > 0 ? Math.max(...ours) : Math.max(0, ...numbersIn(all)) + 1;
}

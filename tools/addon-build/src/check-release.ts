/** Holds the data of a release against the game package, and its builds against the talent trees beside it. */
import { readTalentTrees, refuseOtherEncounters, refuseWrongBuilds } from '@toptalent/pipeline';
import type { ReleaseException } from '@toptalent/pipeline';
import type { FoundData } from './find-data.ts';

/**
 * @param say Called with lines about what was read.
 * @throws {ReleaseRefusedError} which names the encounters or builds that do not fit; {UnreadableDataError} for trees that cannot be read.
 */
export async function checkRelease(
  { data, folder }: FoundData,
  allow: readonly ReleaseException[],
  say: (line: string) => void,
): Promise<void> {
  say(`${refuseOtherEncounters(data)}.`);
  say(`${refuseWrongBuilds(data, await readTalentTrees(folder), allow)}.`);
}

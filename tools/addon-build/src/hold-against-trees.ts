/** Holds the builds of a release against the talent trees beside their data. */
import { readTalentTrees, refuseWrongBuilds } from '@toptalent/pipeline';
import type { ReleaseException } from '@toptalent/pipeline';
import type { FoundData } from './find-data.ts';

/**
 * @param say Called with a line about what was read.
 * @throws {ReleaseRefusedError} which names the builds that do not fit; {UnreadableDataError} for trees that cannot be read.
 */
export async function holdAgainstTrees(
  { data, folder }: FoundData,
  allow: readonly ReleaseException[],
  say: (line: string) => void,
): Promise<void> {
  say(`${refuseWrongBuilds(data, await readTalentTrees(folder), allow)}.`);
}

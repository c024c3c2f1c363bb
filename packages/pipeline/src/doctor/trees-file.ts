/** Checks `talent-trees.json`: whether talents of the data's builds have names. */
import { join } from 'node:path';
import type { BuildData } from '@toptalent/build-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { messageOf } from '../console/message-of.ts';
import { readTalentTrees, UnreadableDataError } from '../emit/read-data.ts';
import { talentTreesFile } from '../emit/write.ts';
import { buildsIn } from '../builds/builds-in.ts';
import { counted } from '../words/text.ts';
import type { Folders } from '../settings/folders.ts';
import { fail, ok, warn } from './finding.ts';
import type { Finding } from './finding.ts';

const check = 'Talent names';

/**
 * @param data The data beside the file, if any.
 * @returns One finding; none if there is neither data nor a file.
 */
export async function checkTreesFile(
  { out }: Folders,
  data: BuildData | undefined,
): Promise<readonly Finding[]> {
  try {
    const versions = await readTalentTrees(out);
    return data === undefined ? [] : [withoutTrees(data, versions)];
  } catch (error) {
    const reason = error instanceof UnreadableDataError ? '' : ` (${messageOf(error)})`;
    return [
      fail(
        check,
        `${join(out, talentTreesFile)} cannot be used${reason}`,
        'Restore it from git, or move it away: then builds of earlier patches have talents without names.',
      ),
    ];
  }
}

function withoutTrees(data: BuildData, versions: TreesByVersion): Finding {
  const builds = Object.values(data.specs).flatMap(buildsIn);
  const without = builds.filter((build) => !(build.talentTreeVersion in versions));
  return without.length === 0
    ? ok(check, `the trees of all ${counted(builds.length, 'build')} are in ${talentTreesFile}`)
    : warn(
        check,
        `${talentTreesFile} lacks the trees of ${counted(without.length, 'build')}: their talents have no names`,
        'Runs that choose these builds again write them.',
      );
}

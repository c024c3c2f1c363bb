/** Reads data files: those that the site ships, and those that a reader drops onto the page. */
import type { BuildData } from '@toptalent/build-data';
import { BuildDataError, parseBuildData } from '@toptalent/build-data/schema';
import type { TalentTreesFile } from '@toptalent/build-data/talent-trees';
import { parseTalentTreesFile, TalentTreesFileError } from '@toptalent/build-data/talent-trees-schema';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export type ReadFile =
  | { readonly kind: 'builds'; readonly data: BuildData }
  | { readonly kind: 'trees'; readonly name: string; readonly file: TalentTreesFile }
  | { readonly kind: 'problem'; readonly problem: string };

/** Bytes; real data has 2 MB, real talent trees 6 MB. */
export const largestFile = 50_000_000;

/** Tells build data and talent trees apart by what is in them. A problem names the file and says what is wrong with it. */
export function readFile({ name, text }: NamedText): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return problem(name, `is not JSON: ${messageOf(error)}`);
  }
  try {
    return typeof json === 'object' && json !== null && 'versions' in json
      ? { kind: 'trees', name, file: parseTalentTreesFile(json) }
      : { kind: 'builds', data: parseBuildData(json) };
  } catch (error) {
    if (error instanceof BuildDataError || error instanceof TalentTreesFileError) {
      return problem(name, `cannot be shown. ${error.message}.`);
    }
    throw error;
  }
}

export function tooLarge(name: string, bytes: number): ReadFile {
  return problem(name, `has ${Math.round(bytes / 1e6)} MB. Build data has at most ${largestFile / 1e6} MB.`);
}

/**
 * One sentence for each file of trees that has no version that a build of the data was read with: such a file names no talent.
 *
 * @param data What the page shows with these files; undefined if it shows nothing.
 */
export function foreignTrees(data: BuildData | undefined, files: readonly ReadFile[]): readonly string[] {
  if (data === undefined) {
    return [];
  }
  const builds = Object.values(data.specs)
    .flatMap(({ raid, mythicPlus }) => [raid, mythicPlus])
    .flatMap(({ general, encounters }) => [general, ...Object.values(encounters)]);
  const named = new Set(builds.map((build) => build?.talentTreeVersion));
  return files
    .filter((file) => file.kind === 'trees')
    .filter(({ file }) => !Object.keys(file.versions).some((version) => named.has(version)))
    .map(
      ({ name }) =>
        `${name} has none of the talent trees that these builds were read with: drop the build-data.json beside it as well.`,
    );
}

function problem(name: string, text: string): ReadFile {
  return { kind: 'problem', problem: `${name} ${text}` };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

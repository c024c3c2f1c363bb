/** The talent trees that a run knows, and the text of `talent-trees.json` that it makes of them. */
import type { BuildData } from '@toptalent/build-data';
import { treesFormatVersion } from '@toptalent/build-data/talent-trees';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { parseTalentTreesFile } from '@toptalent/build-data/talent-trees-schema';
import { buildsIn } from '../builds/builds-in.ts';
import { renderTalentTrees } from './talent-trees-json.ts';

export interface KnownTrees {
  /**
   * The text of `talent-trees.json` beside that data: the trees that its builds were read with. Versions that no build
   * names are dropped. A version that builds name and nobody knows is missing: readers then show shares and codes, not
   * talents.
   *
   * @throws {TalentTreesFileError} if a tree contradicts the schema.
   */
  textFor(data: BuildData): string;
}

/** @param versions Every tree that is known: of this run, and of the file that was there. */
export function knownTrees(versions: TreesByVersion): KnownTrees {
  // Checking and rendering take 100 ms, a run writes some 80 times, and the builds hardly ever name other trees than before.
  let last: { readonly names: string; readonly text: string } | undefined;
  return {
    textFor(data) {
      const named = versionsIn(data);
      const names = [data.source, ...named].join();
      if (last?.names !== names) {
        const content = {
          formatVersion: treesFormatVersion,
          source: data.source,
          versions: Object.fromEntries(
            named.flatMap((version) => (version in versions ? [[version, versions[version]]] : [])),
          ),
        };
        last = { names, text: renderTalentTrees(parseTalentTreesFile(content)) };
      }
      return last.text;
    },
  };
}

/** Ascending. */
function versionsIn(data: BuildData): readonly string[] {
  const builds = Object.values(data.specs).flatMap(buildsIn);
  return [...new Set(builds.map((build) => build.talentTreeVersion))].sort();
}

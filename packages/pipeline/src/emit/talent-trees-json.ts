/** Renders the text of `talent-trees.json`: one node a line, so that the diff of a patch reads talent by talent. */
import type { NamedTree, TalentTreesFile } from '@toptalent/build-data/talent-trees';
import { embeddable, withSortedKeys } from './stable-json.ts';

/** JSON with sorted keys and a newline at the end; the same trees always give the same bytes. */
export function renderTalentTrees({ formatVersion, source, versions }: TalentTreesFile): string {
  const texts = Object.entries(versions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([version, trees]) => {
      const ofVersion = Object.entries(trees).sort(([a], [b]) => Number(a) - Number(b));
      const lines = ofVersion.map(([specId, tree]) => `${line(specId)}: ${renderTree(tree)}`);
      return `${line(version)}: ${block('{', lines, '}')}`;
    });
  return embeddable(
    `{\n"formatVersion": ${line(formatVersion)},\n"source": ${line(source)},\n"versions": ${block('{', texts, '}')}\n}\n`,
  );
}

function renderTree({ nodes, ...tree }: NamedTree): string {
  const fields = Object.entries({ ...tree, nodes })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => `${line(key)}: ${key === 'nodes' ? block('[', nodes.map(line), ']') : line(value)}`,
    );
  return block('{', fields, '}');
}

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${close}`;
}

function line(value: unknown): string {
  return JSON.stringify(withSortedKeys(value));
}

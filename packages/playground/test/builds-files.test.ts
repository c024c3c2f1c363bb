/** What the builds page makes of files, addresses and differences, without a browser. */
import { describe, expect, it } from 'vitest';
import { sampleBuildData } from '@toptalent/addon/stories';
import { treesFormatVersion } from '@toptalent/build-data/talent-trees';
import { readBuilds } from '../site/builds/read-builds.ts';
import { foreignTrees, readFile, tooLarge } from '../site/builds/read-files.ts';
import type { ReadFile } from '../site/builds/read-files.ts';
import { readSelection, writeSelection } from '../site/builds/selection.ts';
import { treePanels } from '../site/builds/tree-layout.ts';
import { sampleNamedTrees } from '../src/site/sample-trees.ts';

const frost = 64;
const data = sampleBuildData([frost]);
const version = data.specs[frost]!.raid.general!.talentTreeVersion;
const trees = { [version]: sampleNamedTrees() };

function problemOf(name: string, text: string): string {
  const read = readFile({ name, text });
  return read.kind === 'problem' ? read.problem : `read as ${read.kind}`;
}

describe('a file that a reader gives', () => {
  it('is read as build data or as talent trees by what is in it, whatever its name', () => {
    expect(readFile({ name: 'last-week.txt', text: JSON.stringify(data) })).toEqual({ kind: 'builds', data });
    const file = { formatVersion: treesFormatVersion, source: 'sample', versions: trees };
    expect(readFile({ name: 'x', text: JSON.stringify(file) }).kind).toBe('trees');
  });

  it.each([
    ['an empty file', '', 'x.json is not JSON: Unexpected end of JSON input'],
    ['a list', '[]', /^x\.json cannot be shown\. Not build data of format 2/],
    [
      'another format',
      JSON.stringify({ ...data, formatVersion: 9 }),
      'x.json cannot be shown. It has format 9, but only formats 1 and 2 of build data can be read.',
    ],
    [
      'trees of another shape',
      '{"formatVersion":2,"versions":[]}',
      /^x\.json cannot be shown\. Not talent trees of format 2: .*\.$/,
    ],
  ])('is refused with its name and the reason: %s', (_, text, problem) => {
    expect(problemOf('x.json', text)).toMatch(problem);
  });

  it('is refused in one line, however much is wrong with it', () => {
    const wrong = { ...data, encounters: Array.from({ length: 500 }, () => ({})) };
    expect(problemOf('x.json', JSON.stringify(wrong))).toMatch(
      /^x\.json cannot be shown\. .*, and [\d,]+ more faults\.$/,
    );
  });

  it('of trees that the data was not read with is said to change nothing', () => {
    const treesOf = (name: string, hash: string): ReadFile => ({
      kind: 'trees',
      name,
      file: { formatVersion: treesFormatVersion, source: 'sample', versions: { [hash]: trees[version]! } },
    });
    const [fitting, foreign] = [treesOf('a.json', version), treesOf('b.json', 'f'.repeat(64))];
    expect(foreignTrees(data, [fitting, foreign])).toEqual([
      'b.json has none of the talent trees that these builds were read with: drop the build-data.json beside it as well.',
    ]);
    expect(foreignTrees(data, [fitting])).toEqual([]);
    expect(foreignTrees(undefined, [foreign])).toEqual([]);
  });

  it('is refused unread when it is far too large', () => {
    expect(tooLarge('x.json', 3e9)).toEqual({
      kind: 'problem',
      problem: 'x.json has 3000 MB. Build data has at most 50 MB.',
    });
  });
});

describe('the address of what is shown', () => {
  it.each([
    { specId: 64, build: 'raid.3470', against: 'raid.general' },
    { specId: 64, build: undefined, against: undefined },
    { specId: undefined, build: undefined, against: undefined },
  ])('reads as it was written: %j', (selection) => {
    expect(readSelection(writeSelection(selection))).toEqual(selection);
  });

  it.each(['', '#', '#spec=-1', '#spec=Frost', '#build=', '#&&=%'])('is read leniently: %s', (hash) => {
    expect(readSelection(hash).specId).toBeUndefined();
  });
});

describe('the builds of a specialization', () => {
  const builds = readBuilds(data, trees, frost);

  it('start with the general build of each content type, and have runner-ups behind their own', () => {
    expect(builds[0]).toMatchObject({ ref: 'raid.general', role: 'top' });
    expect(builds[1]!.ref).toBe('raid.general.1');
    const tops = builds.filter(({ role }) => role === 'top').map(({ contentType }) => contentType);
    expect(tops).toEqual([...Array<string>(10).fill('raid'), ...Array<string>(9).fill('mythicPlus')]);
  });

  it('are decoded on the trees that they were read with', () => {
    expect(
      builds.every(({ onTree, heroTreeName }) => onTree !== undefined && heroTreeName !== undefined),
    ).toBe(true);
  });

  it('have codes and shares, and no talents, where those trees are missing', () => {
    const [first] = readBuilds(data, {}, frost);
    expect(first).toMatchObject({
      talentCode: builds[0]!.talentCode,
      onTree: undefined,
      heroTreeName: undefined,
    });
  });

  it('are none for a specialization that the data does not have', () => {
    expect(readBuilds(data, trees, 1)).toEqual([]);
  });
});

describe('the drawn tree', () => {
  const tree = trees[version]![frost]!;
  const subTreeId = tree.nodes.find(({ kind }) => kind === 'hero')!.subTreeId!;

  it('has a panel each for class, hero tree and specialization, with every node inside', () => {
    const panels = treePanels(tree, subTreeId);
    expect(panels.map(({ kind }) => kind)).toEqual(['class', 'hero', 'spec']);
    for (const { left, top, width, height, nodes, lines } of panels) {
      expect(lines.length).toBeGreaterThan(0);
      expect(nodes.every(({ x, y }) => x > left && x < left + width && y > top && y < top + height)).toBe(
        true,
      );
    }
  });

  it('is left out where the source has no positions', () => {
    const nodes = tree.nodes.map((node) => ({ ...node, posX: undefined }));
    expect(treePanels({ ...tree, nodes }, subTreeId)).toEqual([]);
  });
});

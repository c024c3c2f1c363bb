import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { knownTrees } from '../src/emit/known-trees.ts';
import { parseTalentTrees, readTalentTrees, UnreadableDataError, writeData } from '../src/index.ts';
import { treesOf } from '../src/trees/talent-trees.ts';
import { buildOf, smallData } from './small-data.ts';
import { smallTalents } from './small-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'talent-trees-'));
const file = join(folder, 'talent-trees.json');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ofToday = parseTalentTrees(smallTalents());
const before = parseTalentTrees(smallTalents().slice(0, 1));
const known = knownTrees({ [ofToday.version]: treesOf(ofToday), [before.version]: treesOf(before) });

/** Data whose builds were read with these trees. */
const dataOf = (...versions: readonly string[]) => {
  const builds = versions.map((talentTreeVersion) => buildOf('a', { talentTreeVersion }));
  const general = builds[0]!;
  const encounters = { '3470': builds[1] ?? null };
  const noBuilds = { general: null, encounters: {} };
  return smallData({ specs: { '256': { raid: { general, encounters }, mythicPlus: noBuilds } } });
};

describe('talent-trees.json', () => {
  it('holds the trees that builds name, and gives them back as they were', async () => {
    await writeData({ out: folder }, dataOf(before.version, ofToday.version), known);
    expect(await readTalentTrees(folder)).toEqual({
      [before.version]: treesOf(before),
      [ofToday.version]: treesOf(ofToday),
    });
  });

  it('drops a version that no build names any more', async () => {
    await writeData({ out: folder }, dataOf(before.version, ofToday.version), known);
    await writeData({ out: folder }, dataOf(ofToday.version), known);
    expect(Object.keys(await readTalentTrees(folder))).toEqual([ofToday.version]);
  });

  it('lacks a version that builds name and nobody knows', async () => {
    await writeData({ out: folder }, dataOf('ab'.repeat(32)), known);
    expect(await readTalentTrees(folder)).toEqual({});
  });

  it('says that it is a sample beside sample data', async () => {
    const data = dataOf(ofToday.version);
    await writeData({ out: folder }, data, known);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ source: 'warcraft-logs' });
    await writeData({ out: folder }, { ...data, source: 'sample' }, known);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ source: 'sample' });
  });

  it('is the same bytes whatever the order of what went in', () => {
    const data = dataOf(before.version, ofToday.version);
    const other = parseTalentTrees(smallTalents().toReversed());
    const again = knownTrees({ [other.version]: treesOf(other), [before.version]: treesOf(before) });
    expect(again.textFor(data)).toBe(known.textFor(data));
  });

  it('has one node a line, and nothing that could end a script element', () => {
    const [first, ...others] = smallTalents();
    const nodes = first!.classNodes as { entries: object[] }[];
    const named = nodes.map((node) => ({
      ...node,
      entries: node.entries.map((entry) => ({ ...entry, name: '</script><b>' })),
    }));
    const trees = parseTalentTrees([{ ...first!, classNodes: named }, ...others]);
    const text = knownTrees({ [trees.version]: treesOf(trees) }).textFor(dataOf(trees.version));
    expect(text).not.toContain('</script');
    const lines = text.split('\n').filter((line) => line.includes('"nodeId"'));
    expect(lines.every((line) => line.split('"nodeId"').length === 2)).toBe(true);
  });
});

describe('a talent-trees.json', () => {
  it('that is not there holds no trees', async () => {
    expect(await readTalentTrees(folder)).toEqual({});
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ['torn', (text) => text.slice(0, 500), /not whole JSON/],
    ['left by a git merge', (text) => `<<<<<<< HEAD\n${text}`, /not whole JSON/],
    [
      'of another format',
      (text) => text.replace('"formatVersion": 2', '"formatVersion": 9'),
      /It has format 9,/,
    ],
    ['changed by hand', (text) => text.replace('"maxRanks":2', '"maxRanks":3'), /are not what they were/],
  ])('that is %s is refused by name, so that nothing replaces it', async (_, spoil, why) => {
    await writeData({ out: folder }, dataOf(ofToday.version), known);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    await expect(readTalentTrees(folder)).rejects.toThrow(UnreadableDataError);
    await expect(readTalentTrees(folder)).rejects.toThrow(/talent-trees\.json cannot be used: [^\n]+ Fix it/);
    await expect(readTalentTrees(folder)).rejects.toThrow(why);
  });
});

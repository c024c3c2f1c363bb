import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BuildDataError } from '@toptalent/build-data/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  readBuildData,
  renderBuildData,
  renderTalentData,
  UnreadableDataError,
  writeData,
} from '../src/index.ts';
import { smallData } from './small-data.ts';

describe('files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'build-data-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('are written into a folder that is not there yet, and read back', async () => {
    const deep = path.join(folder, 'a', 'b');
    const addon = path.join(folder, 'addon');
    await writeData({ out: deep, addon }, smallData());
    expect(await readBuildData(deep)).toEqual(smallData());
    expect((await readdir(deep)).toSorted()).toEqual(['build-data.json', 'talent-trees.json']);
    expect(await readdir(addon)).toEqual(['TalentData.lua']);
  });

  it('are written one without the other when only one is wanted', async () => {
    await writeData({ addon: folder }, smallData());
    expect(await readdir(folder)).toEqual(['TalentData.lua']);
    await writeData({ out: folder }, smallData());
    expect((await readdir(folder)).toSorted()).toEqual([
      'TalentData.lua',
      'build-data.json',
      'talent-trees.json',
    ]);
  });

  it('for the addon is a rendering of the data, whoever writes it', async () => {
    await writeData({ out: folder, addon: folder }, smallData());
    const data = (await readBuildData(folder))!;
    expect(await readFile(path.join(folder, 'TalentData.lua'), 'utf8')).toBe(renderTalentData(data));
  });

  it('stay as they were when the new data is no good', async () => {
    await writeData({ out: folder }, smallData());
    const bad = smallData({ generatedAt: -1 });
    await expect(writeData({ out: folder, addon: folder }, bad)).rejects.toThrow(BuildDataError);
    expect(await readBuildData(folder)).toEqual(smallData());
    expect((await readdir(folder)).toSorted()).toEqual(['build-data.json', 'talent-trees.json']);
  });

  it('that are missing are no earlier data', async () => {
    expect(await readBuildData(folder)).toBeUndefined();
  });

  it.each([
    ['torn', renderBuildData(smallData()).slice(0, 500)],
    ['of another format', renderBuildData(smallData({ formatVersion: 99 }))],
    ['something else', '[]'],
    ['left by a git merge', `<<<<<<< HEAD\n${renderBuildData(smallData())}`],
  ])('that are %s are refused by the name of their file, so that nothing replaces them', async (_, text) => {
    await writeFile(path.join(folder, 'build-data.json'), text);
    const reading = readBuildData(folder);
    await expect(reading).rejects.toThrow(UnreadableDataError);
    await expect(reading).rejects.toThrow(/build-data\.json cannot be used: [^\n]+ Fix it/);
  });

  it('hold the same bytes for the same data', async () => {
    const file = path.join(folder, 'build-data.json');
    await writeData({ out: folder }, smallData());
    const first = await readFile(file);
    await writeData({ out: folder }, structuredClone(smallData()));
    expect((await readFile(file)).equals(first)).toBe(true);
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Build, BuildData } from '@toptalent/build-data';
import { BuildDataError } from '@toptalent/build-data/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buildDataFrom,
  readBuildData,
  UnreadableDataError,
  renderBuildData,
  writeBuildData,
  writeTalentData,
} from '../src/index.ts';
import type { ChosenContent, EmitInput } from '../src/index.ts';
import { buildOf, smallData } from './small-data.ts';

const chosen = (more: Partial<ChosenContent> = {}): ChosenContent => ({
  specId: 256,
  contentType: 'raid',
  complete: true,
  asOf: 1_800_000_000,
  builds: { general: buildOf('n'), encounters: { '3470': buildOf('o') } },
  rejected: {},
  treeLagsOn: [],
  codeMissingOn: [],
  unknownBudgetOn: [],
  ...more,
});
const emit = (contents: readonly ChosenContent[], more: Partial<EmitInput> = {}): BuildData => {
  const { source, zones, encounters, talentTreeVersion, coverage } = smallData();
  return buildDataFrom({
    source,
    zones,
    encounters,
    talentTreeVersion,
    coverage,
    generatedAt: 1_800_000_100,
    contents,
    ...more,
  });
};
const letter = (build: Build | null | undefined) => build && build.talentCode[1];

describe('build data of a run', () => {
  it('without earlier data holds what was chosen', () => {
    const data = emit([
      chosen(),
      chosen({
        specId: 62,
        contentType: 'mythicPlus',
        builds: { general: null, encounters: { '112521': null } },
      }),
    ]);
    expect(Object.keys(data.specs)).toEqual(['62', '256']);
    expect(data.specs['256']).toMatchObject({
      asOf: 1_800_000_000,
      mythicPlus: { general: null, encounters: {} },
    });
    expect(data.specs['62']!.mythicPlus.encounters).toEqual({ '112521': null });
    expect(data).toMatchObject({ generatedAt: 1_800_000_100, serializationVersion: 2, formatVersion: 1 });
  });

  it('keeps specializations that it has not touched, with their own date', () => {
    const data = emit([chosen()], { previous: smallData() });
    expect(data.specs['62']).toEqual(smallData().specs['62']);
  });

  it('keeps the other content of a specialization, which stays as old as the older of the two', () => {
    const data = emit([chosen()], { previous: smallData() });
    expect(data.specs['256']!.mythicPlus).toEqual(smallData().specs['256']!.mythicPlus);
    expect(letter(data.specs['256']!.raid.general)).toBe('n');
    expect(data.specs['256']!.asOf).toBe(1_700_000_000);
    const both = emit(
      [
        chosen(),
        chosen({ contentType: 'mythicPlus', asOf: 1_800_000_007, builds: { general: null, encounters: {} } }),
      ],
      { previous: smallData() },
    );
    expect(both.specs['256']!.asOf).toBe(1_800_000_000);
  });

  it('takes over encounter by encounter while content is unfinished, and keeps the general build', () => {
    const twoBosses = smallData();
    const encounters = [...twoBosses.encounters, { ...twoBosses.encounters[0]!, id: 3445, order: 1 }];
    const previous = smallData({
      encounters,
      specs: {
        '256': {
          asOf: 1_700_000_000,
          raid: { general: buildOf('g'), encounters: { '3470': buildOf('p'), '3445': buildOf('q') } },
          mythicPlus: { general: null, encounters: {} },
        },
      },
    });
    const { raid } = emit([chosen({ complete: false })], { previous, encounters }).specs['256']!;
    expect(letter(raid.general)).toBe('g');
    expect(letter(raid.encounters['3470'])).toBe('o');
    expect(letter(raid.encounters['3445'])).toBe('q');
  });

  it('replaces a build by none when the finished content has none', () => {
    const none = chosen({ builds: { general: null, encounters: { '3470': null } } });
    expect(emit([none], { previous: smallData() }).specs['256']!.raid).toEqual(none.builds);
  });

  it('lets go of encounters that left the season, and of the general build of a season that is over', () => {
    const { encounters } = smallData();
    const next = encounters.map((encounter) =>
      encounter.contentType === 'raid' ? { ...encounter, id: 3999 } : encounter,
    );
    const data = emit([], { previous: smallData(), encounters: next });
    expect(data.specs['256']!.raid).toEqual({ general: null, encounters: {} });
    expect(letter(data.specs['256']!.mythicPlus.encounters['112521'])).toBe('b');
    expect(data.specs['62']).toBeUndefined();
  });

  it('never mixes sample data with real data', () => {
    const data = emit([chosen()], { source: 'sample', previous: smallData() });
    expect(Object.keys(data.specs)).toEqual(['256']);
  });

  it('sorts zones and encounters: raids first, then by place', () => {
    const { zones, encounters } = smallData();
    const turned = emit([], { zones: zones.toReversed(), encounters: encounters.toReversed() });
    expect(turned).toEqual(emit([]));
  });

  it.each<[string, ChosenContent]>([
    [
      'a share above one',
      chosen({ builds: { general: buildOf('n', { similarShare: 1.1 }), encounters: {} } }),
    ],
    [
      'a code that is none',
      chosen({ builds: { general: buildOf('n', { talentCode: 'x"; os.exit() --' }), encounters: {} } }),
    ],
    [
      'a build of nine players',
      chosen({
        builds: {
          general: buildOf('n', { sampleSize: 9, exactPlayers: 9, popularity: 1, confidence: 'thin' }),
          encounters: {},
        },
      }),
    ],
    ['an encounter that is not listed', chosen({ builds: { general: null, encounters: { '1': null } } })],
  ])('is refused with %s', (_, content) => {
    expect(() => emit([content])).toThrow(BuildDataError);
  });
});

describe('the JSON', () => {
  it('is the same whatever the order of keys, and reads back the same', () => {
    const data = smallData();
    const turned = Object.fromEntries(Object.entries(data).toReversed()) as unknown as BuildData;
    expect(renderBuildData(turned)).toBe(renderBuildData(data));
    expect(JSON.parse(renderBuildData(data))).toEqual(data);
  });

  it('may be put into a page', () => {
    const hostile = `</script><!-- "quoted" \u2028 ]] \0 🐉`;
    const data = smallData({ zones: [{ ...smallData().zones[0]!, name: hostile }] });
    const text = renderBuildData(data);
    expect(text).not.toMatch(/<|\u2028|\0/);
    expect(JSON.parse(text)).toEqual(data);
  });
});

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
    expect(await writeBuildData(deep, smallData())).toBe(path.join(deep, 'build-data.json'));
    expect(await readBuildData(deep)).toEqual(smallData());
    await writeTalentData(deep, smallData());
    expect((await readdir(deep)).toSorted()).toEqual(['TalentData.lua', 'build-data.json']);
  });

  it('stay as they were when the new data is no good', async () => {
    await writeBuildData(folder, smallData());
    const bad = smallData({ talentTreeVersion: 'none' });
    await expect(writeBuildData(folder, bad)).rejects.toThrow(BuildDataError);
    await expect(writeTalentData(folder, bad)).rejects.toThrow(BuildDataError);
    expect(await readBuildData(folder)).toEqual(smallData());
    expect(await readdir(folder)).toEqual(['build-data.json']);
  });

  it('that are missing are no earlier data', async () => {
    expect(await readBuildData(folder)).toBeUndefined();
  });

  it.each([
    ['torn', renderBuildData(smallData()).slice(0, 500)],
    ['of another format', renderBuildData(smallData({ formatVersion: 99 }))],
    ['something else', '[]'],
    ['left by a merge', `<<<<<<< HEAD\n${renderBuildData(smallData())}`],
  ])('that are %s are refused by the name of their file, so that nothing replaces them', async (_, text) => {
    await writeFile(path.join(folder, 'build-data.json'), text);
    const reading = readBuildData(folder);
    await expect(reading).rejects.toThrow(UnreadableDataError);
    await expect(reading).rejects.toThrow(/build-data\.json cannot be used: [^\n]+ Mend it/);
  });

  it('hold the same bytes for the same data', async () => {
    const first = await readFile(await writeBuildData(folder, smallData()));
    const second = await readFile(await writeBuildData(folder, structuredClone(smallData())));
    expect(second.equals(first)).toBe(true);
  });
});

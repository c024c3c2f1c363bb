/**
 * Plays every story twice, and compares the two line by line.
 *
 * Once on the sources in Node, and once on the shipped folder in a Lua 5.1 machine as bare as the game's.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addonManifest } from '@toptalent/addon-build';
import { createLuaVm } from '@toptalent/lua-vm';
import type { LuaVm } from '@toptalent/lua-vm';
import { optionalStrings } from '@toptalent/wow-sim';
import { allScenarios } from '../scenarios/all.ts';
import { everySpecialization } from '../scenarios/every-specialization.ts';
import type { ShippedFile } from '../scenarios/shipped-files.ts';
import { keyBindings, savedVariables } from '../scenarios/world.ts';
import type { Scenario, ScenarioResult } from '../scenarios/world.ts';
import { playInNode } from './play-in-node.ts';
import { sampleBuildData } from './scenario-data.ts';
import { ownGlobals, scenarioBundle, shippedFiles } from './shipped-addon.ts';

const stories: readonly Scenario[] = [...allScenarios, ...everySpecialization];
const buildData = sampleBuildData();
/** A new machine reads the shipped files anew, which takes longer than most stories; each story leaves the globals as they were. */
const storiesPerMachine = 20;

let files: ShippedFile[];
let bundle: string;
let machine: LuaVm | undefined;
let played = 0;

beforeAll(async () => {
  files = await shippedFiles(buildData);
  bundle = await scenarioBundle();
});

afterAll(() => {
  machine?.dispose();
});

interface LuaRun {
  readonly result: ScenarioResult;
  /** Globals that were read although they do not exist. */
  readonly missing: readonly string[];
}

async function playInLua(story: Scenario): Promise<LuaRun> {
  if (machine === undefined || played % storiesPerMachine === 0) {
    machine?.dispose();
    machine = await createLuaVm();
    machine.loadModule('scenarios', bundle);
  }
  played += 1;
  machine.startRecording();
  const result = machine.call('scenarios', 'play', story.name, files as never) as unknown as ScenarioResult;
  return { result, missing: machine.missingGlobalsRead() };
}

/**
 * Globals that may be read although they do not exist: the bundle's own guard, saved variables of a first start, the talent
 * window before it is loaded, functions and words that not every client has, and the end of each list of slash commands, which is found by looking.
 */
const mayBeMissing = (name: string): boolean =>
  name === 'require' ||
  name === 'PlayerSpellsFrame' ||
  name === 'GetReadyCheckTimeLeft' ||
  name === 'FormatShortDate' ||
  optionalStrings.includes(name) ||
  savedVariables.includes(name) ||
  name.startsWith('SLASH_');

describe('the addon in the simulated client, in Node and in Lua', () => {
  it.each(stories.map((story) => [story.name, story] as const))('%s', async (_name, story) => {
    const inNode = playInNode(story, buildData);
    const transcript = inNode.transcript.join('\n');
    expect(inNode.errors, transcript).toEqual([]);
    expect(inNode.violations, transcript).toEqual([]);
    expect(inNode.failed, transcript).toEqual([]);
    const { result: inLua, missing } = await playInLua(story);
    expect(inLua.transcript).toEqual(inNode.transcript);
    expect(inLua.errors).toEqual([]);
    expect(inLua.violations).toEqual([]);
    expect(inLua.failed).toEqual([]);
    expect(inLua.globals.filter((name) => !ownGlobals.includes(name))).toEqual([]);
    expect(missing.filter((name) => !mayBeMissing(name))).toEqual([]);
  });
});

describe('the stories', () => {
  it('play on the data of all 40 specializations', () => {
    expect(Object.keys(buildData.specs)).toHaveLength(40);
  });

  it('have one name each', () => {
    const names = stories.map((story) => story.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('press the keys of the manifest', () => {
    expect(keyBindings).toEqual(addonManifest.bindings);
  });
});

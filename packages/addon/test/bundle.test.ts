/** The shipped folder, whole, in a Lua 5.1 machine as bare as the game's: every scenario, and what it leaves in the globals. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildData } from '@toptalent/build-data';
import { createLuaVm } from '@toptalent/lua-vm';
import type { LuaVm } from '@toptalent/lua-vm';
import { allScenarios } from '../scenarios/all.ts';
import { everySpecialization } from '../scenarios/every-specialization.ts';
import type { ShippedFile } from '../scenarios/lua-host.ts';
import { addonName, savedVariables } from '../scenarios/world.ts';
import type { Scenario, ScenarioResult } from '../scenarios/world.ts';
import { playInNode } from './play-in-node.ts';
import { sampleBuildData } from './scenario-data.ts';
import { ownGlobals, scenarioBundle, shippedFiles } from './shipped-addon.ts';

/**
 * Globals that may be asked for although they are not there: the bundle's own guard, saved variables of a first start, the talent
 * window before it was loaded, and the end of each list of slash commands, which is found by looking.
 */
const mayBeMissing = (name: string): boolean =>
  name === 'require' ||
  name === 'PlayerSpellsFrame' ||
  savedVariables.includes(name) ||
  name.startsWith('SLASH_');

let buildData: BuildData;
let files: ShippedFile[];
let bundle: string;

beforeAll(async () => {
  buildData = sampleBuildData();
  files = await shippedFiles(buildData);
  bundle = await scenarioBundle();
});

interface LuaRun {
  readonly result: ScenarioResult;
  readonly missing: readonly string[];
}

/** Stories that share a machine: each leaves the globals as they were, and reading the files takes longer than most stories. */
const storiesPerMachine = 20;
let machine: LuaVm | undefined;
let stories = 0;

async function playInLua(scenario: Scenario): Promise<LuaRun> {
  if (machine === undefined || stories % storiesPerMachine === 0) {
    machine?.dispose();
    machine = await createLuaVm();
    machine.loadModule('scenarios', bundle);
  }
  stories += 1;
  machine.startRecording();
  const result = machine.call(
    'scenarios',
    'play',
    scenario.name,
    files as never,
  ) as unknown as ScenarioResult;
  return { result, missing: machine.missingGlobalsRead() };
}

afterAll(() => {
  machine?.dispose();
});

describe('the shipped addon, in the simulated client (Lua 5.1)', () => {
  it('is built with all 40 specializations, data before code', () => {
    expect(Object.keys(buildData.specs)).toHaveLength(40);
    expect(files.map((file) => file.name)).toEqual(['TalentData.lua', 'Locales.lua', `${addonName}.lua`]);
  });

  const played = [...allScenarios, ...everySpecialization];
  it.each(played.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    const { result, missing } = await playInLua(scenario);
    const story = result.transcript.join('\n');
    expect(result.errors, story).toEqual([]);
    expect(result.violations, story).toEqual([]);
    expect(result.failed, story).toEqual([]);
    expect(result.transcript).toEqual(playInNode(scenario, buildData).transcript);
    expect(result.globals.filter((name) => !ownGlobals.includes(name))).toEqual([]);
    expect(missing.filter((name) => !mayBeMissing(name))).toEqual([]);
  });
});

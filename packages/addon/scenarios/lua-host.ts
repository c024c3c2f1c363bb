/** The entry of the scenarios' Lua bundle: plays a scenario, by name, on the shipped files. */
import { allScenarios } from './all.ts';
import { everySpecialization } from './every-specialization.ts';
import { runFuzz } from './fuzz/run.ts';
import type { FuzzPlan, FuzzResult } from './fuzz/run.ts';
import { realTreeScenario } from './real-tree.ts';
import type { RealTreePlan } from './real-tree.ts';
import { listedFiles } from './shipped-files.ts';
import type { ShippedFile } from './shipped-files.ts';
import { addonName, playScenario } from './world.ts';
import type { Namespace, ScenarioHost, ScenarioResult } from './world.ts';

declare const _G: Record<string, unknown>;
declare function GetLocale(): string;
declare function error(message: string): never;
declare function loadstring(
  source: string,
  chunkName: string,
): LuaMultiReturn<[((name: string, ns: Namespace) => void) | undefined, string]>;

/** @param files The whole folder: what of it runs is in the TOC. */
export function play(name: string, files: readonly ShippedFile[]): ScenarioResult {
  const scenario =
    allScenarios.find((candidate) => candidate.name === name) ??
    everySpecialization.find((candidate) => candidate.name === name);
  if (scenario === undefined) {
    return error(`no scenario "${name}"`);
  }
  return playScenario(scenario, hostOf(files));
}

/** The story of one specialization on a tree of the real game. */
export function playOnRealTree(plan: RealTreePlan, files: readonly ShippedFile[]): ScenarioResult {
  return playScenario(realTreeScenario(plan), hostOf(files));
}

/** One random session against the shipped files. */
export function fuzz(plan: FuzzPlan, files: readonly ShippedFile[]): FuzzResult {
  return runFuzz(plan, hostOf(files));
}

function hostOf(files: readonly ShippedFile[]): ScenarioHost {
  return {
    globals: _G,
    loadData: () => {
      const ns: Namespace = {};
      for (const file of listedFiles(files, GetLocale()).slice(0, -1)) {
        run(file, ns);
      }
      return ns;
    },
    startAddon: (ns) => {
      const inOrder = listedFiles(files, GetLocale());
      run(inOrder[inOrder.length - 1]!, ns);
    },
  };
}

/** Files compiled so far, by name: a session logs in many times, and compiling is most of a login. */
const chunks: Record<string, (name: string, ns: Namespace) => void> = {};

function run(file: ShippedFile, ns: Namespace): void {
  const known = chunks[file.name];
  if (known !== undefined) {
    known(addonName, ns);
    return;
  }
  const [chunk, problem] = loadstring(file.source, `@${addonName}/${file.name}`);
  if (chunk === undefined) {
    error(problem);
  } else {
    chunks[file.name] = chunk;
    chunk(addonName, ns);
  }
}

/** The entry of the scenarios' Lua bundle: plays a scenario, by name, on the shipped files. */
import { allScenarios } from './all.ts';
import { everySpecialization } from './every-specialization.ts';
import { runFuzz } from './fuzz/run.ts';
import type { FuzzPlan, FuzzResult } from './fuzz/run.ts';
import { realTreeScenario } from './real-tree.ts';
import type { RealTreePlan } from './real-tree.ts';
import type { ShippedFile } from './shipped-files.ts';
import { shippedHost } from './shipped-host.ts';
import { playScenario } from './world.ts';
import type { ScenarioResult } from './world.ts';

declare function error(message: string): never;

/** @param files The whole folder: what of it runs is in the TOC. */
export function play(name: string, files: readonly ShippedFile[]): ScenarioResult {
  const scenario =
    allScenarios.find((candidate) => candidate.name === name) ??
    everySpecialization.find((candidate) => candidate.name === name);
  if (scenario === undefined) {
    return error(`no scenario "${name}"`);
  }
  return playScenario(scenario, shippedHost(files));
}

/** The story of one specialization on a tree of the real game. */
export function playOnRealTree(plan: RealTreePlan, files: readonly ShippedFile[]): ScenarioResult {
  return playScenario(realTreeScenario(plan), shippedHost(files));
}

/** One random session against the shipped files. */
export function fuzz(plan: FuzzPlan, files: readonly ShippedFile[]): FuzzResult {
  return runFuzz(plan, shippedHost(files));
}

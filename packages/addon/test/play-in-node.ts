/** Plays a scenario in Node, against the sources. */
import { toClientData } from '@toptalent/build-data/to-client-data';
import type { BuildData } from '@toptalent/build-data';
import { specializationById } from '@toptalent/game';
import { installLuaBase } from '@toptalent/wow-sim/node';
import { addonName, playScenario } from '../scenarios/world.ts';
import type { Scenario, ScenarioResult } from '../scenarios/world.ts';

installLuaBase();
const { startAddon } = await import('../src/addon.ts');

export function playInNode(scenario: Scenario, buildData: BuildData): ScenarioResult {
  const specId = scenario.choice?.specId ?? 62;
  const { classId } = specializationById(specId)!;
  return playScenario(scenario, {
    globals: globalThis as unknown as Record<string, unknown>,
    loadData: () => ({ talentData: structuredClone(toClientData(buildData, classId)) }),
    startAddon: (ns) => {
      startAddon(addonName, ns);
    },
  });
}

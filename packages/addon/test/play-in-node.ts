/** Plays a scenario in Node, against the sources. */
import { packBuildData } from '@toptalent/build-data/pack';
import { toClientData } from '@toptalent/build-data/to-client-data';
import type { NameCodes } from '@toptalent/build-data/pack';
import type { BuildData } from '@toptalent/build-data';
import { specializations } from '@toptalent/game';
import { installLuaBase } from '@toptalent/wow-sim/node';
import { runFuzz } from '../scenarios/fuzz/run.ts';
import type { FuzzPlan, FuzzResult } from '../scenarios/fuzz/run.ts';
import { addonName, playScenario } from '../scenarios/world.ts';
import type { Locale } from '../src/locale/locale.ts';
import type { Scenario, ScenarioHost, ScenarioResult } from '../scenarios/world.ts';

installLuaBase();
const { startAddon } = await import('../src/addon.ts');
const { languages } = await import('../src/locale/languages.ts');

export function playInNode(scenario: Scenario, buildData: BuildData): ScenarioResult {
  return playScenario(scenario, nodeHost(buildData));
}

/** A random session in Node, many times faster than in Lua; failures are easiest to study here. */
export function fuzzInNode(plan: FuzzPlan, buildData: BuildData): FuzzResult {
  return runFuzz(plan, nodeHost(buildData));
}

const specIds = specializations.map(({ specId }) => specId);
const numbered: NameCodes = (codes) => (code) => `${codes.indexOf(code)}`;

function nodeHost(buildData: BuildData): ScenarioHost {
  const globals = globalThis as unknown as Record<string, unknown>;
  return {
    globals,
    loadData: () => {
      const [, , classId] = (globals['UnitClass'] as (unit: string) => [string, string, number])('player');
      const whole = toClientData(buildData, classId);
      const textLocale = (globals['GetLocale'] as () => keyof typeof languages)();
      const locale: Locale | undefined = languages[textLocale];
      return {
        talentData: packBuildData(whole, specIds, numbered),
        locale: locale ?? languages.enUS,
      };
    },
    startAddon: (ns) => {
      startAddon(addonName, ns);
    },
  };
}

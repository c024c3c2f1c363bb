/** Every scenario in Node, against the sources. The same ones run on the shipped bundle in `bundle.test.ts`. */
import { describe, expect, it } from 'vitest';
import { addonManifest } from '@toptalent/addon-build';
import { allScenarios } from '../scenarios/all.ts';
import { keyBindings } from '../scenarios/world.ts';
import { playInNode } from './play-in-node.ts';
import { sampleBuildData } from './scenario-data.ts';

const buildData = sampleBuildData([62, 63, 64]);

describe('the addon, in the simulated client (Node)', () => {
  it.each(allScenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
    const result = playInNode(scenario, buildData);
    const story = result.transcript.join('\n');
    expect(result.errors, story).toEqual([]);
    expect(result.violations, story).toEqual([]);
    expect(result.failed, story).toEqual([]);
  });

  it('the keys that are pressed are those of the manifest', () => {
    expect(keyBindings).toEqual(addonManifest.bindings);
  });

  it('no two scenarios have the same name', () => {
    const names = allScenarios.map((scenario) => scenario.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

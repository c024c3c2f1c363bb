/** The playground's Lua bundle on the shipped files, in a Lua machine in Node. */
import { addonManifest, buildAddon } from '@toptalent/addon-build';
import { sampleBuildData } from '@toptalent/addon/stories';
import { createLuaVm } from '@toptalent/lua-vm/machine';
import type { LuaVm } from '@toptalent/lua-vm/machine';
import { compileBundle } from '@toptalent/tstl';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action } from '../sim/action.ts';
import type { SessionStart } from '../sim/session-start.ts';
import type { View, ViewSpot } from '../sim/view.ts';

const usual: SessionStart = {
  specId: 267,
  level: 90,
  locale: 'enUS',
  worn: 'own',
  noData: false,
  startedAt: 1795348800,
};

interface AddonFile {
  readonly name: string;
  readonly source: string;
}

let vm: LuaVm;
let sim: string;
let addon: readonly AddonFile[];
const call = (name: string, ...args: unknown[]): unknown => vm.call('sim', name, ...(args as never[]));
const view = (): View => call('view') as View;
const act = (...action: Action): unknown => call('act', action);
const spotNamed = (label: string): ViewSpot | undefined => view().spots.find((spot) => spot.label === label);

/** Starts a session and waits for the popup. */
function start(change: Partial<SessionStart> = {}): void {
  call('start', { ...usual, ...change });
  call('pass', 3000);
}

function clickOn(label: string): void {
  const { left, top, width, height } = spotNamed(label)!;
  expect(act('click', Math.round(left + width / 2), Math.round(top + height / 2))).toBeUndefined();
}

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'toptalent-sim-'));
  const outDir = path.join(folder, addonManifest.name);
  const { files: names } = await buildAddon({
    outDir,
    buildData: sampleBuildData([62, 63, 64, 265, 266, 267]),
  });
  addon = names.map((name) => ({ name, source: readFileSync(path.join(outDir, name), 'utf8') }));
  rmSync(folder, { recursive: true });
  sim = compileBundle({ entry: 'packages/playground/sim/lua-host.ts' }).lua;
  vm = await machineWith(addon);
});

async function machineWith(files: readonly AddonFile[]): Promise<LuaVm> {
  const machine = await createLuaVm();
  machine.loadModule('sim', sim);
  machine.call('sim', 'useFiles', files as never);
  return machine;
}

afterAll(() => {
  vm.dispose();
});

describe('a session', () => {
  it('offers both builds at login, and wears one after a click at its place and five seconds', () => {
    start();
    expect(view().spots.filter((spot) => spot.label === 'Switch (5 s)')).toHaveLength(2);
    expect(view().facts.wears).toEqual([]);
    clickOn('Switch (5 s)');
    expect(view().facts.changing).toBe(false);
    call('pass', 400);
    expect(view().facts.changing).toBe(true);
    call('pass', 6000);
    expect(view().facts).toMatchObject({ changing: false, wears: ['raid'], loadouts: ['Top: Raid'] });
  });

  it('shows a tooltip while the pointer is on a talent, and follows a dragged window', () => {
    start();
    const hint = view().spots.find((spot) => spot.role === 'hint' && spot.width < 40)!;
    act('point', Math.round(hint.left + 5), Math.round(hint.top + 5));
    expect(view().drawn.some((piece) => piece.kind === 'art' && piece.art === 'tooltip')).toBe(true);
    const before = spotNamed('Keep mine')!;
    act(
      'drag',
      Math.round(before.left - 100),
      Math.round(before.top),
      Math.round(before.left),
      Math.round(before.top + 50),
    );
    expect(spotNamed('Keep mine')).toMatchObject({ left: before.left + 100, top: before.top + 50 });
  });

  it('says in words what cannot be done', () => {
    start();
    expect(act('wipe')).toContain('no encounter runs');
    expect(act('spec', 62)).toContain('no such specialization');
    expect(act('key', 'F12')).toContain('no key F12');
    expect(act('trap', 'nonsense', 1)).toContain('nonsense');
  });

  it('can wear every kind of build, and have no data', () => {
    for (const worn of ['raid', 'mythicPlus']) {
      start({ worn });
      expect(view().facts.wears).toEqual([worn]);
    }
    for (const worn of ['own', 'random-1', 'random-9']) {
      start({ worn });
      expect(view().facts.wears).toEqual([]);
    }
    start({ worn: 'encounter-3470' });
    expect(view().errors).toEqual([]);
    start({ noData: true });
    act('chat', '/toptalent show');
    expect(view().lines.join('\n')).toContain('nothing to offer');
  });

  it('reports an error of the addon with its line in the bundle', () => {
    start();
    act('trap', 'noSettings', 1);
    act('reload');
    call('pass', 3000);
    expect(view().errors.join()).toMatch(/AzerothsTopTalent\/AzerothsTopTalent\.lua:\d+/);
  });
});

describe('an error without a place', () => {
  it('has its stack, and in it the line of the bundle that raised it', async () => {
    const lost = 'C_Timer.After(0, function() error("lost", 0) end)';
    const usualMachine = vm;
    vm = await machineWith(
      addon.map(({ name, source }) => ({
        name,
        source: name === 'AzerothsTopTalent.lua' ? `${lost} ${source}` : source,
      })),
    );
    start();
    const { errors } = view();
    vm.dispose();
    vm = usualMachine;
    expect(errors.join()).toMatch(/^[^\n]*: lost\n[^]*AzerothsTopTalent\/AzerothsTopTalent\.lua:1: /);
  });
});

describe('a story', () => {
  it('plays step by step to its end, and all is as expected', () => {
    const names = call('storyNames') as string[];
    expect(names.length).toBeGreaterThan(300);
    for (const name of names.slice(0, 6)) {
      call('openStory', name);
      let story = view().story!;
      let steps = 0;
      while (!story.done && steps < 200) {
        call('nextStep');
        story = view().story!;
        steps += 1;
      }
      expect([name, story.done, story.failed ?? []]).toEqual([name, true, []]);
      expect(steps).toBeGreaterThan(2);
    }
  });
});

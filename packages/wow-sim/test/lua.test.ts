/** The simulated client is the same in Lua 5.1 as in Node. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileModule, createLuaVm } from '@toptalent/lua-vm';
import { installLuaBase } from '../node/index.ts';
import { tellTyping } from './portable-typing.ts';
import { drawStory, probeSecret, tellStory } from './portable-story.ts';

installLuaBase();
const nodeGlobals = globalThis as unknown as Record<string, unknown>;
let source: string;

beforeAll(async () => {
  source = await compileModule(fileURLToPath(new URL('portable-story-in-lua.ts', import.meta.url)));
});

async function inLua(name: string): Promise<unknown> {
  const vm = await createLuaVm();
  try {
    vm.loadModule('story', source);
    return vm.call('story', name);
  } finally {
    vm.dispose();
  }
}

describe('the simulated client in Lua', () => {
  it('tells the same story as in Node', async () => {
    const story = tellStory(nodeGlobals);
    expect(story).toContain('chat: PLAYER_REGEN_ENABLED nil 3');
    expect(story).toContain('chat: false The loadout could not be imported');
    expect(story).toContain('chat: PLAYER_SPECIALIZATION_CHANGED player 6');
    expect(await inLua('tell')).toEqual(story);
  });

  it('draws the same, to a tenth of a pixel, whatever the alphabet', async () => {
    const told = drawStory(nodeGlobals);
    expect(told).toHaveLength(2);
    expect(told[1]).toContain('Grün и жёлтый “天赋” / Icon wraps here |');
    expect(await inLua('drawing')).toEqual(told);
  });

  it('types, moves and erases whole letters, however many bytes they have', async () => {
    const told = [
      'Grüße 天赋|',
      'Grüße 天|赋',
      'Grüße |赋',
      '|Grüße 赋',
      'G|rüße 赋',
      'Gr|üße 赋',
      'Gr|ße 赋',
      'Gr|e 赋',
      'Grж|e 赋',
    ];
    expect(tellTyping(nodeGlobals).slice(0, -1)).toEqual(told);
    expect(await inLua('typing')).toEqual([...told, '2']);
  });

  it('has secrets that raise on every look inside, and whose `type` is that of the hidden value', async () => {
    const looks = ['add', 'subtract', 'compare', 'concatenate', 'index', 'write', 'call'];
    expect(await inLua('probe')).toEqual([...looks, 'type is number']);
    expect(probeSecret(nodeGlobals)).toEqual([...looks, 'no type function']);
  });

  it('leaves the globals of the machine as they were', async () => {
    const vm = await createLuaVm();
    vm.loadModule('story', source);
    vm.startRecording();
    vm.call('story', 'tell');
    // The client replaces `print` for good.
    const changed = vm
      .globalsWritten()
      .filter((name) => vm.getGlobal(name) !== undefined && name !== 'print');
    vm.dispose();
    expect(changed).toEqual([]);
  });
});

/** Loadouts of our own: one for each build, and their action bars. */
import { describe, expect, it } from 'vitest';
import { newCharacterState } from '../src/core/saved/state.ts';
import { rememberBeside, rememberSlot } from '../src/core/switch/own-loadouts.ts';
import { codes, discipline } from './fake-client.ts';
import { setUp } from './per-build-set-up.ts';

describe('with one loadout a build', () => {
  it('every build has its own, and none is deleted for another', () => {
    const { client, use, removed } = setUp();
    use('raid');
    use('mythicPlus');
    expect(removed()).toEqual([]);
    expect(client.character.loadouts[discipline]?.map((slot) => slot.name)).toEqual([
      'Top: raid',
      'Top: mythicPlus',
    ]);
    expect(client.character.slots[discipline]).toBeUndefined();
  });

  it('a build that has a loadout already is switched to', () => {
    const { client, core, use } = setUp();
    use('raid');
    use('mythicPlus');
    core.actions.use({ code: codes.raid, label: { kind: 'content', contentType: 'raid' } });
    expect(client.created).toHaveLength(2);
    expect(client.asked.at(-1)).toBe('switch Top: raid');
  });

  it('the slot that was recycled before stays ours and is left alone', () => {
    const { client, settings, use, removed } = setUp();
    settings.slotMode = 'recycled';
    use('raid');
    settings.slotMode = 'perBuild';
    use('mythicPlus');
    expect(removed()).toEqual([]);
    expect(client.character.slots[discipline]?.name).toBe('Top: raid');
  });
});

describe('shared action bars', () => {
  it.each([true, false])('are asked for when the setting is %s', (wanted) => {
    const { client, settings, use } = setUp();
    settings.sharedActionBars = wanted;
    use('raid');
    expect(client.asked.some((asked) => asked.startsWith('share'))).toBe(wanted);
  });
});

describe('a loadout of ours', () => {
  it('that is remembered again with the same code is remembered once', () => {
    const character = newCharacterState();
    const made = (configId: number, code = codes.raid) => ({ configId, name: 'Top: Raid', code });
    rememberBeside(character, discipline, made(5));
    rememberBeside(character, discipline, made(6, codes.mythicPlus));
    rememberBeside(character, discipline, made(7));
    expect(character.loadouts[discipline]).toEqual([made(6, codes.mythicPlus), made(7)]);
    rememberSlot(character, discipline, made(8));
    expect(character.loadouts[discipline]).toEqual([made(6, codes.mythicPlus)]);
    expect(character.slots[discipline]).toEqual(made(8));
  });
});

/** One loadout a build, and the clean-up of what is ours. */
import { describe, expect, it } from 'vitest';
import { createAddonCore } from '../src/core/addon-core.ts';
import { builds, codes, createFakeClient, discipline } from './fake-client.ts';
import { shipped } from './fake-data.ts';

function setUp() {
  const { client, ports } = createFakeClient();
  const core = createAddonCore(ports, {
    talentData: shipped(),
    version: '1',
    loadoutLabel: (label) => (label.kind === 'restored' ? 'Before' : label.contentType),
  });
  const { settings } = client.account;
  settings.slotMode = 'perBuild';
  let nextConfigId = 5;
  /** Uses a build, and the client does as asked. */
  const use = (what: 'raid' | 'mythicPlus') => {
    core.actions.use(codes[what], { kind: 'content', contentType: what });
    const made = client.created.at(-1)!;
    const configId = nextConfigId;
    nextConfigId += 1;
    client.saveLoadout(configId, made.name, made.code);
    core.events.tellSwitch({ type: 'configCreated', configId });
    client.pass(0.5);
    client.worn = builds[what];
    core.events.tellSwitch({ type: 'castSucceeded' });
    return configId;
  };
  const removed = () => client.asked.filter((asked) => asked.startsWith('remove'));
  return { client, core, settings, use, removed };
}

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

  it('a build that has its loadout already is switched to', () => {
    const { client, core, use } = setUp();
    use('raid');
    use('mythicPlus');
    core.actions.use(codes.raid, { kind: 'content', contentType: 'raid' });
    expect(client.created).toHaveLength(2);
    expect(client.asked.at(-1)).toBe('switch Top: raid');
  });

  it('the recycled slot of before stays ours, and is left alone', () => {
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

describe('/toptalent cleanup', () => {
  it('deletes our loadouts, but for the one that is worn', () => {
    const { client, core, use, removed } = setUp();
    use('raid');
    use('mythicPlus');
    client.saveLoadout(90, 'Top: mine', codes.own);
    core.actions.cleanUp();
    expect(removed()).toEqual(['remove 5']);
    expect(client.said.at(-1)).toEqual({ say: 'cleanedUp', count: 1 });
    expect(client.character.loadouts[discipline]?.map((slot) => slot.configId)).toEqual([6]);
  });

  it('leaves a loadout of ours that the player edited, and forgets it', () => {
    const { client, core, use, removed } = setUp();
    use('raid');
    use('mythicPlus');
    client.saved[0]!.code = codes.own;
    core.actions.cleanUp();
    expect(removed()).toEqual([]);
    expect(client.said.at(-1)).toEqual({ say: 'cleanedUp', count: 0 });
    expect(client.character.loadouts[discipline]?.map((slot) => slot.configId)).toEqual([6]);
  });

  it('keeps in mind what the client does not delete', () => {
    const { client, core, use } = setUp();
    use('raid');
    use('mythicPlus');
    client.removeAnswer = false;
    core.actions.cleanUp();
    expect(client.said.at(-1)).toEqual({ say: 'cleanedUp', count: 0 });
    expect(client.character.loadouts[discipline]).toHaveLength(2);
  });

  it('does nothing in combat or while a change is under way, and says why', () => {
    const { client, core, use, removed } = setUp();
    use('raid');
    client.inCombat = true;
    core.actions.cleanUp();
    expect(client.said.at(-1)).toEqual({ say: 'cleanupRefused', failure: { reason: 'inCombat' } });
    client.inCombat = false;
    core.actions.use(codes.mythicPlus, { kind: 'content', contentType: 'mythicPlus' });
    core.actions.cleanUp();
    expect(client.said.at(-1)).toEqual({ say: 'cleanupRefused', failure: { reason: 'busy' } });
    expect(removed()).toEqual([]);
  });
});

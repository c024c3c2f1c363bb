/** The deletion of loadouts that are ours. */
import { describe, expect, it } from 'vitest';
import { setUp } from './per-build-set-up.ts';
import { codes, discipline } from './fake-client.ts';

describe('/toptalent cleanup', () => {
  it('deletes our loadouts, except the one that is worn', () => {
    const { client, core, use, removed } = setUp();
    use('raid');
    use('mythicPlus');
    client.saveLoadout(90, 'Top: mine', codes.own);
    core.actions.cleanUp();
    expect(removed()).toEqual(['remove 5']);
    expect(client.said.slice(-2)).toEqual([
      { say: 'cleanedUp', count: 1 },
      { say: 'cleanupKept', name: 'Top: mythicPlus', why: 'selected' },
    ]);
    expect(client.character.loadouts[discipline]?.map((slot) => slot.configId)).toEqual([6]);
  });

  it('leaves a loadout of ours that the player edited, and forgets it', () => {
    const { client, core, use, removed } = setUp();
    use('raid');
    use('mythicPlus');
    client.saved[0]!.code = codes.own;
    core.actions.cleanUp();
    expect(removed()).toEqual([]);
    expect(client.said.slice(-2)).toEqual([
      { say: 'cleanupKept', name: 'Top: raid', why: 'edited' },
      { say: 'cleanupKept', name: 'Top: mythicPlus', why: 'selected' },
    ]);
    expect(client.character.loadouts[discipline]?.map((slot) => slot.configId)).toEqual([6]);
  });

  it('still remembers as ours a loadout that the client does not delete', () => {
    const { client, core, use } = setUp();
    use('raid');
    use('mythicPlus');
    client.removeAnswer = false;
    core.actions.cleanUp();
    expect(client.said.at(-2)).toEqual({ say: 'cleanupKept', name: 'Top: raid', why: 'refused' });
    expect(client.character.loadouts[discipline]).toHaveLength(2);
  });

  it('leaves a loadout of ours that the player renamed, and says so', () => {
    const { client, core, use, removed } = setUp();
    use('raid');
    use('mythicPlus');
    client.saved[0]!.name = 'Raid night';
    core.actions.cleanUp();
    expect(removed()).toEqual([]);
    expect(client.said.at(-2)).toEqual({ say: 'cleanupKept', name: 'Raid night', why: 'renamed' });
  });

  it('leaves a foreign loadout that got the id and the name of ours', () => {
    const { client, core, use, removed } = setUp();
    use('raid');
    use('mythicPlus');
    client.saved[0] = { configId: 5, name: 'Top: raid', code: codes.own };
    core.actions.cleanUp();
    expect(removed()).toEqual([]);
  });

  it('does nothing in combat or while a change is under way, and says why', () => {
    const { client, core, use, removed } = setUp();
    use('raid');
    client.inCombat = true;
    core.actions.cleanUp();
    expect(client.said.at(-1)).toEqual({ say: 'cleanupRefused', failure: { reason: 'inCombat' } });
    client.inCombat = false;
    core.actions.use({ code: codes.mythicPlus, label: { kind: 'content', contentType: 'mythicPlus' } });
    core.actions.cleanUp();
    expect(client.said.at(-1)).toEqual({ say: 'cleanupRefused', failure: { reason: 'busy' } });
    expect(removed()).toEqual([]);
  });
});

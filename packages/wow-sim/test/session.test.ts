/** Logins of the simulated client: when talents are there, and what goes on meanwhile. */
import { afterEach, describe, expect, it } from 'vitest';
import type { SimClient } from '../src/index.ts';
import { hearEvents } from './hear-events.ts';
import { api, newClient } from './new-client.ts';

const abyss = { name: 'Abyss', instanceType: 'raid', difficultyId: 16, instanceId: 3004 } as const;
const [first, journalOfFirst] = [3470, 2888];
let client: SimClient;

afterEach(() => {
  client.session.close();
});

describe('talents after a login', () => {
  it('may load late, and the client then fires its events for them', () => {
    client = newClient();
    client.traps.talentsLoadDelay = 11;
    client.session.relog();
    const heard = hearEvents('TRAIT_CONFIG_UPDATED', 'ACTIVE_PLAYER_SPECIALIZATION_CHANGED');
    client.advance(10);
    expect([api['C_ClassTalents'].GetActiveConfigID(), heard]).toEqual([undefined, []]);
    client.advance(2);
    const configId = api['C_ClassTalents'].GetActiveConfigID();
    expect(configId).toBeDefined();
    expect(heard).toEqual([
      ['ACTIVE_PLAYER_SPECIALIZATION_CHANGED', undefined],
      ['TRAIT_CONFIG_UPDATED', configId],
    ]);
  });

  it('stay loaded over a /reload', () => {
    client = newClient();
    client.traps.talentsLoadDelay = 11;
    client.session.reload();
    expect(api['C_ClassTalents'].GetActiveConfigID()).toBeDefined();
  });

  it('load late although the player reloads meanwhile', () => {
    client = newClient();
    client.traps.talentsLoadDelay = 11;
    client.session.relog();
    client.advance(5);
    client.session.reload();
    expect(api['C_ClassTalents'].GetActiveConfigID()).toBeUndefined();
    client.advance(7);
    expect(api['C_ClassTalents'].GetActiveConfigID()).toBeDefined();
  });

  it('may be reported as updated again and again without a cause, in turn with unrelated ones', () => {
    client = newClient();
    client.traps.backgroundUpdates = 4;
    client.session.relog();
    const heard = hearEvents('TRAIT_CONFIG_UPDATED');
    client.advance(13);
    const configId = api['C_ClassTalents'].GetActiveConfigID();
    expect(heard.map(([, updated]) => updated === configId)).toEqual([true, false, true]);
  });
});

describe('another character', () => {
  it('is not in the fight that the first one left, nor is the first one when it comes back', () => {
    client = newClient();
    client.travel.enter(abyss);
    client.raid.arriveInFight(first);
    client.session.switchCharacter('second');
    expect(api['C_InstanceEncounter'].IsEncounterInProgress()).toBe(false);
    client.session.switchCharacter('first');
    expect(api['C_InstanceEncounter'].IsEncounterInProgress()).toBe(false);
  });
});

describe('a lost connection', () => {
  it('in a fight: the raid goes on, the boss dies, and no event says so afterwards', () => {
    client = newClient();
    client.travel.enter(abyss);
    client.raid.pull(first);
    client.session.disconnect();
    client.advance(60);
    client.raid.endUnseen(true);
    client.session.reconnect();
    const heard = hearEvents('ENCOUNTER_END', 'BOSS_KILL');
    client.advance(60);
    expect(heard).toEqual([]);
    expect(api['C_InstanceEncounter'].IsEncounterInProgress()).toBe(false);
    expect(api['C_EncounterJournal'].IsEncounterComplete(journalOfFirst)).toBe(true);
  });

  it('in a fight that goes on: the player comes back into it', () => {
    client = newClient();
    client.travel.enter(abyss);
    client.raid.pull(first);
    client.session.disconnect();
    client.session.reconnect();
    expect(api['C_InstanceEncounter'].IsEncounterInProgress()).toBe(true);
    expect(api['InCombatLockdown']()).toBe(false);
    const heard = hearEvents('ENCOUNTER_END');
    client.raid.wipe();
    expect(heard).toEqual([['ENCOUNTER_END', first]]);
  });
});

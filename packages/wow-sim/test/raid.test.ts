/** Unusual ready checks and encounters of the simulated client; `world.test.ts` has the usual ones. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SimClient } from '../src/index.ts';
import { hearEvents } from './hear-events.ts';
import { api, newClient } from './new-client.ts';

const first = 3470;
let client: SimClient;

beforeEach(() => {
  client = newClient();
  client.travel.enter({ name: 'Abyss', instanceType: 'raid', difficultyId: 16, instanceId: 3004 });
});

afterEach(() => {
  client.session.close();
});

describe('a ready check', () => {
  it('goes on over a /reload, without its window and its event, and ends in time', () => {
    client.raid.readyCheck();
    client.advance(10);
    client.session.reload();
    const heard = hearEvents('READY_CHECK', 'READY_CHECK_FINISHED');
    client.advance(1);
    expect(client.screen.sees('Are you ready?')).toBe(false);
    expect([api['GetReadyCheckStatus']('player'), api['GetReadyCheckTimeLeft']()]).toEqual(['waiting', 24]);
    client.advance(25);
    expect(heard).toEqual([['READY_CHECK_FINISHED', false]]);
    expect(api['GetReadyCheckTimeLeft']()).toBe(0);
  });

  it('does not follow the player to another character', () => {
    client.raid.readyCheck();
    client.session.switchCharacter('second');
    const heard = hearEvents('READY_CHECK_FINISHED');
    client.advance(60);
    expect([api['GetReadyCheckTimeLeft'](), heard]).toEqual([0, []]);
  });

  it('behind a loading screen fires no event, and the client knows of it', () => {
    const heard = hearEvents('READY_CHECK');
    client.raid.readyCheckUnseen();
    expect(heard).toEqual([]);
    expect(api['GetReadyCheckTimeLeft']()).toBe(35);
  });

  it('that follows another one lasts its own 35 seconds', () => {
    client.raid.readyCheck();
    client.advance(20);
    client.raid.readyCheck();
    client.advance(20);
    expect(api['GetReadyCheckTimeLeft']()).toBe(15);
  });

  it('of the player’s own shows nothing, although the frame counts as shown', () => {
    client.raid.readyCheck('player');
    expect(client.screen.sees('Are you ready?')).toBe(false);
    expect(api['ReadyCheckFrame'].IsShown()).toBe(true);
    expect(api['ReadyCheckListenerFrame'].IsVisible()).toBe(false);
  });

  it('may keep its time secret', () => {
    client.traps.readyCheckTimeSecret = true;
    client.raid.readyCheck();
    expect(api['issecretvalue'](api['GetReadyCheckTimeLeft']())).toBe(true);
  });
});

describe('a fight', () => {
  it('that others have begun is in progress on arrival, without ENCOUNTER_START', () => {
    const heard = hearEvents('ENCOUNTER_START', 'ENCOUNTER_END');
    client.raid.arriveInFight(first);
    expect(api['C_InstanceEncounter'].IsEncounterInProgress()).toBe(true);
    client.raid.wipe();
    expect(heard).toEqual([['ENCOUNTER_END', first]]);
  });

  it('may end unseen: combat ends, and ENCOUNTER_END never comes', () => {
    const heard = hearEvents('ENCOUNTER_END', 'BOSS_KILL', 'PLAYER_REGEN_ENABLED');
    client.raid.pull(first);
    client.raid.endUnseen(false);
    client.advance(60);
    expect(heard).toEqual([['PLAYER_REGEN_ENABLED', undefined]]);
    expect(api['C_EncounterJournal'].IsEncounterComplete(2888)).toBe(false);
  });
});

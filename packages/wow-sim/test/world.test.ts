/** Raids, lockouts, journal, keystones and restrictions: what the client returns, and when. */
import { afterEach, describe, expect, it } from 'vitest';
import type { SimClient } from '../src/index.ts';
import { api, newClient } from './new-client.ts';

const abyss = { name: 'Abyss', instanceType: 'raid', difficultyId: 16, instanceId: 3004 } as const;
const [first, second] = [3470, 3445];
const journalOfFirst = 2888;
let client: SimClient;

/** Logs in and enters the raid; `hear` is called with every event of the list. */
function inRaid(
  events: readonly string[] = [],
  hear: (...payload: unknown[]) => void = () => undefined,
): void {
  client = newClient();
  const frame = api['CreateFrame']('Frame');
  for (const event of events) {
    frame.RegisterEvent(event);
  }
  frame.SetScript('OnEvent', (_self: unknown, ...payload: unknown[]) => {
    hear(...payload);
  });
  client.travel.enter(abyss);
}

const locked = (encounterId: number): unknown =>
  api['C_RaidLocks'].IsEncounterComplete(3004, encounterId, 16);

afterEach(() => {
  client.session.close();
});

describe('a raid', () => {
  it('fires the events of a pull, a wipe and a kill in the client’s order', () => {
    const heard: unknown[] = [];
    const events = [
      'PLAYER_REGEN_DISABLED',
      'ENCOUNTER_START',
      'ENCOUNTER_END',
      'BOSS_KILL',
      'PLAYER_REGEN_ENABLED',
    ];
    inRaid(events, (event, id, _name, _difficulty, _size, success) => heard.push([event, id, success]));
    client.raid.pull(first);
    client.raid.wipe();
    client.raid.pull(first);
    client.raid.kill();
    expect(heard).toEqual([
      ['PLAYER_REGEN_DISABLED', undefined, undefined],
      ['ENCOUNTER_START', first, undefined],
      ['ENCOUNTER_END', first, 0],
      ['PLAYER_REGEN_ENABLED', undefined, undefined],
      ['PLAYER_REGEN_DISABLED', undefined, undefined],
      ['ENCOUNTER_START', first, undefined],
      ['ENCOUNTER_END', first, 1],
      ['BOSS_KILL', first, undefined],
      ['PLAYER_REGEN_ENABLED', undefined, undefined],
    ]);
  });

  it('has a kill at once in the journal, and in the lockout only after RequestRaidInfo was answered', () => {
    let answers = 0;
    inRaid(['UPDATE_INSTANCE_INFO'], () => (answers += 1));
    client.raid.pull(first);
    client.raid.kill();
    expect(api['C_EncounterJournal'].IsEncounterComplete(journalOfFirst)).toBe(true);
    expect(locked(first)).toBe(false);
    api['RequestRaidInfo']();
    expect(answers).toBe(0);
    client.advance(1);
    expect([answers, locked(first), locked(second)]).toEqual([1, true, false]);
    expect(api['GetNumSavedInstances']()).toBe(1);
  });

  it('may have a boss alive that is dead in the player’s own lockout', () => {
    inRaid();
    client.lockouts.bossWasKilledElsewhere(3004, 16, first);
    expect(locked(first)).toBe(true);
    expect(api['C_EncounterJournal'].IsEncounterComplete(journalOfFirst)).toBe(false);
  });

  it('has every boss alive after the weekly reset unless the lockout is extended, for each character', () => {
    inRaid();
    client.lockouts.bossWasKilledElsewhere(3004, 16, first);
    client.lockouts.bossWasKilledElsewhere(3004, 15, first);
    client.lockouts.extend(3004, 15);
    client.lockouts.weeklyReset();
    expect(locked(first)).toBe(false);
    expect(api['C_RaidLocks'].IsEncounterComplete(3004, first, 15)).toBe(true);
    client.session.switchCharacter('second');
    expect(api['C_RaidLocks'].IsEncounterComplete(3004, first, 15)).toBe(false);
  });

  it('has no lockout in the raid finder', () => {
    inRaid();
    client.travel.enter({ ...abyss, difficultyId: 17 });
    client.raid.pull(first);
    client.raid.kill();
    api['RequestRaidInfo']();
    client.advance(1);
    expect(api['GetNumSavedInstances']()).toBe(0);
  });

  it('lists its bosses in the journal by index, and nothing past the last', () => {
    inRaid();
    const journal = api['C_EncounterJournal'].GetInstanceForGameMap(3004);
    const info = api['EJ_GetEncounterInfoByIndex'](1, journal);
    expect([info[2], info[6], info[7]]).toEqual([journalOfFirst, first, 3004]);
    expect(api['EJ_GetEncounterInfoByIndex'](9, journal)).toEqual([]);
    expect(api['C_EncounterJournal'].GetEncountersOnMap(2530)).toHaveLength(1);
  });
});

describe('a ready check', () => {
  it('has a secret initiator and duration, and shows the game’s own window for 35 seconds', () => {
    const secret: unknown[] = [];
    inRaid(['READY_CHECK'], (_event, who, left) =>
      secret.push(api['issecretvalue'](who), api['issecretvalue'](left)),
    );
    client.raid.readyCheck();
    expect(secret).toEqual([true, true]);
    client.advance(34);
    expect(client.screen.sees('Are you ready?')).toBe(true);
    client.advance(2);
    expect(client.screen.sees('Are you ready?')).toBe(false);
  });
});

describe('restrictions', () => {
  it('read as inactive while their own event fires, and as active from then on', () => {
    const encounter = 1;
    const during: unknown[] = [];
    inRaid(['ADDON_RESTRICTION_STATE_CHANGED'], (_event, type) => {
      if (type === encounter) {
        during.push(api['C_RestrictedActions'].IsAddOnRestrictionActive(encounter));
      }
    });
    client.raid.pull(first);
    expect(during).toEqual([false]);
    expect(api['C_RestrictedActions'].IsAddOnRestrictionActive(encounter)).toBe(true);
  });
});

describe('a keystone', () => {
  it('is known in the font, then as the run, and fixes the talents until it ends', () => {
    inRaid();
    client.travel.enter({ name: 'Kings', instanceType: 'party', difficultyId: 23, instanceId: 1762 });
    client.keystone.slot(249);
    expect(api['C_ChallengeMode'].GetSlottedKeystoneInfo()[0]).toBe(249);
    client.keystone.start();
    expect(api['C_ChallengeMode'].GetActiveChallengeMapID()).toBe(249);
    expect(api['C_ClassTalents'].CanEditTalents()[0]).toBe(false);
    client.keystone.complete();
    expect(api['C_ClassTalents'].CanEditTalents()[0]).toBe(true);
    expect(api['C_ChallengeMode'].GetMapUIInfo(249)[5]).toBe(1762);
  });
});

describe('settings', () => {
  it('take only values that their controls can give, and do not open in combat', () => {
    inRaid();
    let value: unknown = 1;
    const { Settings } = api;
    const [category] = Settings.RegisterVerticalLayoutCategory('Page');
    const write = (given: unknown): void => {
      value = given;
    };
    const setting = Settings.RegisterProxySetting(category, 'S', 'number', 'Scale', 1, () => value, write);
    Settings.CreateSlider(category, setting, Settings.CreateSliderOptions(1, 2, 0.5));
    Settings.RegisterAddOnCategory(category);
    client.input.changeSetting('S', 1.5);
    expect(value).toBe(1.5);
    expect(() => {
      client.input.changeSetting('S', 1.3);
    }).toThrow('cannot give');
    client.character.enterCombat();
    expect(Settings.OpenToCategory(category.GetID())).toBe(false);
    expect(client.violations).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { createAddonCore } from '../src/core/addon-core.ts';
import type { AddonCore } from '../src/core/addon-core.ts';
import { generalBuilds } from '../src/core/offer/build-target.ts';
import { activeConfigId, builds, codes, createFakeClient, discipline, holy } from './fake-client.ts';
import type { FakeClient } from './fake-client.ts';
import type { ClientBuildData } from '@toptalent/build-data';
import { build, dataTime, shipped, talentData } from './fake-data.ts';

function setUp(data: ClientBuildData = talentData()): { client: FakeClient; core: AddonCore } {
  const { client, ports } = createFakeClient();
  const core = createAddonCore(ports, {
    talentData: shipped(data),
    version: '1.2.3',
    loadoutLabel: (label) => (label.kind === 'restored' ? 'Before' : label.contentType),
  });
  return { client, core };
}

function logIn(core: AddonCore, client: FakeClient): void {
  core.events.enteredWorld(true, false);
  client.pass(2);
}

describe('at login', () => {
  it('offers both general builds, two seconds after the loading screen', () => {
    const { client, core } = setUp();
    core.events.enteredWorld(true, false);
    client.pass(1.9);
    expect(client.offer).toBeUndefined();
    client.pass(0.1);
    expect(client.heading()).toBe('login');
    expect(
      client.offer?.builds.map((one) => [one.contentType, one.code, one.exactPlayers, one.sampleSize]),
    ).toEqual([
      ['raid', codes.raid, 19, 76],
      ['mythicPlus', codes.mythicPlus, 19, 76],
    ]);
    expect(client.said).toEqual([]);
  });

  it.each<[what: string, arrange: (client: FakeClient) => void]>([
    ['the raid build is worn', (client) => (client.worn = builds.raid)],
    ['the Mythic+ build is worn', (client) => (client.worn = builds.mythicPlus)],
    ['the character is below maximum level', (client) => (client.belowMaxLevel = true)],
    ['the specialization has no build', (client) => (client.specId = holy)],
    ['the character has no specialization', (client) => (client.specId = undefined)],
    ['the client reads another serialization version', (client) => (client.serializationVersion = 3)],
  ])('stays silent when %s', (_what, arrange) => {
    const { client, core } = setUp();
    arrange(client);
    logIn(core, client);
    expect(client.offer).toBeUndefined();
  });

  it('offers nothing on a mere loading screen', () => {
    const { client, core } = setUp();
    logIn(core, client);
    client.respond({ kind: 'closed' });
    client.offer = undefined;
    core.events.enteredWorld(false, false);
    client.pass(10);
    expect(client.offer).toBeUndefined();
  });

  it('notices on a loading screen that the group finder changed the specialization', () => {
    const { client, core } = setUp();
    client.specId = holy;
    logIn(core, client);
    client.specId = discipline;
    core.events.enteredWorld(false, false);
    client.pass(2);
    expect(client.heading()).toBe('specialization');
  });

  it('waits for talents that are not loaded yet, but not for ever', () => {
    const late = setUp();
    late.client.loaded = false;
    logIn(late.core, late.client);
    late.client.loaded = true;
    late.client.pass(2);
    expect(late.client.offer).toBeDefined();

    const never = setUp();
    never.client.loaded = false;
    logIn(never.core, never.client);
    never.client.pass(60);
    never.client.loaded = true;
    never.client.pass(60);
    expect(never.client.offer).toBeUndefined();
  });

  it('offers the one build that fits and leaves out the one that does not', () => {
    const data = talentData();
    const { client, core } = setUp({
      ...data,
      specs: {
        [discipline]: {
          ...data.specs[discipline]!,
          raid: { general: build('CAQAAAA'), encounters: {} },
        },
      },
    });
    logIn(core, client);
    expect(client.offer?.builds.map((one) => one.contentType)).toEqual(['mythicPlus']);
  });
});

describe('in combat', () => {
  it('shows the offer after combat instead, if it still makes sense', () => {
    const { client, core } = setUp();
    client.inCombat = true;
    logIn(core, client);
    expect(client.offer).toBeUndefined();
    expect(client.watched.combat).toBe(true);
    client.inCombat = false;
    core.events.combatEnded();
    expect(client.heading()).toBe('login');
  });

  it('drops the queued offer when the build is worn by then', () => {
    const { client, core } = setUp();
    client.inCombat = true;
    logIn(core, client);
    client.inCombat = false;
    client.worn = builds.raid;
    core.events.combatEnded();
    expect(client.offer).toBeUndefined();
    expect(client.watched.combat).toBe(false);
  });

  it('hides an open popup and brings it back afterwards', () => {
    const { client, core } = setUp();
    logIn(core, client);
    client.inCombat = true;
    core.events.combatStarted();
    expect(client.offer).toBeUndefined();
    client.inCombat = false;
    core.events.combatEnded();
    expect(client.offer).toBeDefined();
  });

  it('refuses a click that comes as combat begins, with the reason, and changes nothing', () => {
    const { client, core } = setUp();
    logIn(core, client);
    client.inCombat = true;
    client.respond({ kind: 'use', index: 0 });
    expect(client.said).toMatchObject([{ say: 'switchFailed', failure: { reason: 'inCombat' } }]);
    expect(client.asked).toEqual([]);
  });
});

describe('on a specialization change', () => {
  it('closes the old offer at once and offers for the new specialization when it has settled', () => {
    const { client, core } = setUp();
    client.specId = holy;
    logIn(core, client);
    client.specId = discipline;
    core.events.specializationChanged();
    core.events.specializationChanged();
    expect(client.offer).toBeUndefined();
    client.pass(2);
    expect(client.heading()).toBe('specialization');
  });
});

describe('"keep mine"', () => {
  function kept() {
    const all = setUp();
    logIn(all.core, all.client);
    all.client.respond({ kind: 'keepMine' });
    expect(all.client.offer).toBeUndefined();
    return all;
  }

  it('holds over a reload', () => {
    const { client, core } = kept();
    core.events.enteredWorld(false, true);
    client.pass(2);
    expect(client.offer).toBeUndefined();
  });

  it('ends when the worn build changes', () => {
    const { client, core } = kept();
    client.worn = { ...builds.own, picks: builds.own.picks.slice(1) };
    core.events.enteredWorld(false, true);
    client.pass(2);
    expect(client.offer).toBeDefined();
  });

  it('ends when newer data comes', () => {
    const { client } = kept();
    const { core, client: later } = setUp(talentData({ generatedAt: dataTime + 1 }));
    later.character = client.character;
    logIn(core, later);
    expect(later.offer).toBeDefined();
  });

  it('ends when the specialization was another in between', () => {
    const { client, core } = kept();
    client.specId = holy;
    core.events.specializationChanged();
    client.pass(2);
    client.specId = discipline;
    core.events.specializationChanged();
    client.pass(2);
    expect(client.offer).toBeDefined();
  });

  it('is not what Escape means: the next login offers again', () => {
    const { client, core } = setUp();
    logIn(core, client);
    client.respond({ kind: 'closed' });
    client.offer = undefined;
    logIn(core, client);
    expect(client.offer).toBeDefined();
  });

  it('does not keep /toptalent show from offering', () => {
    const { client, core } = kept();
    core.actions.offerBuilds(generalBuilds);
    expect(client.heading()).toBe('asked');
  });
});

describe('an open popup', () => {
  it('closes by itself when the player changes to one of the builds by hand', () => {
    const { client, core } = setUp();
    logIn(core, client);
    expect(client.watched.talents).toBe(true);
    client.worn = builds.raid;
    core.events.talentsChanged(activeConfigId);
    client.pass(0.3);
    expect(client.offer).toBeUndefined();
    expect(client.watched.talents).toBe(false);
  });

  it('names the talents that a build gives and takes', () => {
    const { client, core } = setUp();
    logIn(core, client);
    expect(client.listener!.pointedAt(0)).toEqual({
      gained: ['talent 20', 'talent 31'],
      lost: ['talent 90'],
    });
    expect(client.offer?.builds[0]?.differing).toBeGreaterThan(0);
  });
});

describe('what is said about the data', () => {
  it('says once for each date that it is sample data', () => {
    const { client, core } = setUp(talentData({ source: 'sample' }));
    logIn(core, client);
    logIn(core, client);
    expect(client.says()).toEqual(['sampleData']);
    const newer = setUp(talentData({ source: 'sample', generatedAt: dataTime + 9 }));
    newer.client.account = client.account;
    logIn(newer.core, newer.client);
    expect(newer.client.says()).toEqual(['sampleData']);
  });

  it('says once that it is older than 21 days, and offers it nevertheless', () => {
    const { client, core } = setUp();
    client.now = dataTime + 22 * 86_400;
    logIn(core, client);
    logIn(core, client);
    expect(client.said).toEqual([{ say: 'staleData', generatedAt: dataTime, ageDays: 22 }]);
    expect(client.offer?.stale).toBe(true);
  });

  it('says so of each specialization whose data is of another date', () => {
    const { client, core } = setUp();
    client.now = dataTime + 22 * 86_400;
    logIn(core, client);
    const { specs } = talentData();
    const older = { ...specs[discipline]!, asOf: dataTime - 86_400 };
    const other = setUp(talentData({ specs: { [discipline]: older } }));
    other.client.account = client.account;
    other.client.now = client.now;
    logIn(other.core, other.client);
    logIn(other.core, other.client);
    expect(other.client.said).toEqual([{ say: 'staleData', generatedAt: dataTime - 86_400, ageDays: 23 }]);
  });

  it('does not call it old after 21 days', () => {
    const { client, core } = setUp();
    client.now = dataTime + 21 * 86_400 + 5;
    logIn(core, client);
    expect(client.said).toEqual([]);
  });

  it('says once that no build fits this version of the game', () => {
    const { client, core } = setUp();
    client.serializationVersion = 3;
    logIn(core, client);
    logIn(core, client);
    expect(client.says()).toEqual(['unfitData']);
  });
});

import { describe, expect, it } from 'vitest';
import { createAdvisor } from '../src/core/advisor.ts';
import type { Advisor } from '../src/core/advisor.ts';
import { generalPlaces } from '../src/core/offer/places.ts';
import { activeConfigId, builds, codes, createFakeClient, discipline, holy } from './fake-client.ts';
import type { FakeClient } from './fake-client.ts';
import type { ClientBuildData } from '@toptalent/build-data';
import { build, dataTime, shipped, talentData } from './fake-data.ts';

function setUp(data: ClientBuildData = talentData()): { client: FakeClient; advisor: Advisor } {
  const { client, ports } = createFakeClient();
  const advisor = createAdvisor(ports, {
    talentData: shipped(data),
    version: '1.2.3',
    loadoutLabel: (label) => (label.kind === 'restored' ? 'Before' : label.contentType),
  });
  return { client, advisor };
}

function logIn(advisor: Advisor, client: FakeClient): void {
  advisor.enteredWorld(true, false);
  client.pass(2);
}

describe('at login', () => {
  it('offers both general builds, two seconds after the loading screen', () => {
    const { client, advisor } = setUp();
    advisor.enteredWorld(true, false);
    client.pass(1.9);
    expect(client.offer).toBeUndefined();
    client.pass(0.1);
    expect(client.offer?.reason).toBe('login');
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
    const { client, advisor } = setUp();
    arrange(client);
    logIn(advisor, client);
    expect(client.offer).toBeUndefined();
  });

  it('offers nothing on a mere loading screen', () => {
    const { client, advisor } = setUp();
    logIn(advisor, client);
    client.handlers!.closed();
    client.offer = undefined;
    advisor.enteredWorld(false, false);
    client.pass(10);
    expect(client.offer).toBeUndefined();
  });

  it('notices on a loading screen that the group finder changed the specialization', () => {
    const { client, advisor } = setUp();
    client.specId = holy;
    logIn(advisor, client);
    client.specId = discipline;
    advisor.enteredWorld(false, false);
    client.pass(2);
    expect(client.offer?.reason).toBe('specialization');
  });

  it('waits for talents that are not loaded yet, but not for ever', () => {
    const late = setUp();
    late.client.loaded = false;
    logIn(late.advisor, late.client);
    late.client.loaded = true;
    late.client.pass(2);
    expect(late.client.offer).toBeDefined();

    const never = setUp();
    never.client.loaded = false;
    logIn(never.advisor, never.client);
    never.client.pass(60);
    never.client.loaded = true;
    never.client.pass(60);
    expect(never.client.offer).toBeUndefined();
  });

  it('offers the one build that fits and leaves out the one that does not', () => {
    const data = talentData();
    const { client, advisor } = setUp({
      ...data,
      specs: {
        [discipline]: {
          ...data.specs[discipline]!,
          raid: { general: build('CAQAAAA'), encounters: {} },
        },
      },
    });
    logIn(advisor, client);
    expect(client.offer?.builds.map((one) => one.contentType)).toEqual(['mythicPlus']);
  });
});

describe('in combat', () => {
  it('shows the offer after combat instead, if it still makes sense', () => {
    const { client, advisor } = setUp();
    client.inCombat = true;
    logIn(advisor, client);
    expect(client.offer).toBeUndefined();
    expect(client.watched.combat).toBe(true);
    client.inCombat = false;
    advisor.combatEnded();
    expect(client.offer?.reason).toBe('login');
  });

  it('drops the queued offer when the build is worn by then', () => {
    const { client, advisor } = setUp();
    client.inCombat = true;
    logIn(advisor, client);
    client.inCombat = false;
    client.worn = builds.raid;
    advisor.combatEnded();
    expect(client.offer).toBeUndefined();
    expect(client.watched.combat).toBe(false);
  });

  it('hides an open popup and brings it back afterwards', () => {
    const { client, advisor } = setUp();
    logIn(advisor, client);
    client.inCombat = true;
    advisor.combatStarted();
    expect(client.offer).toBeUndefined();
    client.inCombat = false;
    advisor.combatEnded();
    expect(client.offer).toBeDefined();
  });

  it('refuses a click that comes as combat begins, with the reason, and changes nothing', () => {
    const { client, advisor } = setUp();
    logIn(advisor, client);
    client.inCombat = true;
    client.handlers!.use(0);
    expect(client.said).toMatchObject([{ say: 'switchFailed', failure: { reason: 'inCombat' } }]);
    expect(client.asked).toEqual([]);
  });
});

describe('on a specialization change', () => {
  it('closes the old offer at once and offers for the new specialization when it has settled', () => {
    const { client, advisor } = setUp();
    client.specId = holy;
    logIn(advisor, client);
    client.specId = discipline;
    advisor.specializationChanged();
    advisor.specializationChanged();
    expect(client.offer).toBeUndefined();
    client.pass(2);
    expect(client.offer?.reason).toBe('specialization');
  });
});

describe('"keep mine"', () => {
  function kept() {
    const all = setUp();
    logIn(all.advisor, all.client);
    all.client.handlers!.keepMine();
    expect(all.client.offer).toBeUndefined();
    return all;
  }

  it('holds over a reload', () => {
    const { client, advisor } = kept();
    advisor.enteredWorld(false, true);
    client.pass(2);
    expect(client.offer).toBeUndefined();
  });

  it('ends when the worn build changes', () => {
    const { client, advisor } = kept();
    client.worn = { ...builds.own, picks: builds.own.picks.slice(1) };
    advisor.enteredWorld(false, true);
    client.pass(2);
    expect(client.offer).toBeDefined();
  });

  it('ends when newer data comes', () => {
    const { client } = kept();
    const { advisor, client: later } = setUp(talentData({ generatedAt: dataTime + 1 }));
    later.character = client.character;
    logIn(advisor, later);
    expect(later.offer).toBeDefined();
  });

  it('ends when the specialization was another in between', () => {
    const { client, advisor } = kept();
    client.specId = holy;
    advisor.specializationChanged();
    client.pass(2);
    client.specId = discipline;
    advisor.specializationChanged();
    client.pass(2);
    expect(client.offer).toBeDefined();
  });

  it('is not what Escape means: the next login offers again', () => {
    const { client, advisor } = setUp();
    logIn(advisor, client);
    client.handlers!.closed();
    client.offer = undefined;
    logIn(advisor, client);
    expect(client.offer).toBeDefined();
  });

  it('does not keep /toptalent show from offering', () => {
    const { client, advisor } = kept();
    advisor.requests().offerNow(generalPlaces);
    expect(client.offer?.reason).toBe('asked');
  });
});

describe('an open popup', () => {
  it('closes by itself when the player changes to one of the builds by hand', () => {
    const { client, advisor } = setUp();
    logIn(advisor, client);
    expect(client.watched.talents).toBe(true);
    client.worn = builds.raid;
    advisor.talentsChanged(activeConfigId);
    client.pass(0.3);
    expect(client.offer).toBeUndefined();
    expect(client.watched.talents).toBe(false);
  });

  it('names the talents that a build gives and takes', () => {
    const { client, advisor } = setUp();
    logIn(advisor, client);
    expect(client.handlers!.difference(0)).toEqual({
      gained: ['talent 20', 'talent 31'],
      lost: ['talent 90'],
    });
    expect(client.offer?.builds[0]?.differing).toBeGreaterThan(0);
  });
});

describe('what is said about the data', () => {
  it('says once for each date that it is sample data', () => {
    const { client, advisor } = setUp(talentData({ source: 'sample' }));
    logIn(advisor, client);
    logIn(advisor, client);
    expect(client.says()).toEqual(['sampleData']);
    const newer = setUp(talentData({ source: 'sample', generatedAt: dataTime + 9 }));
    newer.client.account = client.account;
    logIn(newer.advisor, newer.client);
    expect(newer.client.says()).toEqual(['sampleData']);
  });

  it('says once that it is older than 21 days, and offers it nevertheless', () => {
    const { client, advisor } = setUp();
    client.now = dataTime + 22 * 86_400;
    logIn(advisor, client);
    logIn(advisor, client);
    expect(client.said).toEqual([{ say: 'staleData', generatedAt: dataTime, ageDays: 22 }]);
    expect(client.offer?.stale).toBe(true);
  });

  it('says so of each specialization whose data is of another date', () => {
    const { client, advisor } = setUp();
    client.now = dataTime + 22 * 86_400;
    logIn(advisor, client);
    const { specs } = talentData();
    const older = { ...specs[discipline]!, asOf: dataTime - 86_400 };
    const other = setUp(talentData({ specs: { [discipline]: older } }));
    other.client.account = client.account;
    other.client.now = client.now;
    logIn(other.advisor, other.client);
    logIn(other.advisor, other.client);
    expect(other.client.said).toEqual([{ say: 'staleData', generatedAt: dataTime - 86_400, ageDays: 23 }]);
  });

  it('does not call it old after 21 days', () => {
    const { client, advisor } = setUp();
    client.now = dataTime + 21 * 86_400 + 5;
    logIn(advisor, client);
    expect(client.said).toEqual([]);
  });

  it('says once that no build fits this version of the game', () => {
    const { client, advisor } = setUp();
    client.serializationVersion = 3;
    logIn(advisor, client);
    logIn(advisor, client);
    expect(client.says()).toEqual(['unfitData']);
  });
});

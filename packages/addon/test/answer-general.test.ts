/** When the general builds are offered. */
import { describe, expect, it } from 'vitest';
import { logIn, setUp } from './core-set-up.ts';
import { generalBuilds } from '../src/core/data/build-target.ts';
import { builds, codes, discipline, holy } from './fake-client.ts';
import type { FakeClient } from './fake-client.ts';
import { build, dataTime, talentData } from './fake-data.ts';
import { topBuilds } from './top-builds.ts';

describe('at login', () => {
  it('offers both general builds, two seconds after the loading screen', () => {
    const { client, core } = setUp();
    core.events.enteredWorld(true, false);
    client.pass(1.9);
    expect(client.offer).toBeUndefined();
    client.pass(0.1);
    expect(client.heading()).toBe('login');
    expect(
      topBuilds(client.offer).map((one) => [one.contentType, one.code, one.exactPlayers, one.sampleSize]),
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
    ['the client reads another serialization version', (client) => (client.serializationVersion += 1)],
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

  it.each([1, 9, 600])(
    'offers builds when the client says that talents are loaded, %i s later',
    (seconds) => {
      const late = setUp();
      late.client.loaded = false;
      logIn(late.core, late.client);
      late.client.pass(seconds);
      expect(late.client.offer).toBeUndefined();
      expect(late.client.watched.talentsLoading).toBe(true);
      late.core.events.talentsMayBeLoaded();
      late.client.pass(1);
      expect(late.client.offer).toBeUndefined();
      late.client.loaded = true;
      late.core.events.talentsMayBeLoaded();
      late.client.pass(1);
      expect(late.client.heading()).toBe('login');
      expect(late.client.watched.talentsLoading).toBe(false);
    },
  );

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
    expect(topBuilds(client.offer).map((one) => one.contentType)).toEqual(['mythicPlus']);
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

  it('ends when the specialization was changed in between', () => {
    const { client, core } = kept();
    client.specId = holy;
    core.events.specializationChanged();
    client.pass(2);
    client.specId = discipline;
    core.events.specializationChanged();
    client.pass(2);
    expect(client.offer).toBeDefined();
  });

  it('is not what Escape means, so the next login offers again', () => {
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

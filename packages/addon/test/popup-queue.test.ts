/** What shows when: after combat, and as long as it makes sense. */
import { describe, expect, it } from 'vitest';
import { logIn, setUp } from './core-set-up.ts';
import { activeConfigId, builds } from './fake-client.ts';

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

  it('drops the waiting offer if the build is worn by then', () => {
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
    const { gained, lost } = client.listener!.changes(0);
    expect(gained).toEqual([
      { name: 'talent 20', spellId: 20, icon: 20, ranks: 2 },
      { name: 'talent 31', spellId: 31, icon: 31, ranks: 1 },
    ]);
    expect(lost.map((talent) => talent.name)).toEqual(['talent 90']);
    expect(client.offer?.builds[0]?.differing).toBeGreaterThan(0);
  });
});

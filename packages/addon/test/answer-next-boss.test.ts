/** A ready check in a raid: when the addon speaks, when it is silent, and what a dismissal means. */
import { describe, expect, it } from 'vitest';
import { codes, discipline } from './fake-client.ts';
import { build, talentData } from './fake-data.ts';
import { data, encounters, murderRow, names, raid, start } from './instance-set-up.ts';
import { topBuilds } from './top-builds.ts';

describe('a ready check', () => {
  it('is answered only in raids', () => {
    const { client, readyCheck, go } = start();
    readyCheck();
    expect(client.offer).toBeUndefined();
    go(murderRow);
    client.respond({ kind: 'notHere' });
    readyCheck();
    expect(client.offer).toBeUndefined();
  });

  it('asks which boss is next, with a build for each and the other bosses in the picker', () => {
    const { client, go, readyCheck } = start();
    go(raid);
    readyCheck();
    expect(client.offer).toMatchObject({
      subject: 'whichBoss',
      where: { name: 'The Voidspire' },
      otherBosses: [],
    });
    expect(names(client)).toEqual(['Averzian', 'Vorasius', 'Salhadaar']);
  });

  it('says for how many bosses a build is the same, and says it again once it is worn', () => {
    const { client, core, go, readyCheck, wearOffered } = start();
    go(raid);
    core.events.pullStarted(3176);
    core.events.pullEnded(3176, false);
    readyCheck();
    expect(client.offer).toMatchObject({ subject: 'nextBoss', builds: [{ alsoFor: ['Vorasius'] }] });
    expect(client.offer!.otherBosses.map((boss) => boss.name)).toEqual(['Vorasius', 'Salhadaar']);
    wearOffered(0, 'mythicPlus');
    expect(client.said).toContainEqual({ say: 'sameForNext', count: 1, lastName: 'Vorasius' });
    core.events.pullStarted(3176);
    core.events.pullEnded(3176, true);
    core.events.pullStarted(3177);
    core.events.pullEnded(3177, false);
    readyCheck();
    expect(client.offer).toBeUndefined();
  });

  it('does not ask which boss if the build is the same for all', () => {
    const same = talentData({ encounters });
    const { client, go, readyCheck } = start(same);
    go(raid);
    readyCheck();
    expect(client.offer).toMatchObject({
      subject: 'sameBuild',
      builds: [{ alsoFor: ['Vorasius', 'Salhadaar'] }],
    });
    expect(client.offer!.builds).toHaveLength(1);
    expect(topBuilds(client.offer)[0]!.standsIn).toBeUndefined();
  });

  it.each<[what: string, change: (at: ReturnType<typeof start>) => void]>([
    ['the moment is off', (at) => (at.settings().moments.readyCheck = false)],
    [
      'the visit was dismissed',
      (at) => {
        at.readyCheck();
        at.client.respond({ kind: 'notHere' });
      },
    ],
    [
      'every build shown was refused',
      (at) => {
        at.readyCheck();
        at.client.respond({ kind: 'keepMine' });
      },
    ],
    ['the player is below maximum level', (at) => (at.client.belowMaxLevel = true)],
  ])('is silent when %s', (_what, change) => {
    const at = start();
    at.go(raid);
    change(at);
    at.readyCheck();
    expect(at.client.offer).toBeUndefined();
  });

  it('after Escape the next ready check offers again', () => {
    const { client, go, readyCheck } = start();
    go(raid);
    readyCheck();
    client.offer = undefined;
    client.respond({ kind: 'closed' });
    readyCheck();
    expect(client.offer).toBeDefined();
  });

  it('in combat is answered after it; the pull takes the popup away, and the wipe brings it back', () => {
    const { client, core, go, readyCheck } = start();
    go(raid);
    client.inCombat = true;
    readyCheck();
    expect(client.offer).toBeUndefined();
    client.inCombat = false;
    core.events.combatEnded();
    expect(client.heading()).toBe('whichBoss');
    client.inEncounter = true;
    core.events.pullStarted(3179);
    expect(client.offer).toBeUndefined();
    // The player dies: out of combat, and the fight goes on.
    core.events.combatEnded();
    expect(client.offer).toBeUndefined();
    client.inEncounter = false;
    core.events.pullEnded(3179, false);
    expect(client.heading()).toBe('nextBoss');
    expect(names(client)).toEqual(['Salhadaar']);
  });

  it('after a kill the next boss’s build is offered some seconds later, if the player wants that', () => {
    const { client, core, go, settings } = start();
    go(raid);
    core.events.pullStarted(3176);
    core.events.pullEnded(3176, true);
    client.pass(10);
    expect(client.offer).toBeUndefined();
    settings().moments.afterKill = true;
    core.events.pullStarted(3177);
    core.events.pullEnded(3177, true);
    client.pass(1);
    expect(client.offer).toBeUndefined();
    client.pass(3);
    expect(names(client)).toEqual(['Salhadaar']);
  });

  it('after the kill of somebody who is no boss of the raid nothing is offered', () => {
    const { client, core, go, settings } = start();
    go(raid);
    settings().moments.afterKill = true;
    core.events.pullStarted(9999);
    core.events.pullEnded(9999, true);
    client.pass(10);
    expect(client.offer).toBeUndefined();
  });

  it('an encounter’s build that does not fit this client’s tree is replaced by the general one', () => {
    const hotfixed = {
      ...data,
      specs: {
        [discipline]: {
          ...data.specs[discipline]!,
          raid: { general: build(codes.raid), encounters: { 3176: build('broken') } },
        },
      },
    };
    const { client, go, readyCheck, core } = start(hotfixed);
    go(raid);
    core.events.pullStarted(3176);
    core.events.pullEnded(3176, false);
    readyCheck();
    expect(client.offer!.builds).toMatchObject([
      { encounter: { id: 3176 }, standsIn: 'unfit', code: codes.raid },
    ]);
  });

  it('a raid that neither data nor journal knows has the general build', () => {
    const { client, go, readyCheck } = start();
    go({ ...raid, instanceId: 1 });
    readyCheck();
    expect(client.offer!.builds).toMatchObject([{ encounter: undefined, code: codes.raid }]);
  });

  it('GetNextEncounter tells the boss when that is sure', () => {
    const { core, go } = start();
    expect(core.actions.nextEncounter()).toBeUndefined();
    go(raid);
    expect(core.actions.nextEncounter()).toBeUndefined();
    core.events.pullStarted(3177);
    core.events.pullEnded(3177, false);
    expect(core.actions.nextEncounter()).toBe(3177);
  });

  it('/toptalent next offers even what was dismissed, and says if no boss is left', () => {
    const { client, core, go, readyCheck } = start();
    go(raid);
    readyCheck();
    client.respond({ kind: 'notHere' });
    core.actions.offerNextBoss();
    expect(client.offer).toBeDefined();
    for (const id of [3176, 3177, 3179]) {
      core.events.bossKilled(id);
    }
    client.offer = undefined;
    core.actions.offerNextBoss();
    expect(client.offer).toBeUndefined();
    expect(client.says()).toContain('noBossLeft');
  });
});

/** A ready check in a raid: when the addon speaks, when it is silent, and what a dismissal means. */
import { describe, expect, it } from 'vitest';
import { codes, discipline } from './fake-client.ts';
import { build, talentData } from './fake-data.ts';
import { data, encounters, murderRow, names, raid, start } from './moments-set-up.ts';

describe('a ready check', () => {
  it('is heard in raids alone', () => {
    const { client, readyCheck, go } = start();
    readyCheck();
    expect(client.offer).toBeUndefined();
    go(murderRow);
    client.handlers!.notThisVisit();
    readyCheck();
    expect(client.offer).toBeUndefined();
  });

  it('asks which boss with one build each, and the others to pick from', () => {
    const { client, go, readyCheck } = start();
    go(raid);
    readyCheck();
    expect(client.offer).toMatchObject({ reason: 'whichBoss', placeName: 'The Voidspire', otherBosses: [] });
    expect(names(client)).toEqual(['Averzian', 'Vorasius', 'Salhadaar']);
  });

  it('says for how many bosses a build serves, and says it again once it is worn', () => {
    const { client, advisor, go, readyCheck, wearOffered } = start();
    go(raid);
    advisor.pullStarted(3176);
    advisor.pullEnded(3176, false);
    readyCheck();
    expect(client.offer).toMatchObject({ reason: 'nextBoss', sameForNext: 2 });
    expect(client.offer!.otherBosses.map((boss) => boss.name)).toEqual(['Vorasius', 'Salhadaar']);
    wearOffered(0, 'mythicPlus');
    expect(client.said).toContainEqual({ say: 'sameForNext', count: 1, lastName: 'Vorasius' });
    advisor.pullStarted(3176);
    advisor.pullEnded(3176, true);
    advisor.pullStarted(3177);
    advisor.pullEnded(3177, false);
    readyCheck();
    expect(client.offer).toBeUndefined();
  });

  it('does not ask which boss when the build is the same for all', () => {
    const same = talentData({ encounters });
    const { client, go, readyCheck } = start(same);
    go(raid);
    readyCheck();
    expect(client.offer).toMatchObject({ reason: 'whichBoss', sameForNext: 3 });
    expect(client.offer!.builds).toHaveLength(1);
    expect(client.offer!.builds[0]!.generalInstead).toBe(false);
  });

  it.each<[what: string, change: (at: ReturnType<typeof start>) => void]>([
    ['the moment is off', (at) => (at.settings().moments.readyCheck = false)],
    [
      'the visit was dismissed',
      (at) => {
        at.readyCheck();
        at.client.handlers!.notThisVisit();
      },
    ],
    [
      'every build shown was refused',
      (at) => {
        at.readyCheck();
        at.client.handlers!.keepMine();
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

  it('Escape forgets nothing: the next ready check asks again', () => {
    const { client, go, readyCheck } = start();
    go(raid);
    readyCheck();
    client.offer = undefined;
    client.handlers!.closed();
    readyCheck();
    expect(client.offer).toBeDefined();
  });

  it('in combat is answered after it; the pull takes the popup away, and the wipe brings it back', () => {
    const { client, advisor, go, readyCheck } = start();
    go(raid);
    client.inCombat = true;
    readyCheck();
    expect(client.offer).toBeUndefined();
    client.inCombat = false;
    advisor.combatEnded();
    expect(client.offer?.reason).toBe('whichBoss');
    client.inEncounter = true;
    advisor.pullStarted(3179);
    expect(client.offer).toBeUndefined();
    // The player dies: out of combat, and the fight goes on.
    advisor.combatEnded();
    expect(client.offer).toBeUndefined();
    client.inEncounter = false;
    advisor.pullEnded(3179, false);
    expect(client.offer?.reason).toBe('nextBoss');
    expect(names(client)).toEqual(['Salhadaar']);
  });

  it('after a kill the next boss is offered some seconds later, where the player wants that', () => {
    const { client, advisor, go, settings } = start();
    go(raid);
    advisor.pullStarted(3176);
    advisor.pullEnded(3176, true);
    client.pass(10);
    expect(client.offer).toBeUndefined();
    settings().moments.afterKill = true;
    advisor.pullStarted(3177);
    advisor.pullEnded(3177, true);
    client.pass(1);
    expect(client.offer).toBeUndefined();
    client.pass(3);
    expect(names(client)).toEqual(['Salhadaar']);
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
    const { client, go, readyCheck, advisor } = start(hotfixed);
    go(raid);
    advisor.pullStarted(3176);
    advisor.pullEnded(3176, false);
    readyCheck();
    expect(client.offer!.builds).toMatchObject([
      { encounter: { id: 3176 }, generalInstead: true, code: codes.raid },
    ]);
  });

  it('a raid that neither data nor journal knows has the general build', () => {
    const { client, go, readyCheck } = start();
    go({ ...raid, instanceId: 1 });
    readyCheck();
    expect(client.offer!.builds).toMatchObject([{ encounter: undefined, code: codes.raid }]);
  });

  it('GetNextEncounter tells the boss when that is sure', () => {
    const { advisor, go } = start();
    expect(advisor.requests().nextEncounter()).toBeUndefined();
    go(raid);
    expect(advisor.requests().nextEncounter()).toBeUndefined();
    advisor.pullStarted(3177);
    advisor.pullEnded(3177, false);
    expect(advisor.requests().nextEncounter()).toBe(3177);
  });

  it('/toptalent next offers whatever was dismissed, and says when nobody is left', () => {
    const { client, advisor, go, readyCheck } = start();
    go(raid);
    readyCheck();
    client.handlers!.notThisVisit();
    advisor.requests().offerNextBoss();
    expect(client.offer).toBeDefined();
    for (const id of [3176, 3177, 3179]) {
      advisor.bossKilled(id);
    }
    client.offer = undefined;
    advisor.requests().offerNextBoss();
    expect(client.offer).toBeUndefined();
    expect(client.says()).toContain('noBossLeft');
  });
});

/** Which offer comes first: in an instance its own, in the open world the way back. */
import { canonicalKey } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { answer } from '../src/core/answer/answer-moment.ts';
import { silent } from '../src/core/answer/answer.ts';
import type { Answer, SilentReason } from '../src/core/answer/answer.ts';
import { lookAround } from '../src/core/look/look-around.ts';
import type { Moment } from '../src/core/moment/moment.ts';
import { builds, codes, createFakeClient, discipline, holy } from './fake-client.ts';
import { build, dataTime, shipped, talentData } from './fake-data.ts';
import { outside } from './fake-world.ts';
import { data, encounters, murderRow, raid, start } from './instance-set-up.ts';

describe('in an instance', () => {
  it('the login offers what the dungeon needs, not the general builds', () => {
    const { client, world, core } = start();
    world.where = murderRow;
    core.events.enteredWorld(false, true);
    client.pass(3);
    // Nobody has just entered it.
    expect(client.heading()).toBe('asked');
    expect(client.offer).toMatchObject({ moment: { kind: 'login' }, where: { name: 'Murder Row' } });
  });

  it('the login in a raid is silent if its general build or a boss’s build is worn, and offers the bosses’ builds otherwise', () => {
    const { client, world, core } = start();
    world.where = raid;
    for (const worn of [builds.raid, builds.mythicPlus]) {
      client.worn = worn;
      core.events.enteredWorld(false, true);
      client.pass(3);
      expect(client.offer).toBeUndefined();
    }
    client.worn = builds.own;
    core.events.enteredWorld(false, true);
    client.pass(3);
    expect(client.heading()).toBe('whichBoss');
  });

  it('entering a raid hides what was offered outside, and offers nothing before the ready check', () => {
    const { client, core, go } = start();
    client.specId = holy;
    core.events.specializationChanged();
    client.specId = discipline;
    client.pass(3);
    expect(client.heading()).toBe('specialization');
    go(raid);
    expect(client.offer).toBeUndefined();
  });

  it('events of raids and dungeons are registered only there', () => {
    const { client, go } = start();
    expect([client.watched.raid, client.watched.dungeon]).toEqual([false, false]);
    go(raid);
    expect([client.watched.raid, client.watched.dungeon]).toEqual([true, false]);
    go(murderRow);
    expect([client.watched.raid, client.watched.dungeon]).toEqual([false, true]);
    go(outside);
    expect([client.watched.raid, client.watched.dungeon]).toEqual([false, false]);
  });
});

describe('the way back', () => {
  function afterDungeon() {
    const at = start(
      talentData({
        encounters,
        specs: {
          [discipline]: {
            ...data.specs[discipline]!,
            mythicPlus: { general: build(codes.mythicPlus), encounters: { 12813: build(codes.own) } },
            raid: { general: build(codes.raid), encounters: {} },
          },
        },
      }),
    );
    at.client.worn = builds.raid;
    at.go(murderRow);
    at.wearOffered(0, 'own');
    return at;
  }

  it('is offered once after leaving, with both general builds', () => {
    const { client, go } = afterDungeon();
    go(outside);
    expect(client.heading()).toBe('wayBack');
    expect(client.offer!.builds).toHaveLength(2);
    client.offer = undefined;
    go({ ...outside, instanceId: 1 });
    expect(client.offer).toBeUndefined();
  });

  it('still has its own heading when it comes back after a fight', () => {
    const { client, core, go } = afterDungeon();
    go(outside);
    client.inCombat = true;
    core.events.combatStarted();
    client.inCombat = false;
    core.events.combatEnded();
    expect(client.heading()).toBe('wayBack');
  });

  it.each<[what: string, change: (at: ReturnType<typeof start>) => void]>([
    ['talents were changed by hand since', (at) => (at.client.worn = builds.mythicPlus)],
    ['the moment is off', (at) => (at.settings().moments.wayBack = false)],
    ['a ghost runs back', (at) => (at.client.blocked = { reason: 'dead' })],
  ])('is not offered when %s', (_what, change) => {
    const at = afterDungeon();
    change(at);
    at.go(outside);
    expect(at.client.offer).toBeUndefined();
  });

  it('is not offered when nothing was changed for the instance', () => {
    const { client, go } = start();
    go(murderRow);
    go(outside);
    expect(client.offer).toBeUndefined();
  });
});

describe('silence', () => {
  /** What the addon answers on a fake client. */
  function answerOn(moment: Moment, arrange: (at: ReturnType<typeof createFakeClient>) => void): Answer {
    const at = createFakeClient();
    arrange(at);
    const look = lookAround(shipped(data), at.ports);
    return look.ok ? answer(moment, look.value) : silent(look.failure);
  }
  const visit = { instanceId: raid.instanceId, seenAt: 1, dismissed: true, unwanted: [] };

  it.each<[why: SilentReason, moment: Moment, arrange: Parameters<typeof answerOn>[1]]>([
    ['momentOff', { kind: 'login' }, ({ client }) => (client.account.settings.moments.login = false)],
    ['belowMaxLevel', { kind: 'login' }, ({ client }) => (client.belowMaxLevel = true)],
    ['worn', { kind: 'specializationChanged' }, ({ client }) => (client.worn = builds.raid)],
    ['pvpMatch', { kind: 'login' }, ({ client }) => (client.blocked = { reason: 'pvpMatch' })],
    ['keyRunning', { kind: 'login' }, ({ client }) => (client.world.active = 587)],
    ['talentsNotLoaded', { kind: 'login' }, ({ client }) => (client.loaded = false)],
    ['changedSince', { kind: 'leftInstance' }, () => {}],
    [
      'dismissed',
      { kind: 'readyCheck' },
      ({ client }) => {
        client.world.where = raid;
        client.character.visit = visit;
      },
    ],
    [
      'kept',
      { kind: 'enteredDungeon' },
      ({ client }) => {
        client.world.where = murderRow;
        const unwanted = [canonicalKey(builds.raid)];
        client.character.visit = { ...visit, instanceId: murderRow.instanceId, dismissed: false, unwanted };
      },
    ],
  ])('has a reason: %s', (why, moment, arrange) => {
    expect(answerOn(moment, arrange)).toEqual({ kind: 'silent', why });
  });

  it('at login in a raid follows "keep mine" for the general builds, but a ready check is answered', () => {
    const arrange = ({ client, ports }: ReturnType<typeof createFakeClient>) => {
      client.world.where = raid;
      const look = lookAround(shipped(data), ports);
      const wornKey = look.ok ? look.value.wornKey : '';
      client.character.kept = { specId: discipline, wornKey, dataTime };
    };
    expect(answerOn({ kind: 'login' }, arrange)).toEqual({ kind: 'silent', why: 'kept' });
    expect(answerOn({ kind: 'readyCheck' }, arrange)).toMatchObject({ kind: 'offer' });
  });

  it('at login in a raid follows if its general build is worn, but a kill is answered', () => {
    const arrange = ({ client }: ReturnType<typeof createFakeClient>) => {
      client.world.where = raid;
      client.worn = builds.raid;
    };
    expect(answerOn({ kind: 'login' }, arrange)).toEqual({ kind: 'silent', why: 'worn' });
    expect(answerOn({ kind: 'bossKilled' }, arrange)).toMatchObject({ kind: 'offer' });
  });

  it('needs no reason at a ready check outside raids: there is nothing to offer', () => {
    expect(answerOn({ kind: 'readyCheck' }, () => {})).toEqual({ kind: 'nothingHere' });
  });
});

it('looking and answering change nothing that is saved', () => {
  const { client, ports } = createFakeClient();
  client.world.where = raid;
  client.character.changedForInstance = true;
  const before = structuredClone([client.account, client.character]);
  const look = lookAround(shipped(data), ports);
  const kinds = ['login', 'readyCheck', 'bossKilled', 'enteredDungeon', 'leftInstance'] as const;
  for (const kind of kinds) {
    expect(look.ok && answer({ kind }, look.value)).toBeTruthy();
  }
  expect([client.account, client.character]).toEqual(before);
});

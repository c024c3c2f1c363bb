/** What is written down in a raid, and which bosses are dead by it: what was learned last wins. */
import { describe, expect, it } from 'vitest';
import { createRaidNight, heroic, mythic, raidFinder } from './raid-night.ts';
import type { RaidNight, RealBoss, RealRaid } from './raid-night.ts';

const bosses: readonly RealBoss[] = [0, 1, 2, 3].map((index) => ({
  encounterId: 3000 + index,
  journalId: 2000 + index,
  name: `Boss ${index}`,
  floor: 100,
  subZone: '',
}));
const shown: RealRaid = { instanceId: 3004, bosses, entrance: 100, showsState: true };
/** A raid in which the journal never shows a boss as defeated. */
const hidden: RealRaid = { ...shown, showsState: false };

/** Bosses that a ready check offers or has among the living of its picker. */
const living = (night: RaidNight) => night.readyCheck().all;

describe('a boss that was pulled', () => {
  it('and died while the player was disconnected is dead by the instance’s state', () => {
    const night = createRaidNight(shown);
    night.enter(raidFinder);
    night.fightUnseen(night.boss(0), true);
    expect(living(night)).toEqual([3001, 3002, 3003]);
    expect(night.why()).toContain('afterLastKill');
  });

  it('and died while the player was disconnected counts as killed as soon as they are back', () => {
    const night = createRaidNight(hidden);
    night.enter(mythic);
    night.fightUnseen(night.boss(1), true);
    expect(night.why()).toContain('killedThisLockout');
  });

  it('and died where the player could not see it counts as killed at the next ready check', () => {
    const night = createRaidNight(shown);
    night.enter(mythic);
    night.wipe(night.boss(1));
    night.diedWithoutMe([night.boss(1)]);
    night.readyCheck();
    expect(night.why()).toContain('killedThisLockout');
  });

  it('and died in another group’s raid while the player was away does not count as killed here', () => {
    const night = createRaidNight(hidden);
    night.enter(heroic);
    night.wipe(night.boss(1));
    night.leave();
    night.client.now += 3600;
    night.world.locked = [`${heroic}:3001`];
    night.enter(heroic);
    expect(night.readyCheck().dead).toEqual([3001]);
    expect(night.why()).toContain('"because":"lockout"');
  });

  it('and died while the player was disconnected is dead by the lockout, and counts as killed last', () => {
    const night = createRaidNight(hidden);
    night.enter(mythic);
    night.fightUnseen(night.boss(1), true);
    const check = night.readyCheck();
    expect(check.all).toEqual([3000, 3002, 3003]);
    expect(night.why()).toContain('afterLastKill');
  });

  it('and not killed while the player was disconnected is next', () => {
    const night = createRaidNight(hidden);
    night.enter(mythic);
    night.fightUnseen(night.boss(1), false);
    expect(night.readyCheck()).toMatchObject({ sure: true, first: 3001 });
  });

  it('lives although the lockout had it as dead when it was pulled, and dies when its kill is seen', () => {
    const night = createRaidNight(hidden);
    night.enter(heroic);
    night.world.locked = [`${heroic}:3000`, `${heroic}:3001`];
    night.wipe(night.boss(0));
    expect(living(night)).toContain(3000);
    night.kill(night.boss(0));
    expect(living(night)).toEqual([3001, 3002, 3003]);
  });

  it('lives although the instance showed it as dead when it was pulled', () => {
    const night = createRaidNight(shown);
    night.enter(heroic);
    night.diedWithoutMe([night.boss(1)]);
    expect(living(night)).not.toContain(3001);
    night.core().events.pullStarted(3001);
    expect(living(night)).toContain(3001);
  });

  it('is dead if the client learned that during the fight, even if the fight’s end looks like a wipe', () => {
    const night = createRaidNight(hidden);
    night.enter(mythic);
    night.core().events.pullStarted(3000);
    night.world.locked = [`${mythic}:3000`];
    night.core().events.pullEnded(3000, false);
    expect(living(night)).toEqual([3001, 3002, 3003]);
  });

  it('together with another one is next if the raid wiped on it last', () => {
    const night = createRaidNight(hidden);
    night.enter(mythic);
    night.core().events.pullStarted(3001);
    night.core().events.pullStarted(3002);
    night.core().events.pullEnded(3002, false);
    night.core().events.pullEnded(3001, false);
    expect(night.readyCheck()).toMatchObject({ sure: true, first: 3001 });
  });

  it.each([
    ['at once: the lockout of that kill comes later, and does not count here', 60, [3000, 3001, 3002, 3003]],
    ['an hour later: a lockout that comes then is a kill here', 3600, [3001, 3002, 3003]],
  ])('after its kill in another group’s instance, %s', (_, seconds, alive) => {
    const night = createRaidNight(hidden);
    night.enter(heroic);
    night.kill(night.boss(0));
    night.world.locked = [];
    night.client.now += seconds;
    night.joinOther([]);
    night.core().events.pullStarted(3000);
    night.world.locked = [`${heroic}:3000`];
    expect(living(night)).toEqual(alive);
  });

  it('in another group’s instance leaves alone what died there before, and what the lockout shows later', () => {
    const night = createRaidNight(hidden);
    night.enter(heroic);
    night.kill(night.boss(0));
    night.kill(night.boss(1));
    night.client.now += 60;
    night.joinOther([]);
    night.kill(night.boss(2));
    night.wipe(night.boss(0));
    expect(living(night)).toEqual([3000, 3001, 3003]);
    night.fightUnseen(night.boss(3), true);
    expect(living(night)).toEqual([3000, 3001]);
  });
});

describe('a kill', () => {
  it('is not taken back by a late event that calls its own fight a wipe', () => {
    const night = createRaidNight(hidden);
    night.enter(mythic);
    night.kill(night.boss(0));
    night.world.locked = [];
    night.core().events.pullEnded(3000, false);
    expect(night.readyCheck()).toMatchObject({ first: 3001, all: [3001, 3002, 3003] });
  });

  it('that only the instance’s state shows is not taken back by a wipe without a pull', () => {
    const night = createRaidNight(shown);
    night.enter(mythic);
    night.diedWithoutMe([night.boss(0)]);
    night.core().events.pullEnded(3000, false);
    expect(living(night)).toEqual([3001, 3002, 3003]);
  });

  it('of another group’s instance is taken back by a wipe in this one', () => {
    const night = createRaidNight(hidden);
    night.enter(heroic);
    night.kill(night.boss(0));
    night.client.now += 60;
    night.joinOther([]);
    night.core().events.pullEnded(3000, false);
    expect(night.readyCheck()).toMatchObject({ sure: true, first: 3000 });
  });

  it('of an earlier visit does not count in an instance that shows only others as dead, even if it was the last kill', () => {
    const night = createRaidNight(shown);
    night.enter(heroic);
    night.kill(night.boss(2));
    night.client.now += 60;
    night.joinOther([night.boss(0)]);
    expect(living(night)).toEqual([3001, 3002, 3003]);
  });

  it('asks the client for fresh lockouts', () => {
    const night = createRaidNight(hidden);
    night.enter(mythic);
    const before = night.world.locksAsked;
    night.core().events.bossKilled(3000);
    expect(night.world.locksAsked).toBe(before + 1);
  });

  it('of the last boss ends the raid, even if a ready check follows', () => {
    const night = createRaidNight(hidden);
    night.enter(mythic);
    for (const boss of bosses) {
      night.kill(boss);
    }
    night.world.locked = [];
    expect(night.readyCheck().shown).toBe(false);
    night.reload();
    expect(night.readyCheck().shown).toBe(false);
  });

  it('of the last boss ends the raid, even if only the lockout shows the others as dead', () => {
    const night = createRaidNight(hidden);
    night.enter(mythic);
    night.world.locked = [`${mythic}:3000`, `${mythic}:3001`, `${mythic}:3002`];
    night.kill(night.boss(3));
    expect(night.readyCheck().shown).toBe(false);
  });
});

describe('a ready check', () => {
  it('in a raid whose bosses all seem dead, and in which nobody fought yet, shows another group’s instance', () => {
    const night = createRaidNight(hidden);
    night.enter(heroic);
    for (const boss of bosses) {
      night.kill(boss);
    }
    night.client.now += 3600;
    night.joinOther([]);
    expect(living(night)).toEqual([3000, 3001, 3002, 3003]);
  });
});

describe('outside raids', () => {
  it('nothing is remembered', () => {
    const night = createRaidNight(hidden);
    night.world.where = { kind: 'party', instanceId: 658, name: 'The dungeon', difficultyId: 23 };
    night.core().events.enteredWorld(false, false);
    night.core().events.pullStarted(3000);
    night.core().events.pullEnded(3000, true);
    expect(night.client.character.raids).toEqual([]);
    expect(night.client.account.pulled).toEqual({});
  });
});

it('the raid of last week is forgotten when the player enters one', () => {
  const night = createRaidNight(hidden);
  night.enter(mythic);
  night.kill(night.boss(0));
  night.leave();
  night.weekPasses();
  night.enter(mythic);
  expect(night.client.character.raids.map(({ killed }) => killed)).toEqual([{}]);
});

describe('a picked boss', () => {
  it.each<[how: string, raid: RealRaid, dies: (night: RaidNight, boss: RealBoss) => void]>([
    ['seen by the instance’s state', shown, (night, boss) => night.diedWithoutMe([boss])],
    ['unseen, in a fight that the player had joined', hidden, (night, boss) => night.fightUnseen(boss, true)],
    ['by BOSS_KILL alone', hidden, (night, boss) => night.core().events.bossKilled(boss.encounterId)],
  ])('is not next any more once it died, %s', (_how, raid, dies) => {
    const night = createRaidNight(raid);
    night.enter(mythic);
    night.readyCheck();
    night.client.respond({ kind: 'pickBoss', encounterId: 3003 });
    expect(night.readyCheck().first).toBe(3003);
    dies(night, night.boss(3));
    expect(night.readyCheck()).toMatchObject({ first: 3000, all: [3000, 3001, 3002] });
  });

  it('is next although others are dead', () => {
    const night = createRaidNight(hidden);
    night.enter(mythic);
    night.kill(night.boss(0));
    night.readyCheck();
    night.client.respond({ kind: 'pickBoss', encounterId: 3002 });
    expect(night.readyCheck()).toMatchObject({ sure: true, first: 3002 });
    expect(night.why()).toContain('"picked":true');
  });

  it('that was believed dead when it was picked is next', () => {
    const night = createRaidNight(hidden);
    night.enter(heroic);
    night.world.locked = [`${heroic}:3000`];
    expect(night.readyCheck().dead).toEqual([3000]);
    night.client.respond({ kind: 'pickBoss', encounterId: 3000 });
    expect(night.readyCheck()).toMatchObject({ sure: true, first: 3000 });
  });

  it('is dead again once another one is picked, if only the pick brought it back', () => {
    const night = createRaidNight(hidden);
    night.enter(heroic);
    night.world.locked = [`${heroic}:3000`];
    for (const encounterId of [3000, 3002]) {
      night.readyCheck();
      night.client.respond({ kind: 'pickBoss', encounterId });
    }
    expect(night.readyCheck()).toMatchObject({ first: 3002, dead: [3000] });
  });

  it('is not picked if it died, unseen, while the popup was open', () => {
    const night = createRaidNight(shown);
    night.enter(mythic);
    night.readyCheck();
    night.diedWithoutMe([night.boss(0)]);
    night.client.respond({ kind: 'pickBoss', encounterId: 3000 });
    expect(living(night)).toEqual([3001, 3002, 3003]);
  });

  it('means nothing if the raid has no such boss', () => {
    const night = createRaidNight(shown);
    night.enter(mythic);
    night.readyCheck();
    night.client.respond({ kind: 'pickBoss', encounterId: 9999 });
    expect(night.client.character.raids[0]?.picked).toBeUndefined();
  });
});

describe('an id that is no boss of the raid', () => {
  it.each<[what: string, tell: (night: RaidNight) => void]>([
    ['ENCOUNTER_START', (night) => night.core().events.pullStarted(9999)],
    ['a wipe', (night) => night.core().events.pullEnded(9999, false)],
    ['a kill', (night) => night.core().events.pullEnded(9999, true)],
    ['BOSS_KILL', (night) => night.core().events.bossKilled(9999)],
  ])('changes nothing in %s', (_what, tell) => {
    const night = createRaidNight(hidden);
    night.enter(mythic);
    night.kill(night.boss(0));
    night.wipe(night.boss(2));
    const before = structuredClone(night.client.character.raids);
    const places = structuredClone(night.client.account.pulled);
    tell(night);
    expect(night.client.character.raids).toEqual(before);
    expect(night.client.account.pulled).toEqual(places);
    expect(night.readyCheck()).toMatchObject({ sure: true, first: 3002 });
  });

  it('is remembered in a raid that neither data nor journal knows: it may be a boss', () => {
    const night = createRaidNight(hidden);
    night.world.journal = {};
    night.enter(mythic);
    night.world.where = { ...night.world.where, instanceId: 4242 };
    night.core().events.enteredWorld(false, false);
    night.core().events.pullStarted(9999);
    expect(night.client.character.raids.map((raid) => raid.lastPulled)).toContain(9999);
  });
});

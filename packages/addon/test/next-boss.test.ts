/** Whole raid nights: the boss that is pulled next is offered first, a dead one never. */
import { describe, expect, it } from 'vitest';
import { createRaidNight, heroic, mythic, raidFinder } from './raid-night.ts';
import type { RealBoss, RealRaid } from './raid-night.ts';

const names = ['Nek’zali', 'Sentinels', 'Vashnik', 'Explorers', 'Sszorak', 'Fangs', 'Altar', 'Ula’tek'];

function bosses(change: (index: number) => Partial<RealBoss> = () => ({})): readonly RealBoss[] {
  return names.map((name, index) => ({
    encounterId: 3000 + index,
    journalId: 2000 + index,
    name,
    floor: 100,
    subZone: '',
    ...change(index),
  }));
}

const oneFloor: RealRaid = { instanceId: 3004, bosses: bosses(), entrance: 100 };
/** Every boss on a floor of its own, the first two share the entrance's. */
const floors: RealRaid = {
  instanceId: 2912,
  bosses: bosses((index) => ({ floor: index < 2 ? 100 : 100 + index, floorShipped: true })),
  entrance: 100,
};
const rooms: RealRaid = {
  instanceId: 2913,
  bosses: bosses((index) => ({ subZone: `Room ${index}` })),
  entrance: 100,
};

describe('on a ready check', () => {
  it('a fresh raid asks which boss, the first one first', () => {
    const night = createRaidNight(oneFloor);
    night.enter();
    const check = night.readyCheck();
    expect(check).toMatchObject({ shown: true, sure: false, first: 3000 });
    expect(check.all).toEqual([3000, 3001, 3002, 3003, 3004, 3005, 3006, 3007]);
  });

  it('after a wipe the same boss is next, and that is sure; after its kill the one behind it comes first', () => {
    const night = createRaidNight(oneFloor);
    night.enter();
    night.wipe(night.boss(0));
    expect(night.readyCheck()).toMatchObject({ sure: true, first: 3000 });
    night.kill(night.boss(0));
    const check = night.readyCheck();
    expect(check.first).toBe(3001);
    expect(check.all).not.toContain(3000);
  });

  it.each([
    ['/reload', (night: ReturnType<typeof createRaidNight>) => night.reload()],
    [
      'a relog some hours later',
      (night: ReturnType<typeof createRaidNight>) => {
        night.client.now += 4 * 3600;
        night.reload();
      },
    ],
    [
      'the next evening of the same lockout',
      (night: ReturnType<typeof createRaidNight>) => {
        night.leave();
        night.days(1);
        night.reload();
        night.enter();
      },
    ],
  ])('%s forgets neither kills nor the last pull', (_what, happens) => {
    const night = createRaidNight({ ...oneFloor, showsState: false });
    night.enter();
    night.kill(night.boss(0));
    night.kill(night.boss(1));
    night.wipe(night.boss(3));
    // The lockout may follow a kill minutes later.
    night.world.locked = [];
    happens(night);
    const check = night.readyCheck();
    expect(check).toMatchObject({ sure: true, first: 3003 });
    expect(check.all).not.toContain(3000);
    expect(check.all).not.toContain(3001);
  });

  it('after the reset all bosses live', () => {
    const night = createRaidNight(oneFloor);
    night.enter();
    night.kill(night.boss(0));
    night.wipe(night.boss(1));
    night.leave();
    night.weekPasses();
    night.enter();
    expect(night.readyCheck()).toMatchObject({ sure: false, first: 3000 });
  });

  it('an extended lockout keeps kills and the last pull across the reset', () => {
    const night = createRaidNight({ ...oneFloor, showsState: false });
    night.enter();
    night.kill(night.boss(0));
    night.wipe(night.boss(1));
    night.world.secondsToReset = 10 * 86_400;
    night.core().events.lockoutsKnown();
    night.leave();
    night.days(7);
    night.enter();
    expect(night.readyCheck()).toMatchObject({ sure: true, first: 3001 });
  });

  it('a lockout that was extended while the player was away still tells which bosses are dead', () => {
    const night = createRaidNight({ ...oneFloor, showsState: false });
    night.enter();
    night.kill(night.boss(0));
    night.leave();
    night.days(7);
    night.world.secondsToReset = 4 * 86_400;
    night.enter();
    const check = night.readyCheck();
    expect(check.first).toBe(3001);
    expect(check.all).not.toContain(3000);
  });

  it('a floor of its own tells which boss is next, even if others were skipped', () => {
    const night = createRaidNight(floors);
    night.enter();
    night.goTo(night.boss(4));
    expect(night.readyCheck()).toMatchObject({ sure: true, first: 3004 });
  });

  it('a floor whose map in the journal shows one living boss tells which boss is next', () => {
    const pinned = { ...floors, bosses: bosses((index) => ({ floor: 100 + index, pinned: true })) };
    const night = createRaidNight(pinned);
    night.enter();
    night.goTo(night.boss(2));
    expect(night.readyCheck()).toMatchObject({ sure: true, first: 3002 });
  });

  it('a room is learned from its pull, for every character of the account', () => {
    const night = createRaidNight(rooms);
    night.enter();
    night.wipe(night.boss(2));
    night.playAs('second');
    night.newInstance();
    night.enter();
    night.goTo(night.boss(2));
    expect(night.readyCheck().first).toBe(3002);
  });

  it('a second character has kills of its own', () => {
    const night = createRaidNight(oneFloor);
    night.enter();
    night.kill(night.boss(0));
    night.playAs('second');
    night.newInstance();
    night.enter();
    expect(night.readyCheck().first).toBe(3000);
    night.playAs('main');
    night.diedWithoutMe([night.boss(0)]);
    night.enter();
    expect(night.readyCheck().first).toBe(3001);
  });

  it('difficulties are raids of their own', () => {
    const night = createRaidNight(oneFloor);
    night.enter(heroic);
    night.kill(night.boss(0));
    night.newInstance();
    night.enter(mythic);
    expect(night.readyCheck().first).toBe(3000);
  });

  it('in the raid finder only the wing’s bosses are offered, and the others can be picked', () => {
    const night = createRaidNight({ ...oneFloor, wings: { 77: [names[2]!, names[3]!, names[4]!] } });
    night.enter(raidFinder, 77);
    expect(night.readyCheck()).toMatchObject({
      all: [3002, 3003, 3004],
      elsewhere: [3000, 3001, 3005, 3006, 3007],
    });
    night.kill(night.boss(2));
    expect(night.readyCheck()).toMatchObject({ first: 3003, all: [3003, 3004] });
  });

  it('in the raid finder a wing’s list is not trusted on the floor of a boss of another wing', () => {
    const night = createRaidNight({
      ...floors,
      bosses: bosses((index) => ({ floor: 100 + index, pinned: true })),
      wings: { 77: [names[0]!, names[1]!] },
    });
    night.enter(raidFinder, 77);
    night.goTo(night.boss(5));
    expect(night.readyCheck().first).toBe(3005);
  });

  it('in the raid finder the next group’s bosses live again, whatever the lockout says', () => {
    const night = createRaidNight({ ...oneFloor, wings: { 77: [names[0]!, names[1]!] } });
    night.enter(raidFinder, 77);
    night.kill(night.boss(0));
    night.leave();
    night.client.now += 3600;
    night.newInstance();
    night.enter(raidFinder, 77);
    expect(night.readyCheck()).toMatchObject({ first: 3000, all: [3000, 3001] });
  });

  it('a raid that only the journal knows has its bosses from there, and the general build', () => {
    const night = createRaidNight({ ...oneFloor, journalOnly: true });
    night.enter();
    expect(night.readyCheck().first).toBe(3000);
    expect(night.client.offer?.builds[0]).toMatchObject({ standsIn: 'unknown' });
    night.kill(night.boss(0));
    night.wipe(night.boss(2));
    expect(night.readyCheck()).toMatchObject({ first: 3002 });
    expect(night.readyCheck().all).not.toContain(3000);
  });

  it('a boss that is pulled lives, whatever the lockout says, and so do others that are dead only in the lockout', () => {
    const night = createRaidNight(oneFloor);
    night.enter(heroic);
    night.world.locked = [`${heroic}:3000`, `${heroic}:3001`];
    expect(night.readyCheck().first).toBe(3002);
    night.wipe(night.boss(0));
    const check = night.readyCheck();
    expect(check).toMatchObject({ sure: true, first: 3000 });
    expect(check.all).toContain(3001);
  });

  it('a boss that was killed and is pulled again proves another group’s instance: its neighbours live as well', () => {
    const night = createRaidNight({ ...oneFloor, showsState: false });
    night.enter(heroic);
    night.kill(night.boss(0));
    night.kill(night.boss(1));
    night.leave();
    night.newInstance();
    night.enter(heroic);
    night.wipe(night.boss(0));
    expect(night.readyCheck()).toMatchObject({ sure: true, first: 3000 });
    night.kill(night.boss(0));
    expect(night.readyCheck().first).toBe(3001);
  });

  it('the state that the instance shows outranks the player’s lockout', () => {
    const night = createRaidNight(oneFloor);
    night.enter(heroic);
    night.world.locked = [`${heroic}:3000`, `${heroic}:3001`, `${heroic}:3002`];
    night.diedWithoutMe([night.boss(0)]);
    expect(night.readyCheck().first).toBe(3001);
  });

  it('a lockout in which all bosses are dead does not count', () => {
    const night = createRaidNight(oneFloor);
    night.enter(heroic);
    night.world.locked = night.living().map((boss) => `${heroic}:${boss.encounterId}`);
    expect(night.readyCheck().first).toBe(3000);
  });

  it('a boss whose prerequisites live comes last, and can be picked', () => {
    const gated = { ...oneFloor, bosses: bosses((index) => (index === 1 ? { requires: [3004] } : {})) };
    const night = createRaidNight(gated);
    night.enter();
    night.kill(night.boss(0));
    const check = night.readyCheck();
    expect(check.first).toBe(3002);
    expect(check.all.at(-1)).toBe(3001);
  });

  it('the last living boss is offered without asking', () => {
    const night = createRaidNight(oneFloor);
    night.enter();
    for (const boss of night.living().slice(0, 7)) {
      night.kill(boss);
    }
    expect(night.readyCheck()).toMatchObject({ sure: true, all: [3007] });
    night.kill(night.boss(7));
    expect(night.readyCheck().shown).toBe(false);
  });

  it('what the player picks is next until it dies', () => {
    const night = createRaidNight(oneFloor);
    night.enter();
    night.readyCheck();
    night.client.respond({ kind: 'pickBoss', encounterId: 3005 });
    expect(night.client.offer).toMatchObject({
      subject: 'nextBoss',
      builds: [{ encounter: { id: 3005, name: 'Fangs' } }],
    });
    night.wipe(night.boss(0));
    night.reload();
    expect(night.readyCheck().first).toBe(3005);
    night.kill(night.boss(5));
    expect(night.readyCheck().first).not.toBe(3005);
  });

  it('a pick in a popup that was opened before the boss died does not count', () => {
    const night = createRaidNight(oneFloor);
    night.enter();
    night.readyCheck();
    const { respond } = night.client.listener!;
    night.kill(night.boss(0));
    respond({ kind: 'pickBoss', encounterId: 3000 });
    expect(night.readyCheck().all).not.toContain(3000);
  });

  it('asking why changes nothing that is remembered', () => {
    const night = createRaidNight(oneFloor);
    night.enter();
    night.client.character.raids = [];
    expect(night.why()).toContain('whyDecision');
    expect(night.client.character.raids).toEqual([]);
  });

  it('/toptalent why lists the evidence, and why the dead are believed dead', () => {
    const night = createRaidNight({ ...floors, showsState: false });
    night.enter();
    night.kill(night.boss(0));
    night.wipe(night.boss(2));
    const why = night.why();
    expect(why).toContain('"say":"whyDecision","bossName":"Vashnik","sure":true,"picked":false');
    expect(why).toContain('{"kind":"lastPull","points":100}');
    expect(why).toContain('{"kind":"ownFloor","points":60}');
    expect(why).toContain('{"kind":"alivePredecessor","points":-5}');
    expect(why).toContain('"say":"whyDead","bossName":"Nek’zali","because":"killedThisLockout"');
  });
});

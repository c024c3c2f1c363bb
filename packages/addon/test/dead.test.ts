/** Which bosses are dead. Of seen kills, the instance's state and the lockout, the newest is believed. */
import { describe, expect, it } from 'vitest';
import { clientWordOn } from '../src/core/boss/client-word.ts';
import { deadOf } from '../src/core/boss/dead.ts';
import { newMemory } from '../src/core/boss/raid-memory.ts';
import type { ClientWord, RaidMemory } from '../src/core/boss/raid-memory.ts';
import { createFakeWorld } from './fake-world.ts';
import { candidate } from './made-up-bosses.ts';

const raid = { instanceId: 2912, difficultyId: 15, lfgDungeonId: undefined };
/** When the player came in. */
const since = 1000;
const none: ClientWord = { shownDead: false, lockedDead: false };
const shown: ClientWord = { shownDead: true, lockedDead: false };
const locked: ClientWord = { shownDead: false, lockedDead: true };

/** The dead of three bosses, of which the third lives, as far as the client knows. */
function dead(memory: Partial<RaidMemory>, first: ClientWord = none, second: ClientWord = none, more = {}) {
  const words = [first, second, none];
  const bosses = [1, 2, 3].map((id) => candidate(id, more));
  return deadOf(bosses, {
    memory: { ...newMemory(raid), ...memory },
    since,
    wordOn: ({ encounterId }) => words[encounterId - 1]!,
  }).map(({ boss, because }) => [boss.encounterId, because]);
}

describe('the instance’s state', () => {
  it('tells who is dead, against the lockout', () => {
    expect(dead({}, shown, locked)).toEqual([[1, 'instanceState']]);
  });

  it('that was there already when the boss was pulled says nothing of it', () => {
    expect(dead({ alive: { 1: { at: 1100, ...shown } } }, shown)).toEqual([]);
    expect(dead({ alive: { 1: { at: 1100, ...none } } }, shown)).toEqual([[1, 'instanceState']]);
  });

  it('may lag behind the last kill of this stay, and behind no other', () => {
    const killed = { 2: 1200, 3: 1100 };
    expect(dead({ killed, lastKilled: 2 }, shown)).toEqual([
      [1, 'instanceState'],
      [2, 'killedThisLockout'],
    ]);
    expect(dead({ killed: { 2: 900 }, lastKilled: 2 }, shown)).toEqual([[1, 'instanceState']]);
  });

  it('is not there for a boss that the journal lacks: its kill counts', () => {
    expect(dead({ killed: { 2: 900, 3: 900 }, lastKilled: 3 }, shown, none, { journalId: 0 })).toEqual([
      [1, 'instanceState'],
      [2, 'killedThisLockout'],
      [3, 'killedThisLockout'],
    ]);
  });
});

describe('a pick', () => {
  const pick = (encounterId: number, at: number, word: ClientWord) => ({
    picked: { encounterId, at, ...word },
  });

  it('of a boss whose kill was seen brings it back, and nobody else', () => {
    const killed = { 1: 1100, 2: 1200 };
    expect(dead({ killed, ...pick(1, 1300, none) })).toEqual([[2, 'killedThisLockout']]);
  });

  it('or a pull counts by what the client said at that time, whichever came later', () => {
    const seen = (at: number, word: ClientWord) => ({ alive: { 1: { at, ...word } } });
    expect(dead({ ...seen(1200, none), ...pick(1, 1100, locked) }, locked)).toEqual([[1, 'lockout']]);
    expect(dead({ ...seen(1100, none), ...pick(1, 1200, locked) }, locked)).toEqual([]);
    expect(dead({ ...seen(1200, locked), ...pick(1, 1100, none) }, locked)).toEqual([]);
  });
});

describe('the lockout', () => {
  const otherLocks = [1];

  it('says nothing of a boss that died in another group’s instance, unless the boss was met in this stay', () => {
    expect(dead({ otherLocks }, locked)).toEqual([]);
    expect(dead({ otherLocks, alive: { 1: { at: since, ...none } } }, locked)).toEqual([[1, 'lockout']]);
    expect(dead({ otherLocks, alive: { 1: { at: since - 1, ...none } } }, locked)).toEqual([]);
  });

  it('does not count if it and older kills would leave no boss to pull', () => {
    const bosses = [candidate(1), candidate(2)];
    const memory = { ...newMemory(raid), killed: { 2: 900 }, lastKilled: 2 };
    const wordOn = ({ encounterId }: { encounterId: number }) => (encounterId === 1 ? locked : none);
    expect(deadOf(bosses, { memory, since, wordOn }).map(({ boss }) => boss.encounterId)).toEqual([2]);
  });
});

describe('the client’s word', () => {
  const where = { kind: 'raid', name: 'The raid', ...raid } as const;

  it('is what the instance and the lockout show', () => {
    const { world, worldPorts } = createFakeWorld();
    world.defeated = [0, 2001];
    world.locked = ['15:2'];
    expect(clientWordOn(candidate(1), where, worldPorts)).toEqual(shown);
    expect(clientWordOn(candidate(2), where, worldPorts)).toEqual(locked);
    expect(clientWordOn(candidate(3, { journalId: 0 }), where, worldPorts)).toEqual(none);
  });

  it('leaves out the lockout in the raid finder', () => {
    const { world, worldPorts } = createFakeWorld();
    world.locked = ['17:2'];
    expect(clientWordOn(candidate(2), { ...where, difficultyId: 17 }, worldPorts)).toEqual(none);
  });
});

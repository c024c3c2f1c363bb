/** What is remembered of a raid, and for how long. */
import { describe, expect, it } from 'vitest';
import {
  disbelieveKills,
  disbelieveLockout,
  keepMemory,
  memoryOf,
  newMemory,
  rememberKill,
  wasFoughtSince,
} from '../src/core/boss/raid-memory.ts';
import type { RaidMemory } from '../src/core/boss/raid-memory.ts';

const raid = { instanceId: 2912, difficultyId: 16, lfgDungeonId: undefined };

it('a raid is remembered until its lockout resets, and not found afterwards', () => {
  const memory = newMemory(raid);
  keepMemory(memory, 1000, 500);
  expect(memoryOf([memory], raid, 1499)).toBe(memory);
  expect(memoryOf([memory], raid, 1500)).toBeUndefined();
});

it('an extended lockout is remembered for longer, and a shorter one does not shorten it', () => {
  const memory = newMemory(raid);
  keepMemory(memory, 1000, 500);
  keepMemory(memory, 1000, 900);
  keepMemory(memory, 1000, 100);
  expect(memory.forgetAt).toBe(1900);
});

it('difficulties and raid finder wings are raids of their own', () => {
  const memory = { ...newMemory(raid), forgetAt: 10 };
  expect(memoryOf([memory], { ...raid, difficultyId: 15 }, 1)).toBeUndefined();
  expect(memoryOf([memory], { ...raid, lfgDungeonId: 77 }, 1)).toBeUndefined();
});

it('raids are told apart by their instance', () => {
  const memory = { ...newMemory(raid), forgetAt: 10 };
  expect(memoryOf([memory], { ...raid, instanceId: 2913 }, 1)).toBeUndefined();
  expect(memoryOf([memory], raid, 1)).toBe(memory);
});

it('nothing is known of a raid that is new', () => {
  expect(newMemory(raid)).toEqual({
    instanceId: 2912,
    difficultyId: 16,
    forgetAt: 0,
    killed: {},
    alive: {},
    otherLocks: [],
  });
});

it('a kill leaves alone what is known of another boss: that it was pulled last, and that it was picked', () => {
  const sign = { at: 1100, shownDead: false, lockedDead: false };
  const memory: RaidMemory = { ...newMemory(raid), lastPulled: 1, picked: { encounterId: 1, ...sign } };
  rememberKill(memory, 2, 1200);
  expect(memory).toMatchObject({ lastPulled: 1, lastKilled: 2, picked: { encounterId: 1 } });
  rememberKill(memory, 1, 1300);
  expect(memory).toMatchObject({ lastPulled: undefined, lastKilled: 1, picked: undefined });
});

describe('another group’s instance', () => {
  /** 1 was killed before this stay, 2 in it; 3 and 5 are dead in the lockout, 5 is known to be dead elsewhere. */
  const memory = () => ({ ...newMemory(raid), killed: { 1: 900, 2: 1100 }, otherLocks: [5] });
  const stay = { bosses: [1, 2, 3, 4, 5], since: 1000, isLocked: (id: number) => [2, 3, 5].includes(id) };

  it('has bosses that the lockout has as dead, except those that were killed in this stay', () => {
    const changed = memory();
    disbelieveLockout(changed, stay);
    expect(changed).toEqual({ ...memory(), otherLocks: [5, 3] });
  });

  it('has bosses that were killed before this stay as well, even if the lockout lags', () => {
    const changed = memory();
    disbelieveKills(changed, stay);
    expect(changed).toEqual({ ...memory(), killed: { 1: undefined, 2: 1100 }, otherLocks: [5, 1, 3] });
  });
});

it('a boss was fought in this stay if it was pulled or killed since the player came in', () => {
  const sign = { shownDead: false, lockedDead: false };
  const memory: RaidMemory = {
    ...newMemory(raid),
    killed: { 1: 1001, 2: 1000 },
    alive: { 3: { at: 1000, ...sign }, 4: { at: 999, ...sign } },
  };
  expect([1, 2, 3, 4, 5].map((id) => wasFoughtSince(memory, id, 1000))).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});

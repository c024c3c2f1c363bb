/** How long a raid is remembered. */
import { expect, it } from 'vitest';
import { keepMemory, memoryOf, newMemory } from '../src/core/boss/raid-memory.ts';

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

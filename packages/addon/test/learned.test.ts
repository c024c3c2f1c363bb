/** Where bosses are, learned from pulls. */
import { expect, it } from 'vitest';
import { learnPull } from '../src/core/boss/learned.ts';
import type { PulledOn } from '../src/core/boss/question.ts';

it('a pull teaches the floor and the sub-zone of its boss, each once', () => {
  const places: Record<number, PulledOn | undefined> = {};
  learnPull(places, 1, { floor: 10, subZone: 'Hall' });
  learnPull(places, 1, { floor: 10, subZone: 'Hall' });
  learnPull(places, 1, { floor: 11, subZone: 'Pit' });
  expect(places).toEqual({ 1: { floors: [10, 11], subZones: ['Hall', 'Pit'] } });
});

it('a pull without map and sub-zone teaches neither', () => {
  const places: Record<number, PulledOn | undefined> = {};
  learnPull(places, 1, { floor: undefined, subZone: '' });
  expect(places).toEqual({ 1: { floors: [], subZones: [] } });
});

it('four floors and four sub-zones are remembered of a boss, and the oldest is forgotten', () => {
  const places: Record<number, PulledOn | undefined> = {};
  for (const floor of [1, 2, 3, 4, 5]) {
    expect(places[1]?.floors.length ?? 0).toBe(floor - 1);
    learnPull(places, 1, { floor, subZone: `Room ${floor}` });
  }
  expect(places[1]).toEqual({ floors: [2, 3, 4, 5], subZones: ['Room 2', 'Room 3', 'Room 4', 'Room 5'] });
});

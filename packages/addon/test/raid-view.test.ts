/** Which bosses of a raid can be pulled. */
import type { ClientEncounter } from '@toptalent/build-data';
import { describe, expect, it } from 'vitest';
import { viewRaid } from '../src/core/boss/raid-view.ts';
import { createFakeClient } from './fake-client.ts';
import { encounter, raidId } from './made-up-bosses.ts';

/** The view of a raid whose bosses 1, 2 and 3 are these, with some of them dead. */
function view(
  changes: Record<number, Partial<ClientEncounter>>,
  dead: readonly number[] = [],
  lfgDungeonId?: number,
) {
  const { client, ports } = createFakeClient();
  client.world.defeated = dead.map((id) => 2000 + id);
  const encounters = [1, 2, 3].map((id) => encounter(id, changes[id]));
  const where = {
    kind: 'raid',
    instanceId: raidId,
    name: 'The raid',
    difficultyId: 16,
    lfgDungeonId,
  } as const;
  const { all, alive, decision, pullable } = viewRaid({ encounters }, where, ports);
  return {
    all: all.map((boss) => boss.encounterId),
    alive: alive.map((boss) => boss.encounterId),
    pullable: decision.ranked.slice(0, pullable).map(({ boss }) => boss.encounterId),
  };
}

describe('a boss that others must die for', () => {
  it('can be pulled once all of them are dead', () => {
    const last = { 3: { requires: [1, 2] } };
    expect(view(last).pullable).toEqual([1, 2]);
    expect(view(last, [1])).toMatchObject({ alive: [2, 3], pullable: [2] });
    expect(view(last, [1, 2]).pullable).toEqual([3]);
  });

  it('does not wait for bosses that are not in this raid or wing', () => {
    expect(view({ 3: { requires: [9] } }).pullable).toEqual([1, 2, 3]);
    const wings = { 2: { lfgDungeonId: 77, requires: [1] }, 3: { lfgDungeonId: 77 } };
    expect(view(wings, [], 77)).toMatchObject({ all: [2, 3], pullable: [2, 3] });
  });
});

it('wings mean nothing outside the raid finder', () => {
  expect(view({ 1: { lfgDungeonId: 77 } }).all).toEqual([1, 2, 3]);
});

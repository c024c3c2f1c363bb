/** Difficulties and lairs, as the simulated client tells of them. */
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { InstancePlace, SimClient } from '../src/index.ts';
import { difficultyIds } from '../src/world/difficulties.ts';
import { api, newClient } from './new-client.ts';

const lair: InstancePlace = {
  name: 'The Tidebound Grotto',
  instanceType: 'scenario',
  difficultyId: 233,
  instanceId: 2987,
  isLair: true,
};
const facts = new URL('../../../../shared/data/game/midnight-2.json', import.meta.url);
let client: SimClient;

afterEach(() => {
  client.session.close();
});

describe('a difficulty', () => {
  it.each(difficultyIds)('%i has the same name in the instance and in the list', (difficultyId) => {
    client = newClient();
    client.travel.enter({ ...lair, difficultyId });
    const [name] = api['GetDifficultyInfo'](difficultyId);
    expect(name).not.toBe('');
    expect(api['GetInstanceInfo']()[3]).toBe(name);
  });

  it('that does not exist has no name and no entry', () => {
    client = newClient();
    client.travel.enter({ ...lair, difficultyId: 9999 });
    expect(api['GetInstanceInfo']()[3]).toBe('');
    expect(api['GetDifficultyInfo'](9999)).toEqual([]);
  });

  it.skipIf(!existsSync(facts))('is known for every id of the facts (../shared/data/game)', () => {
    client = newClient();
    const { raidDifficulties } = JSON.parse(readFileSync(facts, 'utf8')) as {
      raidDifficulties: { id: number; name: string }[];
    };
    for (const { id, name } of raidDifficulties) {
      const [told] = api['GetDifficultyInfo'](id) as [string?];
      expect([id, told !== undefined && name.startsWith(told)]).toEqual([id, true]);
    }
  });
});

describe('a lair', () => {
  it.each(['raid', 'scenario'] as const)(
    'is reported by C_DelvesUI, and may be of type %s',
    (instanceType) => {
      client = newClient();
      expect(api['C_DelvesUI'].IsInLair()).toBe(false);
      client.travel.enter({ ...lair, instanceType });
      expect(api['C_DelvesUI'].IsInLair()).toBe(true);
      expect(api['GetInstanceInfo']().slice(1, 4)).toEqual([instanceType, 233, 'Mythic']);
    },
  );
});

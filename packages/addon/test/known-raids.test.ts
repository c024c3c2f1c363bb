/** Which scenarios count as raids. */
import { describe, expect, it } from 'vitest';
import { withKnownRaids } from '../src/core/boss/known-raids.ts';
import { createTalentData } from '../src/core/data/talent-data.ts';
import type { Whereabouts } from '../src/core/place/whereabouts.ts';
import { shipped, talentData } from './fake-data.ts';
import { createFakeWorld } from './fake-world.ts';

const [boss, other] = talentData().encounters;
const data = shipped(
  talentData({
    encounters: [
      { ...boss!, instanceId: 3004 },
      { ...other!, instanceId: 3005, contentType: 'mythicPlus' },
    ],
  }),
);

function placeIn(where: Partial<Whereabouts>, known = data) {
  const { world, worldPorts } = createFakeWorld();
  world.where = { kind: 'scenario', instanceId: 1, name: 'The lair', difficultyId: 14, ...where };
  world.journal = { 3006: [] };
  world.floor = 7;
  world.subZone = 'Hall';
  return withKnownRaids(worldPorts.surroundings, known, worldPorts.journal);
}
const kindOf = (where: Partial<Whereabouts>, known = data) => placeIn(where, known).where().kind;

describe('a scenario', () => {
  it('is a raid if the data or the journal knows its instance as one', () => {
    expect(placeIn({ instanceId: 3004 }).where()).toEqual({
      kind: 'raid',
      instanceId: 3004,
      name: 'The lair',
      difficultyId: 14,
    });
    expect(kindOf({ instanceId: 3006 })).toBe('raid');
  });

  it('stays one if neither does', () => {
    expect(kindOf({ instanceId: 3005 })).toBe('scenario');
    expect(kindOf({ instanceId: 1 })).toBe('scenario');
  });

  it('is a raid by the journal alone if there is no data', () => {
    const nothing = createTalentData(undefined);
    expect(kindOf({ instanceId: 3006 }, nothing)).toBe('raid');
    expect(kindOf({ instanceId: 3004 }, nothing)).toBe('scenario');
  });
});

it('a dungeon stays a dungeon, whatever its instance', () => {
  expect(kindOf({ kind: 'party', instanceId: 3004 })).toBe('party');
});

it('floor and sub-zone are those of the client', () => {
  const surroundings = placeIn({});
  expect([surroundings.floor(), surroundings.subZone()]).toEqual([7, 'Hall']);
});

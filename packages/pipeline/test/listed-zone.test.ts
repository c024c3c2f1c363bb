import { expect, it } from 'vitest';
import { seasonZone } from '../src/discover/listed-zone.ts';
import { encountersOf } from '../src/discover/season.ts';

const zone = (id: number, name: string, encounters: readonly (readonly [id: number, name: string])[]) =>
  seasonZone({
    id,
    name,
    frozen: false,
    brackets: null,
    difficulties: [{ id: 5, name: 'Mythic' }],
    partitions: [],
    encounters: encounters.map((one) => ({ id: one[0], name: one[1], journalID: 0 })),
    unread: [],
  });

it('what has no name that can be read is called by its id', () => {
  const { name, encounters } = zone(53, ' ', [
    [4242, ''],
    [4243, 'A boss'],
  ]);
  expect([name, ...encounters.map((one) => one.name)]).toEqual(['zone 53', 'encounter 4242', 'A boss']);
});

it('an encounter that two zones list is one, of the first', () => {
  const zones = [zone(53, 'Abyss', [[4242, 'A boss']]), zone(54, 'Grotto', [[4242, 'A boss']])];
  const encounters = encountersOf({ zones, verdicts: [], unreadable: new Map() });
  expect(encounters.map(({ id, zoneId }) => [id, zoneId])).toEqual([[4242, 53]]);
});

/** Random steps: places, difficulties, keystones, other groups. */
import { bossIds, challengeModeIds, randomFloor, randomPlace } from './places.ts';
import type { FuzzStep } from './session.ts';

export const placeSteps: readonly FuzzStep[] = [
  {
    name: 'a loading screen',
    weight: 9,
    can: (client) => !client.game.player.encounterRunning && !client.game.player.keystoneRunning,
    take: ({ client }, random) => client.travel.enter(randomPlace(random)),
  },
  {
    name: 'a walk',
    weight: 4,
    take: ({ client }, random) =>
      client.travel.walkTo(randomFloor(random), random.once(2) ? '' : `Room ${random.below(4)}`),
  },
  {
    name: 'another difficulty',
    weight: 1,
    can: (client) => client.game.player.place.instanceType === 'raid' && !client.game.player.encounterRunning,
    take: ({ client }, random) => client.travel.changeDifficulty(random.pick([14, 15, 16])),
  },
  {
    name: 'a keystone in the font',
    weight: 1,
    can: (client) => client.game.player.place.instanceType === 'party' && !client.game.player.keystoneRunning,
    take: ({ client }, random) => client.keystone.slot(random.pick(challengeModeIds)),
  },
  {
    name: 'a keystone starts',
    weight: 1,
    can: (client) => client.game.player.place.instanceType === 'party' && !client.game.player.keystoneRunning,
    take: ({ client }, random) => client.keystone.start(random.pick(challengeModeIds)),
  },
  {
    name: 'a keystone run ends',
    weight: 3,
    can: (client) => client.game.player.keystoneRunning,
    take: ({ client }, random) => (random.once(2) ? client.keystone.reset() : client.keystone.complete()),
  },
  { name: 'another group’s instance', weight: 1, take: ({ client }) => client.lockouts.joinFreshInstance() },
  {
    name: 'a kill with another group',
    weight: 1,
    take: ({ client }, random) => {
      const { instanceId, difficultyId } = client.game.player.place;
      client.lockouts.bossWasKilledElsewhere(instanceId, difficultyId, random.pick(bossIds));
    },
  },
];

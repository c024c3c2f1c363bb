/** Random steps: combat, encounters, ready checks and deaths. */
import { bossIds } from './places.ts';
import type { FuzzStep } from './session.ts';

export const combatSteps: readonly FuzzStep[] = [
  {
    name: 'combat begins',
    weight: 5,
    can: (client) => !client.game.player.inCombat,
    take: ({ client }) => client.character.enterCombat(),
  },
  {
    name: 'combat ends',
    weight: 7,
    can: (client) => client.game.player.inCombat && !client.game.player.encounterRunning,
    take: ({ client }) => client.character.leaveCombat(),
  },
  {
    name: 'a pull',
    weight: 4,
    can: (client) => !client.game.player.encounterRunning && client.game.player.place.instanceType === 'raid',
    take: ({ client }, random) => client.raid.pull(random.pick(bossIds)),
  },
  {
    name: 'a kill',
    weight: 4,
    can: (client) => client.game.world.encounterId !== undefined,
    take: ({ client }) => client.raid.kill(),
  },
  {
    name: 'a wipe',
    weight: 3,
    can: (client) => client.game.world.encounterId !== undefined,
    take: ({ client }) => client.raid.wipe(),
  },
  { name: 'a ready check', weight: 9, take: ({ client }) => client.raid.readyCheck() },
  {
    name: 'a ready check is over',
    weight: 2,
    can: (client) => client.game.world.readyCheckEnds !== undefined,
    take: ({ client }) => client.raid.finishReadyCheck(),
  },
  { name: 'a pull timer', weight: 1, take: ({ client }) => client.raid.pullTimer(10) },
  {
    name: 'a death',
    weight: 1,
    can: (client) => !client.game.player.dead,
    take: ({ client }) => client.character.die(),
  },
  {
    name: 'a revival',
    weight: 3,
    can: (client) => client.game.player.dead,
    take: ({ client }) => client.character.revive(),
  },
  {
    name: 'a lost connection in a fight',
    weight: 2,
    can: ({ game }) => game.world.encounterId !== undefined,
    take: ({ client }, random) => {
      client.session.disconnect();
      client.advance(30);
      if (random.once(2)) {
        client.raid.endUnseen(random.once(2));
      }
      client.session.reconnect();
    },
  },
  {
    name: 'a fight ends unseen',
    weight: 2,
    can: ({ game }) => game.world.encounterId !== undefined,
    take: ({ client }, random) => client.raid.endUnseen(random.once(2)),
  },
  {
    name: 'arrival in a fight',
    weight: 2,
    can: ({ game }) => game.world.encounterId === undefined && game.player.place.instanceType === 'raid',
    take: ({ client }, random) => client.raid.arriveInFight(random.pick(bossIds)),
  },
  {
    name: 'a ready check of the player’s own',
    weight: 2,
    take: ({ client }) => client.raid.readyCheck('player'),
  },
  {
    name: 'a ready check behind a loading screen',
    weight: 2,
    take: ({ client }) => client.raid.readyCheckUnseen(),
  },
];

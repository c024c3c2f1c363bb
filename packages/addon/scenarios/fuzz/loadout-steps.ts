/** Random steps: what the player does with talents and saved loadouts. */
import { raise } from '@toptalent/wow-sim';
import { isCalm, isSettled } from './session.ts';
import type { FuzzSession, FuzzStep } from './session.ts';

/** The most loadouts that the client keeps. */
const clientLoadouts = 40;
/** Beyond this number the player saves loadouts only to fill the list, so that there is room for the addon's. */
const mostLoadouts = 34;
/** Name of the loadouts that only fill the list. */
const fillerName = 'Full';

export const loadoutSteps: readonly FuzzStep[] = [
  {
    name: 'the player wears something',
    weight: 2,
    can: isSettled,
    take: ({ client, codes }, random) => client.loadouts.wear(random.pick(codes())),
  },
  {
    name: 'the player saves a loadout',
    weight: 1,
    can: (client) => client.game.talents.configs.saved.length < mostLoadouts,
    take: ({ client, own, codes }, random) => {
      const name = random.once(4) ? 'Top: Raid' : `Mine ${random.below(5)}`;
      client.loadouts.add(name, random.pick(codes()));
      const made = client.game.talents.configs.savedOf(client.game.player.specId);
      own.made(client, made[made.length - 1]!);
    },
  },
  {
    name: 'the player fills the list of loadouts',
    weight: 1,
    take: ({ client, own, codes }, random) => {
      const { configs } = client.game.talents;
      while (configs.saved.length < clientLoadouts) {
        client.loadouts.add(fillerName, random.pick(codes()));
        own.made(client, configs.saved[configs.saved.length - 1]!);
      }
    },
  },
  {
    name: 'the player edits a loadout',
    weight: 3,
    can: (client) => isSettled(client) && client.loadouts.names().length > 0,
    take: ({ client, own, codes }, random) => {
      // Waits until running requests are done: the player cannot edit a loadout that is being deleted.
      client.advance(2);
      if (client.loadouts.names().length === 0 || !isCalm(client)) {
        return;
      }
      // The newest is most likely the addon's; the edit makes it the player's.
      const saved = client.game.talents.configs.savedOf(client.game.player.specId);
      const config = random.once(2) ? saved[saved.length - 1]! : random.pick(saved);
      const code = random.pick(codes());
      const bought = client.game.talents.decode(code, client.game.player.specId) ?? raise('no legal code');
      own.edit(client, config, bought);
      client.fire('TRAIT_CONFIG_UPDATED', config.configId);
    },
  },
  {
    name: 'the player deletes a loadout',
    weight: 3,
    can: (client) => isSettled(client) && client.loadouts.names().length > 0,
    take: ({ client, own }, random) => {
      const { configId } = random.pick(client.game.talents.configs.savedOf(client.game.player.specId));
      own.forget(client, configId);
      client.game.talents.configs.remove(configId);
      client.fire('TRAIT_CONFIG_DELETED', configId);
      client.fire('TRAIT_CONFIG_LIST_UPDATED');
    },
  },
  {
    name: 'the player chooses a loadout',
    weight: 2,
    can: (client) => isSettled(client) && client.loadouts.names().length > 0,
    take: ({ client }, random) => client.loadouts.choose(random.pick(client.loadouts.names())),
  },
  {
    name: 'the player drops changes',
    weight: 2,
    take: ({ client }) => client.loadouts.dropStagedChanges(),
  },
  {
    name: 'the player changes a talent',
    weight: 1,
    can: (client) => isSettled(client) && client.game.talents.active().staged === undefined,
    take: ({ client, codes }, random) => {
      client.loadouts.wear(random.pick(codes()));
      client.loadouts.stageChange();
    },
  },
];

/** The player deletes the loadouts that only filled the list. */
export function makeRoom({ client, own }: FuzzSession): void {
  const { configs } = client.game.talents;
  for (const { configId, name } of [...configs.saved]) {
    if (name === fillerName) {
      own.forget(client, configId);
      configs.remove(configId);
      client.fire('TRAIT_CONFIG_DELETED', configId);
    }
  }
  client.fire('TRAIT_CONFIG_LIST_UPDATED');
}

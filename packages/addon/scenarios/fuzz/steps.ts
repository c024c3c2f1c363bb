/** Everything that may happen in one step of a random session, with its weight. */
import { raise } from '@toptalent/wow-sim';
import type { Traps } from '@toptalent/wow-sim';
import type { ScenarioWorld } from '../world.ts';
import { fireAnything } from './events.ts';
import type { OwnLoadouts } from './loadouts.ts';
import { bossIds, challengeModeIds, randomFloor, randomPlace } from './places.ts';
import type { Random } from './random.ts';

type Client = ScenarioWorld['client'];

/** @noSelf */
export interface FuzzStep {
  readonly name: string;
  /** Share of all steps, relative to the sum of the weights. */
  readonly weight: number;
  /** False leaves the step out this time. */
  readonly can?: ((client: Client) => boolean) | undefined;
  readonly take: (session: FuzzSession, random: Random) => void;
}

/** What a step works on. */
export interface FuzzSession {
  readonly world: ScenarioWorld;
  readonly client: Client;
  readonly own: OwnLoadouts;
  /** Legal codes of the specialization that is played. */
  readonly codes: () => readonly string[];
  /** Specializations of the class. */
  readonly specIds: readonly number[];
}

const commands = [
  '',
  'show',
  'show',
  'show',
  'show',
  'next',
  'next',
  'browse',
  'settings',
  'restore',
  'cleanup',
  'why',
  'status',
  'version',
  'help',
  'reset',
  'dance |cff',
];

const characters = ['first', 'second'];
/** The most loadouts that the client keeps. */
const clientLoadouts = 40;
/** Beyond this number the player saves loadouts only to fill the list, so that there is room for the addon's. */
const mostLoadouts = 34;
/** Name of the loadouts that only fill the list. */
const fillerName = 'Full';

const calm = (client: Client): boolean =>
  !client.game.player.inCombat &&
  !client.game.player.dead &&
  !client.game.player.keystoneRunning &&
  !client.game.player.inPvpMatch;
const settled = (client: Client): boolean => calm(client) && !client.game.talents.commit.isRunning();

export const fuzzSteps: readonly FuzzStep[] = [
  { name: 'a moment passes', weight: 12, take: ({ client }) => client.advance(0.1) },
  { name: 'a second passes', weight: 10, take: ({ client }) => client.advance(1) },
  { name: 'some seconds pass', weight: 20, take: ({ client }) => client.advance(7) },
  { name: 'a minute passes', weight: 4, take: ({ client }) => client.advance(60) },
  {
    name: 'a click on any button',
    weight: 26,
    can: (client) => client.screen.buttons().length > 0,
    take: ({ client }, random) => client.screen.clickButton(random.pick(client.screen.buttons())),
  },
  { name: 'Escape', weight: 2, take: ({ client }) => client.screen.pressEscape() },
  {
    name: 'a command',
    weight: 10,
    take: ({ client }, random) => client.input.typeCommand(`/toptalent ${random.pick(commands)}`),
  },
  { name: 'an event out of nowhere', weight: 14, take: ({ client }, random) => fireAnything(client, random) },
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
  {
    name: 'a new specialization',
    weight: 3,
    can: settled,
    take: ({ client, specIds }, random) => client.character.changeSpecialization(random.pick(specIds)),
  },
  { name: 'a /reload', weight: 2, take: ({ client }) => client.session.reload() },
  { name: 'a relog', weight: 1, take: ({ client }) => client.session.relog() },
  {
    name: 'another character',
    weight: 1,
    can: settled,
    take: ({ client, specIds }, random) =>
      client.session.switchCharacter(random.pick(characters), random.pick(specIds)),
  },
  {
    name: 'the player wears something',
    weight: 2,
    can: settled,
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
    can: (client) => settled(client) && client.loadouts.names().length > 0,
    take: ({ client, own, codes }, random) => {
      // Waits until running requests are done: the player cannot edit a loadout that is being deleted.
      client.advance(2);
      if (client.loadouts.names().length === 0 || !calm(client)) {
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
    can: (client) => settled(client) && client.loadouts.names().length > 0,
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
    can: (client) => settled(client) && client.loadouts.names().length > 0,
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
    can: (client) => settled(client) && client.game.talents.active().staged === undefined,
    take: ({ client, codes }, random) => {
      client.loadouts.wear(random.pick(codes()));
      client.loadouts.stageChange();
    },
  },
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
  { name: 'the player runs', weight: 1, take: ({ client }) => client.character.run() },
  { name: 'the player stands', weight: 3, take: ({ client }) => client.character.stand() },
  { name: 'a step aside', weight: 2, take: ({ client }) => client.character.move() },
  {
    name: 'another cast',
    weight: 1,
    take: ({ client }) => client.character.cast({ spellId: 116, name: 'Frostbolt' }),
  },
  { name: 'the cast ends', weight: 2, take: ({ client }) => client.character.cast(undefined) },
  { name: 'the list of traps changes', weight: 3, take: ({ client }, random) => turnTrap(client, random) },
  { name: 'another group’s instance', weight: 1, take: ({ client }) => client.lockouts.joinFreshInstance() },
  {
    name: 'a kill with another group',
    weight: 1,
    take: ({ client }, random) => {
      const { instanceId, difficultyId } = client.game.player.place;
      client.lockouts.bossWasKilledElsewhere(instanceId, difficultyId, random.pick(bossIds));
    },
  },
  {
    name: 'a setting',
    weight: 3,
    can: (client) => client.game.settings.settings.length > 0,
    take: ({ client }, random) => changeSetting(client, random),
  },
];

/** The traps that are switches; counters are left to stories. */
const switches: readonly (keyof Traps)[] = [
  'nameLostAtCreation',
  'staleLoadoutCache',
  'silentRename',
  'talentWindowShown',
  'talentWindowNotLoaded',
  'updateEchoes',
  'talentsLagBehindCast',
  'commitFails',
  'selectionKeptWithoutChanges',
  'creationLost',
  'deletionLost',
  'stagedStays',
  'heroCurrenciesUnlisted',
  'secretCasts',
  'quietSpecializationChange',
  'journalNeverComplete',
  'raidInfoLost',
  'talentsNotLoaded',
  'noMap',
];

function turnTrap(client: Client, random: Random): void {
  const traps = client.traps as unknown as Record<string, boolean | number>;
  const name = random.pick(switches);
  traps[name] = traps[name] !== true;
  if (random.once(4)) {
    client.traps.importFailures = 1;
  }
  if (random.once(4)) {
    client.traps.loadConfigErrors = random.below(4);
  }
  if (random.once(4)) {
    client.traps.castDelay = random.pick([0, 0.6, 2]);
  }
  if (random.once(4)) {
    client.traps.answersNothing = random.pick([0, 3, 40, 500]);
  }
}

/** The player throws away what only filled the list: then there is room again. */
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

/** Turns all traps off. */
export function clearTraps(client: Client): void {
  const traps = client.traps as unknown as Record<string, boolean | number>;
  for (const name of switches) {
    traps[name] = false;
  }
  client.traps.importFailures = 0;
  client.traps.loadConfigErrors = 0;
  client.traps.castDelay = 0;
  client.traps.answersNothing = 0;
}

function changeSetting(client: Client, random: Random): void {
  const setting = random.pick(client.game.settings.settings);
  if (setting.simControl !== undefined) {
    const value =
      setting.simChoices === undefined ? setting.GetValue() !== true : random.pick(setting.simChoices);
    client.input.changeSetting(setting.GetVariable(), value);
  }
}

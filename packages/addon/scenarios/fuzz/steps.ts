/** Everything that may happen in one step of a random session, and how often. */
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
  /** How often, against the sum of all. */
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
/** The client keeps no more. */
const clientLoadouts = 40;
/** Beyond this the player makes no more, but to fill the list: some room is left for the addon's. */
const mostLoadouts = 34;
/** What the player calls the loadouts that only fill the list. */
const fillerName = 'Full';

const calm = (client: Client): boolean =>
  !client.player.inCombat &&
  !client.player.dead &&
  !client.player.keystoneRunning &&
  !client.player.inPvpMatch;
const settled = (client: Client): boolean => calm(client) && !client.talents.commit.isRunning();

export const fuzzSteps: readonly FuzzStep[] = [
  { name: 'a moment passes', weight: 12, take: ({ client }) => client.advance(0.1) },
  { name: 'a second passes', weight: 10, take: ({ client }) => client.advance(1) },
  { name: 'some seconds pass', weight: 20, take: ({ client }) => client.advance(7) },
  { name: 'a minute passes', weight: 4, take: ({ client }) => client.advance(60) },
  {
    name: 'a click on any button',
    weight: 26,
    can: (client) => client.visibleButtons().length > 0,
    take: ({ client }, random) => client.clickButton(random.pick(client.visibleButtons())),
  },
  { name: 'Escape', weight: 2, take: ({ client }) => client.pressEscape() },
  {
    name: 'a command',
    weight: 10,
    take: ({ client }, random) => client.typeCommand(`/toptalent ${random.pick(commands)}`),
  },
  { name: 'an event out of nowhere', weight: 14, take: ({ client }, random) => fireAnything(client, random) },
  {
    name: 'combat begins',
    weight: 5,
    can: (client) => !client.player.inCombat,
    take: ({ client }) => client.enterCombat(),
  },
  {
    name: 'combat ends',
    weight: 7,
    can: (client) => client.player.inCombat && !client.player.encounterRunning,
    take: ({ client }) => client.leaveCombat(),
  },
  {
    name: 'a pull',
    weight: 4,
    can: (client) => !client.player.encounterRunning && client.player.place.instanceType === 'raid',
    take: ({ client }, random) => client.pull(random.pick(bossIds)),
  },
  {
    name: 'a kill',
    weight: 4,
    can: (client) => client.world.encounterId !== undefined,
    take: ({ client }) => client.kill(),
  },
  {
    name: 'a wipe',
    weight: 3,
    can: (client) => client.world.encounterId !== undefined,
    take: ({ client }) => client.wipe(),
  },
  { name: 'a ready check', weight: 9, take: ({ client }) => client.readyCheck() },
  {
    name: 'a ready check is over',
    weight: 2,
    can: (client) => client.world.readyCheckEnds !== undefined,
    take: ({ client }) => client.finishReadyCheck(),
  },
  { name: 'a pull timer', weight: 1, take: ({ client }) => client.pullTimer(10) },
  {
    name: 'a loading screen',
    weight: 9,
    can: (client) => !client.player.encounterRunning && !client.player.keystoneRunning,
    take: ({ client }, random) => client.enterPlace(randomPlace(random)),
  },
  {
    name: 'a walk',
    weight: 4,
    take: ({ client }, random) =>
      client.walkTo(randomFloor(random), random.once(2) ? '' : `Room ${random.below(4)}`),
  },
  {
    name: 'another difficulty',
    weight: 1,
    can: (client) => client.player.place.instanceType === 'raid' && !client.player.encounterRunning,
    take: ({ client }, random) => client.changeDifficulty(random.pick([14, 15, 16])),
  },
  {
    name: 'a keystone in the font',
    weight: 1,
    can: (client) => client.player.place.instanceType === 'party' && !client.player.keystoneRunning,
    take: ({ client }, random) => client.slotKeystone(random.pick(challengeModeIds)),
  },
  {
    name: 'a keystone starts',
    weight: 1,
    can: (client) => client.player.place.instanceType === 'party' && !client.player.keystoneRunning,
    take: ({ client }, random) => client.startKeystone(random.pick(challengeModeIds)),
  },
  {
    name: 'a keystone run ends',
    weight: 3,
    can: (client) => client.player.keystoneRunning,
    take: ({ client }, random) =>
      random.once(2) ? client.resetKeystone() : client.setKeystoneRunning(false),
  },
  {
    name: 'a new specialization',
    weight: 3,
    can: settled,
    take: ({ client, specIds }, random) => client.changeSpecialization(random.pick(specIds)),
  },
  { name: 'a /reload', weight: 2, take: ({ client }) => client.reload() },
  { name: 'a relog', weight: 1, take: ({ client }) => client.relog() },
  {
    name: 'another character',
    weight: 1,
    can: settled,
    take: ({ client, specIds }, random) =>
      client.switchCharacter(random.pick(characters), random.pick(specIds)),
  },
  {
    name: 'the player wears something',
    weight: 2,
    can: settled,
    take: ({ client, codes }, random) => client.wear(random.pick(codes())),
  },
  {
    name: 'the player saves a loadout',
    weight: 1,
    can: (client) => client.talents.configs.saved.length < mostLoadouts,
    take: ({ client, own, codes }, random) => {
      const name = random.once(4) ? 'Top: Raid' : `Mine ${random.below(5)}`;
      client.hasLoadout(name, random.pick(codes()));
      const made = client.talents.configs.savedOf(client.player.specId);
      own.made(client, made[made.length - 1]!);
    },
  },
  {
    name: 'the player fills the list of loadouts',
    weight: 1,
    take: ({ client, own, codes }, random) => {
      const { configs } = client.talents;
      while (configs.saved.length < clientLoadouts) {
        client.hasLoadout(fillerName, random.pick(codes()));
        own.made(client, configs.saved[configs.saved.length - 1]!);
      }
    },
  },
  {
    name: 'the player edits a loadout',
    weight: 3,
    can: (client) => settled(client) && client.loadoutNames().length > 0,
    take: ({ client, own, codes }, random) => {
      // What the addon asked for is done by then: nobody edits what is being deleted.
      client.advance(2);
      if (client.loadoutNames().length === 0 || !calm(client)) {
        return;
      }
      // The newest is the likeliest to be the addon's: from now on it is the player's.
      const saved = client.talents.configs.savedOf(client.player.specId);
      const config = random.once(2) ? saved[saved.length - 1]! : random.pick(saved);
      const code = random.pick(codes());
      const bought = client.talents.decode(code, client.player.specId) ?? raise('no legal code');
      own.edit(client, config, bought);
      client.fire('TRAIT_CONFIG_UPDATED', config.configId);
    },
  },
  {
    name: 'the player deletes a loadout',
    weight: 3,
    can: (client) => settled(client) && client.loadoutNames().length > 0,
    take: ({ client, own }, random) => {
      const { configId } = random.pick(client.talents.configs.savedOf(client.player.specId));
      own.forget(client, configId);
      client.talents.configs.remove(configId);
      client.fire('TRAIT_CONFIG_DELETED', configId);
      client.fire('TRAIT_CONFIG_LIST_UPDATED');
    },
  },
  {
    name: 'the player chooses a loadout',
    weight: 2,
    can: (client) => settled(client) && client.loadoutNames().length > 0,
    take: ({ client }, random) => client.chooseLoadout(random.pick(client.loadoutNames())),
  },
  {
    name: 'the player drops changes',
    weight: 2,
    take: ({ client }) => client.dropStagedChanges(),
  },
  {
    name: 'the player changes a talent',
    weight: 1,
    can: (client) => settled(client) && client.talents.active().staged === undefined,
    take: ({ client, codes }, random) => {
      client.wear(random.pick(codes()));
      client.stageChange();
    },
  },
  { name: 'a death', weight: 1, can: (client) => !client.player.dead, take: ({ client }) => client.die() },
  {
    name: 'a revival',
    weight: 3,
    can: (client) => client.player.dead,
    take: ({ client }) => client.revive(),
  },
  { name: 'the player runs', weight: 1, take: ({ client }) => client.run() },
  { name: 'the player stands', weight: 3, take: ({ client }) => client.stand() },
  { name: 'a step aside', weight: 2, take: ({ client }) => client.move() },
  {
    name: 'another cast',
    weight: 1,
    take: ({ client }) => client.castSomething({ spellId: 116, name: 'Frostbolt' }),
  },
  { name: 'the cast ends', weight: 2, take: ({ client }) => client.castSomething(undefined) },
  { name: 'the list of traps changes', weight: 3, take: ({ client }, random) => turnTrap(client, random) },
  { name: 'another group’s instance', weight: 1, take: ({ client }) => client.freshInstance() },
  {
    name: 'a kill with another group',
    weight: 1,
    take: ({ client }, random) => {
      const { instanceId, difficultyId } = client.player.place;
      client.killedElsewhere(instanceId, difficultyId, random.pick(bossIds));
    },
  },
  {
    name: 'a setting',
    weight: 3,
    can: (client) => client.settings.settings.length > 0,
    take: ({ client }, random) => changeSetting(client, random),
  },
];

/** The switches among the traps; the counters are left to stories. */
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
  'heroPursesUnlisted',
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
  const { configs } = client.talents;
  for (const { configId, name } of [...configs.saved]) {
    if (name === fillerName) {
      own.forget(client, configId);
      configs.remove(configId);
      client.fire('TRAIT_CONFIG_DELETED', configId);
    }
  }
  client.fire('TRAIT_CONFIG_LIST_UPDATED');
}

/** The client without a surprise in it. */
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
  const setting = random.pick(client.settings.settings);
  if (setting.simControl !== undefined) {
    const value =
      setting.simChoices === undefined ? setting.GetValue() !== true : random.pick(setting.simChoices);
    client.changeSetting(setting.GetVariable(), value);
  }
}

/** A client of plain data behind the ports, with a clock that is moved by hand. */
import { decodeLoadout, encodeLoadout, loadoutFromPicks, serializationVersion } from '@toptalent/loadout';
import type { Loadout, Pick } from '@toptalent/loadout';
import type { Message } from '../src/core/chat/message.ts';
import { headingOf } from '../src/core/offer/heading.ts';
import type { Offer } from '../src/core/offer/offer.ts';
import type { LoadOutcome } from '../src/core/switch/port.ts';
import type { PopupListener } from '../src/core/popup/port.ts';
import type { Response } from '../src/core/popup/response.ts';
import type { Ports } from '../src/core/ports.ts';
import type { SignalGroup } from '../src/core/events/port.ts';
import { newAccountState, newCharacterState } from '../src/core/saved/state.ts';
import { createFakeWorld } from './fake-world.ts';
import type { BlockReason } from '../src/core/situation/block-reason.ts';
import type { ClientNode, ClientTree, WornNode } from '../src/core/talents/client-talents.ts';
import { talentTreeOf } from '../src/core/talents/talent-tree.ts';

export const discipline = 256;
export const holy = 257;
export const activeConfigId = 1000;

/** Each specialization has a handle of its own. */
function configIdOf(specId: number | undefined): number {
  return specId === holy ? 1001 : activeConfigId;
}

const node = (nodeId: number, changes: Partial<ClientNode>): ClientNode => ({
  nodeId,
  type: 0,
  visible: true,
  maxRanks: 1,
  entries: [{ entryId: nodeId * 10, maxRanks: 1 }],
  currency: 2,
  granted: false,
  ...changes,
});

const hash = Array.from({ length: 16 }, (_, index) => index + 1);

const clientTree = (specId: number): ClientTree => ({
  treeId: 795,
  specId,
  nodeOrder: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  nodes: [
    node(1, { currency: 1 }),
    node(2, { currency: 1, maxRanks: 2, entries: [{ entryId: 20, maxRanks: 2 }] }),
    node(3, { type: 2, entries: [30, 31].map((entryId) => ({ entryId, maxRanks: 1 })) }),
    node(4, {
      type: 1,
      maxRanks: 4,
      entries: [
        { entryId: 40, maxRanks: 1 },
        { entryId: 41, maxRanks: 2 },
        { entryId: 42, maxRanks: 1 },
      ],
    }),
    node(5, {
      type: 3,
      currency: 0,
      entries: [
        { entryId: 50, maxRanks: 1, subTreeId: 7 },
        { entryId: 51, maxRanks: 1, subTreeId: 8 },
      ],
    }),
    node(6, { currency: 3, subTreeId: 7 }),
    // The client hides the nodes of the hero tree that is not chosen.
    node(7, { currency: 4, subTreeId: 8, visible: false }),
    node(8, { currency: 0 }),
    node(9, {}),
    // Another specialization's.
    node(10, { visible: false }),
  ],
  heroTreeIds: [],
});

export const tree = talentTreeOf(clientTree(discipline));

const pick = (nodeId: number, ranks = 1, entryId = nodeId * 10): Pick => ({ nodeId, ranks, entryId });

function loadout(picks: readonly Pick[]): Loadout {
  const made = loadoutFromPicks(picks, tree);
  if (!made.ok) {
    throw new Error(`not a loadout: ${JSON.stringify(made.failure)}`);
  }
  return made.value;
}

/** Three builds that differ from one another. */
export const builds = {
  own: loadout([pick(1), pick(9), pick(5, 1, 50), pick(6)]),
  raid: loadout([pick(1), pick(2, 2), pick(3, 1, 31), pick(5, 1, 50), pick(6)]),
  mythicPlus: loadout([pick(1), pick(4, 3), pick(5, 1, 51), pick(7)]),
};

export const codes = {
  own: encodeLoadout(builds.own, tree),
  raid: encodeLoadout(builds.raid, tree),
  mythicPlus: encodeLoadout(builds.mythicPlus, tree),
};

export function decoded(code: string): Loadout {
  const result = decodeLoadout(code, tree);
  if (!result.ok) {
    throw new Error(`not a code: ${code} ${JSON.stringify(result.failure)}`);
  }
  return result.value;
}

interface SavedConfig {
  configId: number;
  name: string;
  code: string;
}

export function createFakeClient() {
  const timers: { at: number; callback: () => void }[] = [];
  const { world, worldPorts } = createFakeWorld();
  const client = {
    world,
    specId: discipline as number | undefined,
    loaded: true,
    /** The former specialization's handle, which is still reported. */
    lateConfigId: undefined as number | undefined,
    worn: builds.own,
    saved: [] as SavedConfig[],
    selected: undefined as number | undefined,
    staged: false,
    starterBuild: false,
    inCombat: false,
    inEncounter: false,
    blocked: undefined as BlockReason | undefined,
    casting: false,
    castsOther: false,
    belowMaxLevel: false,
    /** Seconds; undefined if the client does not say. */
    readyCheckTimeLeft: 0 as number | undefined,
    serializationVersion,
    canCreate: true,
    createAnswer: { accepted: true } as { accepted: boolean; text?: string | undefined },
    removeAnswer: true,
    windowShown: false,
    /** The addon of the talent window, whose code switches by name. */
    windowLoaded: false,
    /** What happens while a loadout is loaded by its handle. */
    onLoad: () => {},
    loadAnswers: [] as { outcome: LoadOutcome; text?: string | undefined }[],
    commitAnswer: true,
    /** What was asked of the client, in order. */
    asked: [] as string[],
    created: [] as { name: string; code: string }[],
    said: [] as Message[],
    /** Lua errors, as the client would tell them. */
    errors: [] as string[],
    watched: {} as Partial<Record<SignalGroup, boolean>>,
    offer: undefined as Offer | undefined,
    listener: undefined as PopupListener | undefined,
    uptime: 100,
    now: 1_790_000_000,
    account: newAccountState(),
    character: newCharacterState(),
    replaced: false,

    /** What the player does with the popup. */
    respond(response: Response) {
      client.listener!.respond(response);
    },
    /** Why the open popup shows. */
    heading: () => (client.offer === undefined ? undefined : headingOf(client.offer)),
    says: () => client.said.map((message) => message.say),
    saveLoadout(configId: number, name: string, code: string) {
      client.saved.push({ configId, name, code });
    },
    /** Moves the clock, running what falls due. */
    pass(seconds: number) {
      const until = client.uptime + seconds;
      for (;;) {
        const due = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) {
          break;
        }
        timers.splice(timers.indexOf(due), 1);
        client.uptime = Math.max(client.uptime, due.at);
        due.callback();
      }
      client.uptime = until;
    },
  };

  const ports: Ports = {
    ...worldPorts,
    talents: {
      specId: () => client.specId,
      specName: () => (client.specId === discipline ? 'Discipline' : 'Holy'),
      specializations: () => [
        { specId: discipline, name: 'Discipline' },
        { specId: holy, name: 'Holy' },
      ],
      activeConfigId: () => (client.loaded ? (client.lateConfigId ?? configIdOf(client.specId)) : undefined),
      tree: (_configId, specId) =>
        client.loaded ? { tree: talentTreeOf(clientTree(specId)), hash } : undefined,
      worn: () => wornNodes(client.worn),
      saved: () => client.saved,
      code: (configId) => (configId === activeConfigId ? encodeLoadout(client.worn, tree) : ''),
      hasStagedChanges: () => client.staged,
      serializationVersion: () => client.serializationVersion,
      heroTree: (_configId, subTreeId) => ({ name: `hero ${subTreeId}`, icon: `icon ${subTreeId}` }),
      talent: (_configId, entryId) => ({ name: `talent ${entryId}`, spellId: entryId, icon: entryId }),
    },
    loadouts: {
      canCreate: () => client.canCreate,
      create({ name, code }) {
        client.asked.push(`create ${name}`);
        client.created.push({ name, code });
        return client.createAnswer;
      },
      windowShown: () => client.windowShown,
      remove(configId) {
        client.asked.push(`remove ${configId}`);
        return client.removeAnswer;
      },
      rename(configId, name) {
        client.asked.push(`rename ${configId} ${name}`);
      },
      shareActionBars(configId) {
        client.asked.push(`share ${configId}`);
      },
      loadTalentWindow() {
        client.windowLoaded = true;
      },
      switchByName(name) {
        if (!client.windowLoaded) {
          throw new Error('The talent window is not loaded.');
        }
        client.asked.push(`switch ${name}`);
      },
      load(configId) {
        client.asked.push(`load ${configId}`);
        client.onLoad();
        return client.loadAnswers.shift() ?? { outcome: 'inProgress' };
      },
      rollBack(configId) {
        client.asked.push(`roll back ${configId}`);
        client.staged = false;
      },
      commit(configId) {
        client.asked.push(`commit ${configId}`);
        return client.commitAnswer;
      },
      clearStarterBuild() {
        client.starterBuild = false;
      },
      selected: () => client.selected,
      select(_specId, configId) {
        client.asked.push(`select ${configId}`);
        client.selected = configId;
      },
    },
    situation: {
      inCombat: () => client.inCombat,
      inEncounter: () => client.inEncounter,
      blocked: () => (client.inCombat ? { reason: 'inCombat' } : client.blocked),
      dead: () => client.blocked?.reason === 'dead',
      casting: () => client.casting,
      castsOther: () => client.castsOther,
      belowMaxLevel: () => client.belowMaxLevel,
      readyCheckTimeLeft: () => client.readyCheckTimeLeft,
    },
    errors: {
      attempt(action) {
        try {
          action();
          return true;
        } catch (caught) {
          client.errors.push(String(caught));
          return false;
        }
      },
    },
    clock: {
      now: () => client.now,
      uptime: () => client.uptime,
      after: (seconds, callback) => void timers.push({ at: client.uptime + seconds, callback }),
    },
    store: {
      open: () => ({ replaced: client.replaced }),
      account: () => client.account,
      character: () => client.character,
    },
    chat: { say: (message) => void client.said.push(message) },
    signals: { watch: (group, on) => void (client.watched[group] = on) },
    popup: {
      show(offer, listener) {
        client.offer = offer;
        client.listener = listener;
      },
      hide() {
        client.offer = undefined;
        client.listener = undefined;
      },
      isShown: () => client.offer !== undefined,
    },
  };
  return { client, ports };
}

export type FakeClient = ReturnType<typeof createFakeClient>['client'];

/** What the client would say of a worn loadout, node by node. */
function wornNodes(worn: Loadout): WornNode[] {
  const nodes: WornNode[] = [];
  for (const { nodeId, ranks, entryId } of [...worn.picks, ...worn.inactiveHeroPicks]) {
    nodes.push({ nodeId, ranksPurchased: ranks, activeEntryId: entryId });
  }
  if (worn.heroTree !== undefined) {
    nodes.push({ nodeId: 5, ranksPurchased: 0, activeEntryId: worn.heroTree.entryId });
  }
  return nodes;
}

/**
 * Measures one session of the addon in the simulated client, in Lua: time, memory and garbage.
 *
 * The caller subtracts the same session without an addon, so that the simulated client's own cost does not count.
 */
import { sampleSeason } from '@toptalent/sample';
import type {} from '@toptalent/wow-api';
import { unpackBuild } from '@toptalent/build-data';
import type { PackedBuildData } from '@toptalent/build-data';
import { decodeLoadout } from '@toptalent/loadout';
import { sampleTalentTree } from '@toptalent/sample';
import { SimClient } from '@toptalent/wow-sim';
import { tablesKb } from './tables-kb.ts';
import { addonName, savedVariables } from '../scenarios/world.ts';
import type { Namespace } from '../scenarios/world.ts';
import type { ShippedFile } from '../scenarios/shipped-files.ts';

declare const _G: Record<string, unknown>;
/** CPU seconds of this process, from whoever runs the measurement. */
declare function cpuSeconds(): number;
declare function collectgarbage(option: 'collect' | 'stop' | 'restart'): void;
declare function collectgarbage(option: 'count'): number;
declare function loadstring(
  source: string,
  chunkName: string,
): LuaMultiReturn<[((name: string, ns: Namespace) => void) | undefined, string]>;

export interface Figures {
  /** Reading and running the files, milliseconds. */
  readonly loadMs: number;
  /** Kept after loading and collection, kilobytes. */
  readonly keptKb: number;
  /** The same two with ADDON_LOADED, at which the addon is wired. */
  readonly wiredMs: number;
  readonly wiredKb: number;
  /** From the start of a login until its popup is drawn, loading included, milliseconds of processor time. */
  readonly loginMs: number;
  /** Kept after a login whose popup is closed again, kilobytes: the class's tree, as read from the client, is among it. */
  readonly loginKb: number;
  /** The part of `loginKb` that simulated frames take, kilobytes, counted by `tablesKb`. In the game most of a frame is not Lua's memory. */
  readonly framesKb: number;
  /** Bytes of garbage over 1,000 frames in which nothing happens. */
  readonly idleBytes: number;
  /** A ready check in a raid until the popup is drawn, milliseconds. */
  readonly popupMs: number;
  readonly popupShown: boolean;
}

/** A specialization of a class with four: the most data that a player loads. */
const specId = 102;
const idleSeconds = 16;

/** Lua halves its table of strings at each collection, so a table that was big needs several to shrink. */
function collected(): number {
  for (let time = 0; time < 8; time += 1) {
    collectgarbage('collect');
  }
  return collectgarbage('count');
}

/** A function of its own, so that nothing of the compiled file is held when it returns. */
function runFile(file: ShippedFile, ns: Namespace): void {
  const [chunk] = loadstring(file.source, `@${file.name}`);
  chunk!(addonName, ns);
}

/** Reads every node once, because the simulated client makes its talents then: they are not the addon's cost. */
function askForTalents(specId: number): void {
  const treeId = C_ClassTalents.GetTraitTreeForSpec(specId) ?? 0;
  const configId = C_ClassTalents.GetActiveConfigID() ?? 0;
  for (const nodeId of C_Traits.GetTreeNodes(treeId) ?? []) {
    C_Traits.GetNodeInfo(configId, nodeId);
  }
}

/** One session: login, silence, a raid, a ready check. Without files it is the empty addon's. */
export function measure(files: readonly ShippedFile[], ownCode: string): Figures {
  let loadMs = 0;
  let keptKb = 0;
  let beforeKb = 0;
  let wiredMs = 0;
  let wiredKb = 0;
  const held: Namespace[] = [];
  const client = new SimClient({
    globals: _G,
    addonName,
    savedVariables,
    metadata: { Version: '0.1.0' },
    specId,
    loadAddon: () => {
      askForTalents(specId);
      beforeKb = collected();
      const start = cpuSeconds();
      const ns: Namespace = {};
      for (const file of files) {
        runFile(file, ns);
      }
      loadMs = (cpuSeconds() - start) * 1000;
      held.push(ns);
      keptKb = collected() - beforeKb;
      const wiring = cpuSeconds();
      client.machine.events.dispatch('ADDON_LOADED', [addonName, false]);
      wiredMs = loadMs + (cpuSeconds() - wiring) * 1000;
      wiredKb = collected() - beforeKb;
    },
  });
  client.loadouts.wear(ownCode);
  const loginStart = cpuSeconds();
  client.session.login();
  client.advance(30);
  const loginMs = (cpuSeconds() - loginStart) * 1000;
  client.screen.pressEscape();
  client.advance(30);
  const loginKb = collected() - beforeKb;
  const framesKb = tablesKb(client.machine.uiParent);
  const idleBytes = garbageOf(() => {
    client.machine.clock.advance(idleSeconds, (action) => {
      action();
    });
  });
  const boss = sampleSeason.raidZones[0]!.bosses[0]!;
  client.travel.enter({
    name: 'Raid',
    instanceType: 'raid',
    difficultyId: 16,
    instanceId: boss.instanceId,
  });
  client.advance(30);
  collectgarbage('collect');
  collectgarbage('stop');
  const start = cpuSeconds();
  client.machine.events.dispatch('READY_CHECK', []);
  client.machine.clock.advance(3, (action) => {
    action();
  });
  const popupMs = (cpuSeconds() - start) * 1000;
  collectgarbage('restart');
  const popupShown = client.screen.sees('Keep mine');
  client.session.close();
  return {
    loadMs,
    keptKb,
    wiredMs,
    wiredKb,
    loginMs,
    loginKb,
    framesKb,
    idleBytes,
    popupMs,
    popupShown,
  };
}

/** Kilobytes that the data file alone keeps. */
export function dataKept(file: ShippedFile): number {
  const unitClass = _G['UnitClass'];
  _G['UnitClass'] = () => $multi('Druid', 'DRUID', 11);
  const before = collected();
  const ns: Namespace = {};
  runFile(file, ns);
  const kept = collected() - before;
  _G['UnitClass'] = unitClass;
  return ns.talentData === undefined ? 0 : kept;
}

/**
 * Milliseconds of a fixed amount of the work that the addon does most: calls, fields of tables, joined texts. It allocates, so
 * the collector is part of it.
 */
export function calibrationMs(): number {
  const start = cpuSeconds();
  let sum = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const entry = { id: round, name: `entry ${round}` };
    sum += lengthOf(entry) + (entry.id % 7);
  }
  return sum > 0 ? (cpuSeconds() - start) * 1000 : 0;
}

function lengthOf(entry: { readonly name: string }): number {
  return entry.name.length;
}

/** Milliseconds to decode one code against its tree. */
export function decodeMs(code: string): number {
  const tree = sampleTalentTree(specId);
  const times = 500;
  const start = cpuSeconds();
  for (let time = 0; time < times; time++) {
    decodeLoadout(code, tree);
  }
  return ((cpuSeconds() - start) * 1000) / times;
}

/** A code of the specialization that neither general build has. */
export function runnerUpCode(file: ShippedFile): string {
  const unitClass = _G['UnitClass'];
  _G['UnitClass'] = () => $multi('Druid', 'DRUID', 11);
  const ns: Namespace = {};
  runFile(file, ns);
  _G['UnitClass'] = unitClass;
  const { specs } = ns.talentData as PackedBuildData;
  return unpackBuild(specs[specId]!, 'raid', undefined)!.alternatives[0]!.talentCode;
}

function garbageOf(action: () => void): number {
  collectgarbage('collect');
  collectgarbage('stop');
  const before = collectgarbage('count');
  action();
  const bytes = (collectgarbage('count') - before) * 1024;
  collectgarbage('restart');
  return bytes;
}

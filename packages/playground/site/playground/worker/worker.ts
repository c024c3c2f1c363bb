/** The entry of the worker: Lua runs here, so that no step of it blocks the page. */
import { createLuaVm } from '@toptalent/lua-vm/machine';
import wasmUrl from 'wasmoon-lua5.1/dist/liblua5.1.wasm?url';
import gameUrl from '../../../dist/game/game.json?url';
import ownTreesUrl from '../../../dist/game/own-trees.json?url';
import simUrl from '../../../dist/game/sim.lua?url';
import { Engine } from '../engine.ts';
import type { LuaHost } from '../engine.ts';
import type { ClassTrees, Game, OwnSpecializations } from '../game.ts';
import type { Order, Report } from '../protocol.ts';
import { fetchOnce } from './fetch-once.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const report = (message: Report): void => {
  scope.postMessage(message);
};

/** The machine cannot start without the files that it loads first. */
const onFailure = 'Reload the page.';

/** Orders that came while the files were on their way. */
const waiting: Order[] = [];
const ownTrees = fetchOnce(() =>
  load(ownTreesUrl, {
    read: (response) => response.json() as Promise<ClassTrees>,
    onFailure: 'Start over to try again.',
  }),
);
let engine: Engine | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

scope.addEventListener('message', (event: MessageEvent<Order>) => {
  take(event.data);
});

try {
  const [game, sim] = await Promise.all([
    load(gameUrl, { read: (response) => response.json() as Promise<Game>, onFailure }),
    load(simUrl, { read: (response) => response.text(), onFailure }),
  ]);
  engine = new Engine({
    game,
    ownTrees,
    newHost: () => newHost(sim),
    report,
    now: () => performance.now(),
    wakeIn(milliseconds) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        guarded(() => engine?.wake());
      }, milliseconds);
    },
  });
  const host = await newHost(sim);
  report({
    kind: 'ready',
    stories: host.storyNames(),
    own: game.own === null ? undefined : specIdsOf(game.own),
  });
  host.dispose();
  for (const order of waiting.splice(0)) {
    take(order);
  }
} catch (error) {
  broken(error);
}

/** Only that: the page has no use for the data itself. */
function specIdsOf({ withBuilds, withTrees }: OwnSpecializations): OwnSpecializations {
  return { withBuilds, withTrees };
}

function take(order: Order): void {
  if (engine === undefined) {
    waiting.push(order);
  } else {
    engine.take(order).catch(broken);
  }
}

interface Loading<T> {
  readonly read: (response: Response) => Promise<T>;
  /** A sentence for the visitor, in case it fails. */
  readonly onFailure: string;
}

async function load<T>(url: string, { read, onFailure }: Loading<T>): Promise<T> {
  let status = '';
  try {
    const response = await fetch(url);
    if (response.ok) {
      return await read(response);
    }
    status = ` (${response.status})`;
  } catch {
    // No connection, or one that broke off within the file: what to do is the same.
  }
  throw new Error(`${new URL(url, location.href).pathname} could not be loaded${status}. ${onFailure}`);
}

async function newHost(sim: string): Promise<LuaHost> {
  const vm = await createLuaVm({}, new URL(wasmUrl, location.href).href);
  vm.loadModule('sim', sim);
  const call = (name: string, ...args: unknown[]): unknown => vm.call('sim', name, ...(args as never[]));
  return {
    useFiles: (files) => void call('useFiles', files),
    start: (start) => void call('start', start),
    act: (action) => call('act', action) as string | undefined,
    pass: (milliseconds) => void call('pass', milliseconds),
    view: () => call('view') as ReturnType<LuaHost['view']>,
    storyNames: () => call('storyNames') as string[],
    openStory: (name) => void call('openStory', name),
    nextStep: () => void call('nextStep'),
    dispose: () => {
      vm.dispose();
    },
  };
}

function guarded(action: () => void): void {
  try {
    action();
  } catch (error) {
    broken(error);
  }
}

function broken(error: unknown): void {
  report({ kind: 'broken', why: error instanceof Error ? error.message : String(error) });
}

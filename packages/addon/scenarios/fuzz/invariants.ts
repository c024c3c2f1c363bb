/** The rules that hold after every step of a random session. */
import { words } from '../words.ts';
import { nodesOf } from './loadouts.ts';
import type { FuzzSession } from './session.ts';

export interface Watch {
  readonly session: FuzzSession;
  readonly allowedGlobals: readonly string[];
  /** The talents when combat began, which must not change before it ends. */
  wornInCombat: string | undefined;
}

/** Requests that change nothing are allowed in combat. */
const harmless = ['client: RequestRaidInfo'];

export function startWatch(session: FuzzSession, allowedGlobals: readonly string[]): Watch {
  return { session, allowedGlobals, wornInCombat: undefined };
}

/** The first thing that does not hold, in words; undefined if all is well. */
export function firstProblem(watch: Watch): string | undefined {
  const { client, own } = watch.session;
  if (client.errors.length > 0) {
    return `Lua error: ${client.errors[0]}`;
  }
  if (client.violations.length > 0) {
    return `violation: ${client.violations[0]}`;
  }
  const foreign = client.machine.globals.written().filter((name) => !watch.allowedGlobals.includes(name));
  if (foreign.length > 0) {
    return `new global ${foreign.join(', ')}`;
  }
  return own.problem(client) ?? combatProblem(watch) ?? confirmedTooSoon(client.transcript.lines);
}

function combatProblem(watch: Watch): string | undefined {
  const { client, world } = watch.session;
  if (!client.game.player.inCombat) {
    watch.wornInCombat = undefined;
    return undefined;
  }
  const { specId } = client.game.player;
  const worn = `${specId} ${nodesOf(client, client.game.talents.active().bought)}`;
  const before = watch.wornInCombat;
  if (before === undefined) {
    watch.wornInCombat = worn;
  } else if (before !== worn) {
    return 'the talents changed in combat';
  }
  return world.popupShows() ? 'the popup shows in combat' : askedInCombat(watch);
}

/** A request that the addon made of the client in combat, by the transcript of this step. */
function askedInCombat(watch: Watch): string | undefined {
  const { lines } = watch.session.client.transcript;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]!;
    if (line.startsWith('## step') || line.startsWith('-- combat begins')) {
      return undefined;
    }
    if (line.startsWith('client: ') && !harmless.includes(line)) {
      return `asked in combat: ${line}`;
    }
  }
  return undefined;
}

/** The chat line that confirmed a change before the client had made it; undefined without such a line. */
function confirmedTooSoon(lines: readonly string[]): string | undefined {
  for (let index = lines.length - 1; index >= 0 && !lines[index]!.startsWith('## step'); index--) {
    if (lines[index]!.startsWith('chat: ') && lines[index]!.includes(words.applied)) {
      const before = lines.slice(0, index);
      if (lastIndex(before, isRequest) > lastIndex(before, isDone)) {
        return `confirmed too soon: ${lines[index]}`;
      }
    }
  }
  return undefined;
}

const isRequest = (line: string): boolean =>
  line.startsWith('client: SwitchToLoadoutByName') || line.startsWith('client: LoadConfig');

const isDone = (line: string): boolean =>
  line.startsWith('talents are now those of') || line.endsWith('needs no changes');

function lastIndex(lines: readonly string[], matches: (line: string) => boolean): number {
  let index = lines.length - 1;
  while (index >= 0 && !matches(lines[index]!)) {
    index -= 1;
  }
  return index;
}

/** What must hold after every step of a random session. */
import { nodesOf } from './loadouts.ts';
import type { FuzzSession } from './steps.ts';

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
  return own.problem(client) ?? combatProblem(watch);
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

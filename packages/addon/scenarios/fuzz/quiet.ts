/** After quiet time a new offer can be made and applied: nothing that happened before has left the addon stuck. */
import { openWorld } from '@toptalent/wow-sim';
import { words } from '../words.ts';
import { nodesOf } from './loadouts.ts';
import { makeRoom } from './steps.ts';
import type { FuzzSession } from './steps.ts';

/** Longer than any of the addon's own patience. */
const quietSeconds = 120;

/** Brings the player to a quiet place, asks for the builds, and uses one; what goes wrong, in words. */
export function quietProblem(session: FuzzSession): string | undefined {
  const { client, world } = session;
  settle(session);
  client.typeCommand('/toptalent show');
  if (!world.popupShows()) {
    return 'stuck: no popup when asked for';
  }
  const button = client
    .visibleButtons()
    .find((candidate) => usable.includes(candidate.GetText() ?? '') && candidate.simEnabled);
  if (button === undefined) {
    return client.sees(words.wornAlready) ? undefined : 'stuck: nothing to use in the popup';
  }
  const { raid, mythicPlus } = world.codes();
  const wanted = button.GetText() === words.useRaid ? raid : mythicPlus;
  client.clickButton(button);
  client.advance(60);
  if (!client.wears(wanted)) {
    return 'stuck: the build that was used is not worn after a minute';
  }
  return settledBackup(session);
}

const usable: readonly string[] = [words.useRaid, words.useMythicPlus];

/** What was worn in the Default Loadout can be had back after it was left, or is in a saved loadout, whatever is worn in between. */
function settledBackup(session: FuzzSession): string | undefined {
  const { client, world } = session;
  const { own } = world.codes();
  settle(session);
  client.wear(own);
  const before = nodesOf(client, client.talents.active().bought);
  if (!usesSomething(client)) {
    return 'stuck: nothing to use although a build of one’s own is worn';
  }
  client.chooseLoadout(client.loadoutNames()[0]!);
  usesSomething(client);
  client.typeCommand('/toptalent restore');
  client.advance(60);
  const after = nodesOf(client, client.talents.active().bought);
  const isSaved = client.talents.configs
    .savedOf(client.player.specId)
    .some((config) => nodesOf(client, config.bought) === before);
  return before === after || isSaved ? undefined : 'what was worn in the Default Loadout is lost';
}

/** Asks for the builds and uses the first that can be used; false when there is none. */
function usesSomething(client: FuzzSession['client']): boolean {
  client.typeCommand('/toptalent show');
  const button = client
    .visibleButtons()
    .find((candidate) => usable.includes(candidate.GetText() ?? '') && candidate.simEnabled);
  if (button === undefined) {
    return false;
  }
  client.clickButton(button);
  client.advance(60);
  return true;
}

function settle(session: FuzzSession): void {
  const { client } = session;
  if (client.world.encounterId !== undefined) {
    client.wipe();
  }
  if (client.player.inCombat) {
    client.leaveCombat();
  }
  if (client.player.dead) {
    client.revive();
  }
  if (client.player.keystoneRunning) {
    client.setKeystoneRunning(false);
  }
  client.castSomething(undefined);
  client.stand();
  client.dropStagedChanges();
  makeRoom(session);
  client.enterPlace(openWorld);
  client.advance(quietSeconds);
}

/** After a quiet time a new offer can be made and applied: nothing before has left the addon stuck. */
import { openWorld } from '@toptalent/wow-sim';
import { words } from '../words.ts';
import { nodesOf } from './loadouts.ts';
import { makeRoom } from './loadout-steps.ts';
import type { FuzzSession } from './session.ts';

/** Seconds; longer than any timeout of the addon's. */
const quietSeconds = 120;

/** Brings the player to a quiet place, opens the popup and uses a build. Returns what goes wrong, in words. */
export function quietProblem(session: FuzzSession): string | undefined {
  const { client, world } = session;
  settle(session);
  client.input.typeCommand('/toptalent show');
  if (!world.popupShows()) {
    return 'stuck: no popup when asked for';
  }
  const raidButton = world.useButton(words.useRaid);
  const button = raidButton ?? world.useButton(words.useMythicPlus);
  if (button?.simEnabled !== true) {
    return client.screen.sees(words.wornAlready) ? undefined : 'stuck: nothing to use in the popup';
  }
  const { raid, mythicPlus } = world.codes();
  const wanted = button === raidButton ? raid : mythicPlus;
  client.screen.clickButton(button);
  client.advance(60);
  if (!client.loadouts.wears(wanted)) {
    return 'stuck: the build that was used is not worn after a minute';
  }
  return settledBackup(session);
}

/** Checks that the Default Loadout's talents can be restored after it was left, or are in a saved loadout. */
function settledBackup(session: FuzzSession): string | undefined {
  const { client, world } = session;
  const { own } = world.codes();
  settle(session);
  client.loadouts.wear(own);
  const before = nodesOf(client, client.game.talents.active().bought);
  if (!usesSomething(session)) {
    return 'stuck: nothing to use although a build of one’s own is worn';
  }
  client.loadouts.choose(client.loadouts.names()[0]!);
  usesSomething(session);
  client.input.typeCommand('/toptalent restore');
  client.advance(60);
  const after = nodesOf(client, client.game.talents.active().bought);
  const isSaved = client.game.talents.configs
    .savedOf(client.game.player.specId)
    .some((config) => nodesOf(client, config.bought) === before);
  return before === after || isSaved ? undefined : 'what was worn in the Default Loadout is lost';
}

/** Opens the popup and uses the first build that can be used. Returns whether the popup had one. */
function usesSomething({ client, world }: FuzzSession): boolean {
  client.input.typeCommand('/toptalent show');
  const raidButton = world.useButton(words.useRaid);
  const button = raidButton ?? world.useButton(words.useMythicPlus);
  if (button?.simEnabled !== true) {
    return false;
  }
  client.screen.clickButton(button);
  client.advance(60);
  return true;
}

function settle(session: FuzzSession): void {
  const { client } = session;
  const { player } = client.game;
  if (player.hasNoSpecialization) {
    client.character.changeSpecialization(player.specId);
  }
  if (client.game.world.encounterId !== undefined) {
    client.raid.wipe();
  }
  if (client.game.player.inCombat) {
    client.character.leaveCombat();
  }
  if (client.game.player.dead) {
    client.character.revive();
  }
  if (client.game.player.keystoneRunning) {
    client.keystone.complete();
  }
  if (player.specializationCast !== undefined) {
    // The other specialization may have changes of the player's own that are not applied.
    client.character.move();
  }
  client.character.cast(undefined);
  client.character.stand();
  client.loadouts.dropStagedChanges();
  makeRoom(session);
  client.travel.enter(openWorld);
  client.advance(quietSeconds);
}

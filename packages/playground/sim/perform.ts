/** Does what the visitor did, in the simulated client. */
import type { ScenarioWorld } from '@toptalent/addon/scenarios';
import { seasons } from '@toptalent/game';
import { editKeys, openWorld, raise } from '@toptalent/wow-sim';
import type { EditKey, InstancePlace, Traps } from '@toptalent/wow-sim';
import type { Action } from './action.ts';
import { codeNamed } from './builds.ts';

const lair = 'lair';

/** Raises if the action cannot be done now, with a sentence that says why. */
export function perform(world: ScenarioWorld, action: Action): void {
  const { client } = world;
  const { pointer, character, raid, travel, keystone, loadouts, session, input, screen, lockouts } = client;
  switch (action[0]) {
    case 'click':
      pointer.moveTo(action[1], action[2]);
      pointer.press();
      pointer.release();
      return;
    case 'point':
    case 'move':
      pointer.moveTo(action[1], action[2]);
      return;
    case 'press':
      pointer.moveTo(action[1], action[2]);
      pointer.press();
      return;
    case 'release':
      pointer.moveTo(action[1], action[2]);
      pointer.release();
      return;
    case 'drag':
      pointer.moveTo(action[1], action[2]);
      pointer.press();
      pointer.moveTo(action[3], action[4]);
      pointer.release();
      return;
    case 'wheel':
      pointer.moveTo(action[1], action[2]);
      pointer.turnWheel(action[3]);
      return;
    case 'type':
      pointer.typeText(action[1]);
      return;
    case 'key':
      if (action[1] === 'Escape') {
        screen.pressEscape();
      } else {
        pointer.pressKey(boxKey(action[1]));
      }
      return;
    case 'chat':
      input.typeCommand(action[1]);
      return;
    case 'spec':
      if (client.game.player.inCombat) {
        raise('The client refuses to change the specialization in combat.');
      }
      if (!client.game.player.specs().some((spec) => spec.specId === action[1])) {
        raise('The character’s class has no such specialization: choose it and start again.');
      }
      character.changeSpecialization(action[1]);
      return;
    case 'levelUp':
      character.levelUp();
      return;
    case 'combat':
      if (action[1] === 0) {
        character.leaveCombat();
      } else {
        character.enterCombat();
      }
      return;
    case 'die':
      character.die();
      return;
    case 'revive':
      character.revive();
      return;
    case 'walk':
      character.move();
      return;
    case 'enter':
      travel.enter(placeOf(action[1], action[2], action[3]));
      return;
    case 'floor':
      travel.walkTo(action[1] === 0 ? undefined : action[1]);
      return;
    case 'difficulty':
      travel.changeDifficulty(action[1]);
      return;
    case 'readyCheck':
      if (client.game.world.readyCheckEnds !== undefined) {
        raid.finishReadyCheck();
      }
      raid.readyCheck();
      return;
    case 'readyCheckOver':
      raid.finishReadyCheck();
      return;
    case 'pull':
      raid.pull(action[1]);
      return;
    case 'wipe':
      raid.wipe();
      return;
    case 'kill':
      raid.kill();
      return;
    case 'dead':
      lockouts.bossIsDeadHere(action[1]);
      return;
    case 'keystone':
      keystone.slot(action[1]);
      return;
    case 'startKey':
      keystone.start();
      return;
    case 'endKey':
      keystone.complete();
      return;
    case 'save':
      loadouts.add(action[1], codeNamed(world, action[2]) ?? raise(`The data has no build ${action[2]}.`));
      return;
    case 'choose':
      loadouts.choose(action[1]);
      return;
    case 'remove':
      loadouts.delete(action[1]);
      return;
    case 'trap':
      setTrap(client.traps, action[1], action[2]);
      return;
    case 'scale':
      setScale(world, action[1]);
      return;
    case 'reload':
      pointer.forget();
      session.reload();
      return;
    case 'relog':
      pointer.forget();
      session.relog();
      return;
    case 'wait':
      client.advance(action[1]);
      return;
  }
}

/** Sets the size of the addon's windows to what its slider can give. */
function setScale({ client }: ScenarioWorld, scale: number): void {
  const variable = 'AzerothsTopTalent_scale';
  const setting = client.game.settings.settings.find((one) => one.GetVariable() === variable);
  const sizes = (setting?.simChoices?.() ?? []) as readonly number[];
  const nearest =
    sizes.find((size) => Math.abs(size - scale) < 0.02) ?? raise('The slider has no such size.');
  client.input.changeSetting(variable, nearest);
}

/** A surprise of the client: on or off, or how much of it. */
function setTrap(traps: Traps, name: string, value: number): void {
  const all = traps as unknown as Record<string, boolean | number | string | undefined>;
  const before = all[name];
  if (before === undefined || typeof before === 'string') {
    raise(`The client has no surprise called ${name}.`);
  }
  all[name] = typeof before === 'boolean' ? value !== 0 : value;
}

/** @param kind `none`, or the type of the instance, or `lair`. */
function placeOf(kind: string, instanceId: number, difficultyId: number): InstancePlace {
  for (const season of seasons) {
    const raid = season.raidInstances.find((one) => one.instanceId === instanceId);
    if (raid !== undefined && (kind === 'raid' || kind === lair)) {
      return { name: raid.name, instanceType: 'raid', difficultyId, instanceId, isLair: raid.isLair };
    }
    const dungeon = season.dungeonZone.dungeons.find((one) => one.instanceId === instanceId);
    if (dungeon !== undefined && kind === 'party') {
      return {
        name: dungeon.name,
        instanceType: 'party',
        difficultyId,
        instanceId,
        uiMapId: dungeon.uiMapIds[0],
      };
    }
  }
  return kind === 'none' ? { ...openWorld, name: 'Silvermoon' } : raise('Nobody knows that place.');
}

function boxKey(name: string): EditKey | 'Enter' {
  return name === 'Enter'
    ? name
    : (editKeys.find((key) => key === name) ?? raise(`There is no key ${name} here.`));
}

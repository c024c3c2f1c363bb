/** Begins and ends combat and death, for the player's actions and for encounters. */
import { restrictionType } from '../world/restrictions.ts';
import type { Game } from './game.ts';
import { fireRestriction } from './fire-restriction.ts';
import { interruptCasts } from './interrupt-casts.ts';

export function enterCombat(game: Game): void {
  const { machine, player } = game;
  machine.transcript.add('-- combat begins');
  machine.step(() => {
    // PLAYER_REGEN_DISABLED fires before InCombatLockdown() is true: addons may still act in it.
    machine.fire('PLAYER_REGEN_DISABLED');
    player.inCombat = true;
    interruptCasts(game);
    fireRestriction(game, restrictionType.combat, true);
  });
}

export function leaveCombat(game: Game): void {
  const { machine, player } = game;
  machine.transcript.add('-- combat ends');
  machine.step(() => {
    player.inCombat = false;
    fireRestriction(game, restrictionType.combat, false);
    machine.fire('PLAYER_REGEN_ENABLED');
  });
}

export function die(game: Game): void {
  const { machine, player } = game;
  machine.transcript.add('-- the player dies');
  machine.step(() => {
    player.dead = true;
    interruptCasts(game);
    machine.fire('PLAYER_DEAD');
  });
}

export function revive({ machine, player }: Game): void {
  machine.transcript.add('-- the player lives again');
  machine.step(() => {
    player.dead = false;
    machine.fire('PLAYER_ALIVE');
  });
}

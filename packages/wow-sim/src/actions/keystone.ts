/** Mythic+ runs: the keystone goes into the font of power, the run starts and ends. */
import type { Game } from '../client/game.ts';
import { interruptCasts } from '../client/interrupt-casts.ts';
import { fireRestriction } from '../client/fire-restriction.ts';
import { restrictionType } from '../world/restrictions.ts';

const usualLevel = 10;
/** `GetInstanceInfo`'s difficulties of a Mythic dungeon with a running keystone, and without one. */
const mythicKeystone = 8;
const mythicDungeon = 23;

export class KeystoneActions {
  private readonly game: Game;

  constructor(game: Game) {
    this.game = game;
  }

  /** Puts a keystone into the font of power. */
  slot(challengeModeId: number, level = usualLevel): void {
    const { machine, world } = this.game;
    machine.transcript.add(`-- a keystone of ${challengeModeId} is in the font`);
    world.slotted = { challengeModeId, level };
    machine.step(() => {
      machine.fire('CHALLENGE_MODE_KEYSTONE_SLOTTED', 158923);
    });
  }

  /** The countdown is over: the run begins, with the slotted keystone unless one is named. */
  start(challengeModeId?: number): void {
    const { machine, player, world } = this.game;
    world.running = challengeModeId === undefined ? world.slotted : { challengeModeId, level: usualLevel };
    world.slotted = undefined;
    player.place = { ...player.place, difficultyId: mythicKeystone };
    machine.transcript.add('-- the keystone starts');
    machine.step(() => {
      player.keystoneRunning = true;
      interruptCasts(this.game);
      fireRestriction(this.game, restrictionType.challengeMode, true);
      machine.fire('CHALLENGE_MODE_START', player.place.instanceId);
    });
  }

  /** The last boss is dead and the count is full: the run ends. */
  complete(): void {
    const { machine, player, world } = this.game;
    machine.transcript.add('-- the keystone run ends');
    machine.step(() => {
      player.keystoneRunning = false;
      interruptCasts(this.game);
      fireRestriction(this.game, restrictionType.challengeMode, false);
      world.running = undefined;
      machine.fire('CHALLENGE_MODE_COMPLETED');
    });
  }

  /** The run is given up: the dungeon is as before the keystone. */
  reset(): void {
    const { machine, player, world } = this.game;
    machine.transcript.add('-- the keystone run is reset');
    player.place = { ...player.place, difficultyId: mythicDungeon };
    machine.step(() => {
      player.keystoneRunning = false;
      world.running = undefined;
      fireRestriction(this.game, restrictionType.challengeMode, false);
      machine.fire('CHALLENGE_MODE_RESET', player.place.instanceId);
    });
  }
}

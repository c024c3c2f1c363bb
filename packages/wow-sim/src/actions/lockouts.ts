/** Changes which bosses are dead, without the player: other groups, lockouts, the weekly reset. */
import type { Game } from '../client/game.ts';
import type { Lockouts } from '../world/lockouts.ts';

const weekMilliseconds = 7 * 24 * 3600 * 1000;

export class LockoutActions {
  private readonly game: Game;

  constructor(game: Game) {
    this.game = game;
  }

  /** The player joins another group's instance: all bosses are alive in it, whatever the player's own lockout says. */
  joinFreshInstance(): void {
    const { machine, player } = this.game;
    const { instanceId, difficultyId } = player.place;
    machine.transcript.add('-- another group’s instance');
    this.locks().freshInstance(instanceId, difficultyId);
  }

  /** A boss of the instance that the player is in is dead, and the player had no part in it. */
  bossIsDeadHere(encounterId: number): void {
    const { instanceId, difficultyId } = this.game.player.place;
    this.locks().kill(instanceId, difficultyId, encounterId, false);
  }

  /** The player killed this boss earlier in the week, with another group. */
  bossWasKilledElsewhere(instanceId: number, difficultyId: number, encounterId: number): void {
    this.locks().lockOnly(instanceId, difficultyId, encounterId);
  }

  /** The player extends the lockout of the instance over the next reset. */
  extend(instanceId: number, difficultyId: number): void {
    this.game.machine.transcript.add('-- the lockout is extended');
    this.locks().extend(instanceId, difficultyId);
  }

  /** Time passes until the weekly reset, which removes every character's lockouts except extended ones. */
  weeklyReset(): void {
    const { game } = this;
    game.machine.transcript.add('-- the week is over');
    game.machine.advance(game.secondsToReset());
    game.world.weekEnds += weekMilliseconds;
    game.world.resetLocks();
  }

  private locks(): Lockouts {
    return this.game.world.locks(this.game.characterName);
  }
}

/** What the player's character does and goes through: fights, deaths, casts, levels, specializations. */
import { die, enterCombat, leaveCombat, revive } from '../client/combat.ts';
import type { Game } from '../client/game.ts';
import { interruptCasts } from '../client/interrupt-casts.ts';
import type { OtherCast } from '../client/player.ts';
import { castSpecialization, changeSpecialization } from '../client/specialization-change.ts';

export class CharacterActions {
  private readonly game: Game;

  constructor(game: Game) {
    this.game = game;
  }

  enterCombat(): void {
    enterCombat(this.game);
  }

  leaveCombat(): void {
    leaveCombat(this.game);
  }

  die(): void {
    die(this.game);
  }

  revive(): void {
    revive(this.game);
  }

  /** Takes one step: any cast is interrupted. */
  move(): void {
    const { machine, player } = this.game;
    machine.transcript.add('-- the player moves');
    machine.step(() => {
      player.cast = undefined;
      interruptCasts(this.game);
    });
  }

  /** Runs until `stand`: no cast can begin, and a running one is interrupted. */
  run(): void {
    this.move();
    this.game.player.moving = true;
  }

  stand(): void {
    this.game.machine.transcript.add('-- the player stands');
    this.game.player.moving = false;
  }

  /** Casts something other than a change of talents; undefined ends the cast. */
  cast(cast: OtherCast | undefined): void {
    const line = cast === undefined ? '-- the cast ends' : `-- the player casts ${cast.name}`;
    this.game.machine.transcript.add(line);
    this.game.player.cast = cast;
  }

  /** Begins to change the specialization: a cast of five seconds, which the client may refuse and much may interrupt. */
  castSpecialization(specId: number): void {
    const { machine } = this.game;
    machine.transcript.add(`-- the player changes to specialization ${specId}`);
    machine.step(() => {
      castSpecialization(this.game, specId);
    });
  }

  /** The specialization changes at once: the cast is over, or the group finder changed it. */
  changeSpecialization(specId: number): void {
    this.game.machine.step(() => {
      changeSpecialization(this.game, specId);
    });
  }

  /** The character has no specialization yet, as below level 10. Fires no event; `changeSpecialization` chooses one. */
  hasNoSpecialization(): void {
    this.game.player.hasNoSpecialization = true;
  }

  /** The client fires the event of a specialization change although there was none. */
  repeatSpecializationEvent(): void {
    const { machine } = this.game;
    machine.transcript.add('-- the specialization event fires again');
    machine.step(() => {
      machine.fire('PLAYER_SPECIALIZATION_CHANGED', 'player');
    });
  }

  /** Gains a level; PLAYER_LEVEL_UP fires before `UnitLevel` returns the new one. */
  levelUp(): void {
    const { machine, player } = this.game;
    const level = player.level + 1;
    machine.transcript.add(`-- level ${level}`);
    machine.step(() => {
      machine.fire('PLAYER_LEVEL_UP', level, 0, 0, 1, 0, 0, 0, 0, 0);
      player.level = level;
    });
  }
}

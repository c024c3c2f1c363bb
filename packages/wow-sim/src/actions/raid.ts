/** Ready checks and encounters. */
import { die, enterCombat, leaveCombat, revive } from '../client/combat.ts';
import type { Game } from '../client/game.ts';
import { fireRestriction } from '../client/fire-restriction.ts';
import { raise } from '../lua.ts';
import { readyCheckSeconds } from '../world/ready-check.ts';
import { restrictionType } from '../world/restrictions.ts';

/** The difficulties (as in `GetInstanceInfo`) that have no lockout: the raid finder and the story mode. */
const difficultiesWithoutLock: readonly number[] = [17, 220];
const groupSize = 20;

export class RaidActions {
  private readonly game: Game;

  constructor(game: Game) {
    this.game = game;
  }

  /**
   * Somebody starts a ready check, which survives a /reload. Its payload is secret wherever the map restricts addons.
   *
   * @param initiator `player` for a check of the player's own: the client then shows no window for it.
   */
  readyCheck(initiator: 'leader' | 'player' = 'leader'): void {
    const { machine, player, readyCheckWindow } = this.game;
    machine.transcript.add('-- ready check');
    this.startReadyCheck();
    const isSecret = player.place.instanceType !== 'none';
    machine.step(() => {
      readyCheckWindow.show(initiator === 'player');
      machine.fire(
        'READY_CHECK',
        isSecret ? machine.secret('string') : 'Leader',
        isSecret ? machine.secret('number') : readyCheckSeconds,
      );
    });
  }

  /** Somebody starts a ready check behind the player's loading screen: no event fires, but `GetReadyCheckTimeLeft` shows it. */
  readyCheckUnseen(): void {
    this.game.machine.transcript.add('-- ready check, behind a loading screen');
    this.startReadyCheck();
  }

  /** Everybody has answered the ready check. */
  finishReadyCheck(): void {
    const { machine } = this.game;
    machine.transcript.add('-- the ready check is over');
    machine.step(() => {
      this.endReadyCheck();
    });
  }

  /** The countdown to a pull. */
  pullTimer(seconds: number): void {
    const { machine } = this.game;
    machine.transcript.add(`-- pull in ${seconds}`);
    machine.step(() => {
      const initiator = machine.secret('string');
      machine.fire('START_PLAYER_COUNTDOWN', initiator, seconds, seconds, true, initiator);
    });
  }

  /** A boss is pulled: combat, and from then on encounter restrictions. */
  pull(encounterId: number): void {
    const { machine, player, world } = this.game;
    if (world.encounterId !== undefined) {
      raise(`encounter ${world.encounterId} runs already`);
    }
    const name = world.bossNamed(encounterId);
    machine.transcript.add(`-- ${name} is pulled`);
    if (!player.inCombat) {
      enterCombat(this.game);
    }
    machine.step(() => {
      world.encounterId = encounterId;
      player.encounterRunning = true;
      fireRestriction(this.game, restrictionType.encounter, true);
      machine.fire('ENCOUNTER_START', encounterId, name, player.place.difficultyId, groupSize);
    });
  }

  /** The boss dies: in the instance at once, in the client's copy of the lockout only after the next `RequestRaidInfo`. */
  kill(): void {
    this.recordKill(this.runningEncounter());
    this.endEncounter(true);
  }

  /** Everybody dies; the player is alive again at once. */
  wipe(): void {
    this.runningEncounter();
    die(this.game);
    this.endEncounter(false);
    revive(this.game);
  }

  /** The player arrives while others fight: the encounter is on, and ENCOUNTER_START fired before. */
  arriveInFight(encounterId: number): void {
    const { machine, player, world } = this.game;
    machine.transcript.add(`-- others fight ${world.bossNamed(encounterId)}`);
    world.encounterId = encounterId;
    player.encounterRunning = true;
    machine.step(() => {
      fireRestriction(this.game, restrictionType.encounter, true);
    });
  }

  /**
   * The encounter ends without ENCOUNTER_END, as for a player who was disconnected or outside the instance at that moment.
   */
  endUnseen(killed: boolean): void {
    const { machine, player, world } = this.game;
    const encounterId = this.runningEncounter();
    machine.transcript.add(
      `-- unseen: ${world.bossNamed(encounterId)} ${killed ? 'dies' : 'kills the raid'}`,
    );
    if (killed) {
      this.recordKill(encounterId);
    }
    world.encounterId = undefined;
    machine.step(() => {
      player.encounterRunning = false;
      fireRestriction(this.game, restrictionType.encounter, false);
    });
    if (player.inCombat) {
      leaveCombat(this.game);
    }
  }

  private runningEncounter(): number {
    return this.game.world.encounterId ?? raise('no encounter runs');
  }

  private recordKill(encounterId: number): void {
    const { player, world, characterName } = this.game;
    const { instanceId, difficultyId } = player.place;
    const locks = !difficultiesWithoutLock.includes(difficultyId);
    world.locks(characterName).kill(instanceId, difficultyId, encounterId, locks);
  }

  private endEncounter(killed: boolean): void {
    const { machine, player, world } = this.game;
    const encounterId = this.runningEncounter();
    const name = world.bossNamed(encounterId);
    machine.transcript.add(killed ? `-- ${name} dies` : `-- a wipe on ${name}`);
    machine.step(() => {
      world.encounterId = undefined;
      // ENCOUNTER_END fires while the client still says that the encounter is in progress.
      const { difficultyId } = player.place;
      machine.fire('ENCOUNTER_END', encounterId, name, difficultyId, groupSize, killed ? 1 : 0, []);
      player.encounterRunning = false;
      if (killed) {
        machine.fire('BOSS_KILL', encounterId, name);
      }
      fireRestriction(this.game, restrictionType.encounter, false);
    });
    if (player.inCombat) {
      leaveCombat(this.game);
    }
  }

  /** Starts a ready check, which the server ends in time unless it has ended, or another one has begun, before. */
  private startReadyCheck(): void {
    const { machine, world } = this.game;
    const ends = machine.clock.now + readyCheckSeconds * 1000;
    world.readyCheckEnds = ends;
    machine.clock.after(
      readyCheckSeconds,
      () => {
        if (world.readyCheckEnds === ends) {
          this.endReadyCheck();
        }
      },
      true,
    );
  }

  private endReadyCheck(): void {
    const { machine, world, readyCheckWindow } = this.game;
    world.readyCheckEnds = undefined;
    readyCheckWindow.hide();
    machine.fire('READY_CHECK_FINISHED', false);
  }
}

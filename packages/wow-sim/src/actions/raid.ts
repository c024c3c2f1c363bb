/** Ready checks and encounters. */
import { die, enterCombat, leaveCombat, revive } from '../client/combat.ts';
import type { Game } from '../client/game.ts';
import { tellRestriction } from '../client/tell-restriction.ts';
import { raise } from '../lua.ts';
import { readyCheckSeconds } from '../world/ready-check.ts';
import { restrictionType } from '../world/restrictions.ts';

/** `GetInstanceInfo`'s difficulties whose kills lock the player out of nothing: the raid finder, the story mode. */
const difficultiesWithoutLock: readonly number[] = [17, 220];
const groupSize = 20;

export class RaidActions {
  private readonly game: Game;
  private readyChecks = 0;

  constructor(game: Game) {
    this.game = game;
  }

  /** Somebody starts a ready check. Its payload is secret wherever the map restricts addons. */
  readyCheck(): void {
    const { machine, player, world, readyCheckWindow } = this.game;
    machine.transcript.add('-- ready check');
    this.readyChecks += 1;
    const mine = this.readyChecks;
    const isSecret = player.place.instanceType !== 'none';
    world.readyCheckEnds = machine.clock.now + readyCheckSeconds * 1000;
    machine.step(() => {
      readyCheckWindow.show();
      machine.fire(
        'READY_CHECK',
        isSecret ? machine.secret('string') : 'Leader',
        isSecret ? machine.secret('number') : readyCheckSeconds,
      );
    });
    machine.clock.after(readyCheckSeconds, () => {
      if (mine === this.readyChecks) {
        this.endReadyCheck();
      }
    });
  }

  /** All have answered. */
  finishReadyCheck(): void {
    const { machine } = this.game;
    machine.transcript.add('-- the ready check is over');
    this.readyChecks += 1;
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
      tellRestriction(this.game, restrictionType.encounter, true);
      machine.fire('ENCOUNTER_START', encounterId, name, player.place.difficultyId, groupSize);
    });
  }

  /** The boss dies: in the instance at once, in the client's copy of the lock only after the next `RequestRaidInfo`. */
  kill(): void {
    const { player, world, characterName } = this.game;
    const encounterId = this.runningEncounter();
    const { instanceId, difficultyId } = player.place;
    const locks = !difficultiesWithoutLock.includes(difficultyId);
    world.locks(characterName).kill(instanceId, difficultyId, encounterId, locks);
    this.endEncounter(true);
  }

  /** Everybody dies; the player is alive again at once. */
  wipe(): void {
    this.runningEncounter();
    die(this.game);
    this.endEncounter(false);
    revive(this.game);
  }

  private runningEncounter(): number {
    return this.game.world.encounterId ?? raise('no encounter runs');
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
      tellRestriction(this.game, restrictionType.encounter, false);
    });
    if (player.inCombat) {
      leaveCombat(this.game);
    }
  }

  private endReadyCheck(): void {
    const { machine, world, readyCheckWindow } = this.game;
    world.readyCheckEnds = undefined;
    readyCheckWindow.hide();
    machine.fire('READY_CHECK_FINISHED', false);
  }
}

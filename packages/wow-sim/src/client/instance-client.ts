/** Everything that happens in and around instances: places, ready checks, encounters, locks, keystones. */
import { raise } from '../lua.ts';
import { readyCheckSeconds } from '../world/ready-check.ts';
import { restrictionType } from '../world/restrictions.ts';
import { InterfaceClient } from './interface-client.ts';
import type { InstancePlace, OtherCast } from './player.ts';

/** `GetInstanceInfo`'s difficulty of the raid finder: its kills lock nobody out of anything. */
const raidFinder = 17;
const weekMilliseconds = 7 * 24 * 3600 * 1000;
const storyMode = 220;

export class InstanceClient extends InterfaceClient {
  private readyChecks = 0;

  /** A loading screen: a portal, the gate of an instance. A keystone run does not survive it. */
  enterPlace(place: InstancePlace): void {
    this.transcript.add(`-- enters ${place.name}`);
    const before = this.player.place;
    const wasInside = before.instanceType !== 'none';
    const isInside = place.instanceType !== 'none';
    this.player.place = place;
    this.step(() => {
      if (wasInside !== isInside) {
        this.tellRestriction(restrictionType.map, isInside);
      }
      this.fire('PLAYER_ENTERING_WORLD', false, false);
      this.fire('ZONE_CHANGED_NEW_AREA');
    });
  }

  /** Walks on without a loading screen: to another floor, another room. */
  walkTo(uiMapId: number | undefined, subZone = ''): void {
    const before = this.player.place;
    this.transcript.add(
      `-- walks to ${subZone === '' ? 'another place' : subZone}, map ${uiMapId ?? 'none'}`,
    );
    this.player.place = { ...before, uiMapId, subZone };
    this.step(() => {
      if (before.uiMapId !== uiMapId) {
        this.fire('PLAYER_MAP_CHANGED', before.uiMapId ?? 0, uiMapId ?? 0);
        this.fire('ZONE_CHANGED_NEW_AREA');
      }
      this.fire(before.subZone === subZone ? 'ZONE_CHANGED' : 'ZONE_CHANGED_INDOORS');
    });
  }

  /** The group's leader changes the difficulty of the instance that the player stands in. */
  changeDifficulty(difficultyId: number): void {
    this.transcript.add(`-- the difficulty is now ${difficultyId}`);
    this.player.place = { ...this.player.place, difficultyId };
    this.step(() => {
      this.fire('PLAYER_DIFFICULTY_CHANGED');
    });
  }

  /** Someone asks whether all are ready. Who and how long is secret wherever addons are restricted by the map. */
  readyCheck(): void {
    this.transcript.add('-- ready check');
    this.readyChecks += 1;
    const mine = this.readyChecks;
    const secret = this.player.place.instanceType !== 'none';
    this.world.readyCheckEnds = this.clock.now + readyCheckSeconds * 1000;
    this.step(() => {
      this.readyCheckWindow.show();
      this.fire(
        'READY_CHECK',
        secret ? this.secret('string') : 'Leader',
        secret ? this.secret('number') : readyCheckSeconds,
      );
    });
    this.clock.after(readyCheckSeconds, () => {
      if (mine === this.readyChecks) {
        this.endReadyCheck();
      }
    });
  }

  /** All have answered. */
  finishReadyCheck(): void {
    this.transcript.add('-- the ready check is over');
    this.readyChecks += 1;
    this.step(() => {
      this.endReadyCheck();
    });
  }

  /** The countdown to a pull. */
  pullTimer(seconds: number): void {
    this.transcript.add(`-- pull in ${seconds}`);
    this.step(() => {
      const who = this.secret('string');
      this.fire('START_PLAYER_COUNTDOWN', who, seconds, seconds, true, who);
    });
  }

  /** A boss is pulled: combat, and from then on encounter restrictions. */
  pull(encounterId: number): void {
    if (this.world.encounterId !== undefined) {
      raise(`encounter ${this.world.encounterId} runs already`);
    }
    this.transcript.add(`-- ${this.world.bossNamed(encounterId)} is pulled`);
    if (!this.player.inCombat) {
      this.enterCombat();
    }
    this.step(() => {
      this.world.encounterId = encounterId;
      this.player.encounterRunning = true;
      this.tellRestriction(restrictionType.encounter, true);
      const { difficultyId } = this.player.place;
      this.fire('ENCOUNTER_START', encounterId, this.world.bossNamed(encounterId), difficultyId, 20);
    });
  }

  /** The boss dies. Its death is in the instance at once, in the client's copy of the lock only when that is asked for. */
  kill(): void {
    const encounterId = this.running();
    const { instanceId, difficultyId } = this.player.place;
    const locks = difficultyId !== raidFinder && difficultyId !== storyMode;
    this.world.locks(this.character).kill(instanceId, difficultyId, encounterId, locks);
    this.endEncounter(1);
  }

  /** Everybody dies; the player is back on their feet at once. */
  wipe(): void {
    this.running();
    this.die();
    this.endEncounter(0);
    this.revive();
  }

  /** Another group's copy of the instance: what is dead here lives there, whatever the player's own lock says. */
  freshInstance(): void {
    const { instanceId, difficultyId } = this.player.place;
    this.transcript.add('-- another group’s instance');
    this.world.locks(this.character).freshInstance(instanceId, difficultyId);
  }

  /** A boss of the copy that the player's group is in is dead, without the player. */
  diesHere(encounterId: number): void {
    const { instanceId, difficultyId } = this.player.place;
    this.world.locks(this.character).kill(instanceId, difficultyId, encounterId, false);
  }

  /** The player killed this boss earlier in the week, with another group. */
  killedElsewhere(instanceId: number, difficultyId: number, encounterId: number): void {
    this.world.locks(this.character).lockOnly(instanceId, difficultyId, encounterId);
  }

  /** The player extends the lock of the instance over the next reset. */
  extendLock(instanceId: number, difficultyId: number): void {
    this.transcript.add('-- the lock is extended');
    this.world.locks(this.character).extend(instanceId, difficultyId);
  }

  /** The week is over. Time passes until then, and everybody's locks are gone but the extended ones. */
  weeklyReset(): void {
    this.transcript.add('-- the week is over');
    this.advance(this.secondsToReset());
    this.world.weekEnds += weekMilliseconds;
    this.world.resetLocks(this.characterNames());
  }

  /** Puts a keystone into the font of power. */
  slotKeystone(challengeModeId: number, level = 10): void {
    this.transcript.add(`-- a keystone of ${challengeModeId} is in the font`);
    this.world.slotted = { challengeModeId, level };
    this.step(() => {
      this.fire('CHALLENGE_MODE_KEYSTONE_SLOTTED', 158923);
    });
  }

  /** The countdown is over: the run begins. Difficulty 8 from here. */
  startKeystone(challengeModeId?: number): void {
    const keystone = challengeModeId === undefined ? this.world.slotted : { challengeModeId, level: 10 };
    this.world.running = keystone;
    this.world.slotted = undefined;
    this.player.place = { ...this.player.place, difficultyId: 8 };
    this.setKeystoneRunning(true);
  }

  /** A Mythic+ run starts or ends. */
  setKeystoneRunning(running: boolean): void {
    this.transcript.add(running ? '-- the keystone starts' : '-- the keystone run ends');
    this.step(() => {
      this.player.keystoneRunning = running;
      this.talents.commit.interrupt();
      this.tellRestriction(restrictionType.challengeMode, running);
      if (running) {
        this.fire('CHALLENGE_MODE_START', this.player.place.instanceId);
      } else {
        this.world.running = undefined;
        this.fire('CHALLENGE_MODE_COMPLETED');
      }
    });
  }

  /** The run is given up: back to before the key. */
  resetKeystone(): void {
    this.transcript.add('-- the keystone run is reset');
    this.player.place = { ...this.player.place, difficultyId: 23 };
    this.step(() => {
      this.player.keystoneRunning = false;
      this.world.running = undefined;
      this.tellRestriction(restrictionType.challengeMode, false);
      this.fire('CHALLENGE_MODE_RESET', this.player.place.instanceId);
    });
  }

  enterCombat(): void {
    this.transcript.add('-- combat begins');
    this.step(() => {
      // The event comes first: a last moment to act before things are locked.
      this.fire('PLAYER_REGEN_DISABLED');
      this.player.inCombat = true;
      this.talents.commit.interrupt();
      this.tellRestriction(restrictionType.combat, true);
    });
  }

  leaveCombat(): void {
    this.transcript.add('-- combat ends');
    this.step(() => {
      this.player.inCombat = false;
      this.tellRestriction(restrictionType.combat, false);
      this.fire('PLAYER_REGEN_ENABLED');
    });
  }

  die(): void {
    this.transcript.add('-- the player dies');
    this.step(() => {
      this.player.dead = true;
      this.talents.commit.interrupt();
      this.fire('PLAYER_DEAD');
    });
  }

  revive(): void {
    this.transcript.add('-- the player lives again');
    this.step(() => {
      this.player.dead = false;
      this.fire('PLAYER_ALIVE');
    });
  }

  /** The player takes a step: any cast breaks off. */
  move(): void {
    this.transcript.add('-- the player moves');
    this.step(() => {
      this.player.cast = undefined;
      this.talents.commit.interrupt();
    });
  }

  /** The player runs, until told to stand: no cast can begin, and one under way breaks off. */
  run(): void {
    this.move();
    this.player.moving = true;
  }

  stand(): void {
    this.transcript.add('-- the player stands');
    this.player.moving = false;
  }

  /** The player casts something that is no change of talents; undefined ends it. */
  castSomething(cast: OtherCast | undefined): void {
    this.transcript.add(cast === undefined ? '-- the cast ends' : `-- the player casts ${cast.name}`);
    this.player.cast = cast;
  }

  /** Every character that has played. */
  protected characterNames(): readonly string[] {
    return [this.character];
  }

  private running(): number {
    return this.world.encounterId ?? raise('no encounter runs');
  }

  private endEncounter(success: number): void {
    const encounterId = this.running();
    const name = this.world.bossNamed(encounterId);
    this.transcript.add(success === 1 ? `-- ${name} dies` : `-- a wipe on ${name}`);
    this.step(() => {
      this.world.encounterId = undefined;
      // While it tells of the end, the client still says that the fight is on.
      this.fire('ENCOUNTER_END', encounterId, name, this.player.place.difficultyId, 20, success, []);
      this.player.encounterRunning = false;
      if (success === 1) {
        this.fire('BOSS_KILL', encounterId, name);
      }
      this.tellRestriction(restrictionType.encounter, false);
    });
    if (this.player.inCombat) {
      this.leaveCombat();
    }
  }

  private endReadyCheck(): void {
    this.world.readyCheckEnds = undefined;
    this.readyCheckWindow.hide();
    this.fire('READY_CHECK_FINISHED', false);
  }

  private tellRestriction(type: number, active: boolean): void {
    this.world.restrictions.tell(type, active, (changed, state) => {
      this.fire('ADDON_RESTRICTION_STATE_CHANGED', changed, state);
    });
  }
}

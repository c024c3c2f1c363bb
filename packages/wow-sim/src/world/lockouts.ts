/**
 * Which bosses are dead: in the instance, and by the player's lockout.
 *
 * The client's copy of the lockout lags behind a kill until `RequestRaidInfo` is answered.
 */

interface Kills {
  /** Instance id and difficulty as one key. */
  readonly key: string;
  readonly instanceId: number;
  readonly difficultyId: number;
  encounterIds: number[];
}

/** A lockout as `GetSavedInstanceInfo` lists it. */
export interface SavedLock {
  readonly instanceId: number;
  readonly difficultyId: number;
  readonly encounterIds: readonly number[];
  readonly extended: boolean;
}

export class Lockouts {
  /** Kills in the instance that the player's group is in; another group has another instance. */
  private instance: Kills[] = [];
  /** Kills in the player's own lockout, as the server has it. */
  private lock: Kills[] = [];
  /** The client's copy of the lockout. */
  private cached: SavedLock[] = [];
  private extendedKeys: string[] = [];

  /**
   * A boss dies in the instance, and in the server's lockout; the client's copy does not have it yet.
   *
   * @param locks Whether the difficulty has a lockout.
   */
  kill(instanceId: number, difficultyId: number, encounterId: number, locks: boolean): void {
    add(this.instance, instanceId, difficultyId, encounterId);
    if (locks) {
      add(this.lock, instanceId, difficultyId, encounterId);
    }
  }

  /** The player killed the boss with another group: it is dead in the lockout and alive in this instance. */
  lockOnly(instanceId: number, difficultyId: number, encounterId: number): void {
    add(this.lock, instanceId, difficultyId, encounterId);
    this.refresh();
  }

  /** The player joins another group's instance: all bosses are alive in it. */
  freshInstance(instanceId: number, difficultyId: number): void {
    this.instance = this.instance.filter((kills) => kills.key !== keyOf(instanceId, difficultyId));
  }

  isDeadHere(instanceId: number, difficultyId: number, encounterId: number): boolean {
    return has(this.instance, instanceId, difficultyId, encounterId);
  }

  /** Whether the boss is dead in the client's copy of the lockout, as in `C_RaidLocks.IsEncounterComplete`. */
  isLocked(instanceId: number, difficultyId: number, encounterId: number): boolean {
    return this.cached.some(
      (lock) =>
        lock.instanceId === instanceId &&
        lock.difficultyId === difficultyId &&
        lock.encounterIds.includes(encounterId),
    );
  }

  /** The lockouts in the client's copy, in order of creation. */
  saved(): readonly SavedLock[] {
    return this.cached;
  }

  /** Copies the server's lockout to the client: the answer to `RequestRaidInfo`. */
  refresh(): void {
    this.cached = this.lock.map((kills) => ({
      instanceId: kills.instanceId,
      difficultyId: kills.difficultyId,
      encounterIds: [...kills.encounterIds],
      extended: this.extendedKeys.includes(kills.key),
    }));
  }

  /** Extends a lockout over the next reset. */
  extend(instanceId: number, difficultyId: number): void {
    this.extendedKeys.push(keyOf(instanceId, difficultyId));
  }

  /** The weekly reset: removes all lockouts except extended ones, which end with the next reset. */
  reset(): void {
    const kept = this.extendedKeys;
    this.extendedKeys = [];
    this.lock = this.lock.filter((kills) => kept.includes(kills.key));
    this.instance = this.instance.filter((kills) => kept.includes(kills.key));
    this.refresh();
  }
}

function keyOf(instanceId: number, difficultyId: number): string {
  return `${instanceId}/${difficultyId}`;
}

function add(list: Kills[], instanceId: number, difficultyId: number, encounterId: number): void {
  const key = keyOf(instanceId, difficultyId);
  let kills = list.find((candidate) => candidate.key === key);
  if (kills === undefined) {
    kills = { key, instanceId, difficultyId, encounterIds: [] };
    list.push(kills);
  }
  if (!kills.encounterIds.includes(encounterId)) {
    kills.encounterIds.push(encounterId);
  }
}

function has(list: readonly Kills[], instanceId: number, difficultyId: number, encounterId: number): boolean {
  const key = keyOf(instanceId, difficultyId);
  return list.some((kills) => kills.key === key && kills.encounterIds.includes(encounterId));
}

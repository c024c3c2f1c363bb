/**
 * Which bosses are dead: in the instance, and by the player's lock of the week. The client's copy of the lock lags behind
 * a kill until `RequestRaidInfo` is answered (in-game.md §3.3, §4.1).
 */

interface Kills {
  /** Instance id and difficulty as one key. */
  readonly key: string;
  readonly instanceId: number;
  readonly difficultyId: number;
  encounterIds: number[];
}

/** A lock of the week, as `GetSavedInstanceInfo` lists it. */
export interface SavedLock {
  readonly instanceId: number;
  readonly difficultyId: number;
  readonly encounterIds: readonly number[];
  readonly extended: boolean;
}

export class Lockouts {
  /** Kills in the instance that the player's group is in; another group has another instance. */
  private instance: Kills[] = [];
  /** Kills by the player's own lock, as the server has it. */
  private lock: Kills[] = [];
  /** The client's copy of the lock. */
  private cached: SavedLock[] = [];
  private extendedKeys: string[] = [];

  /** A boss dies: in the instance at once, in the server's lock if the difficulty has one, in the client's copy not yet. */
  kill(instanceId: number, difficultyId: number, encounterId: number, locks: boolean): void {
    add(this.instance, instanceId, difficultyId, encounterId);
    if (locks) {
      add(this.lock, instanceId, difficultyId, encounterId);
    }
  }

  /** The player killed the boss with another group: it is dead by the lock, alive in this instance. */
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

  /** Whether the boss is dead by the client's copy of the lock, as in `C_RaidLocks.IsEncounterComplete`. */
  isLocked(instanceId: number, difficultyId: number, encounterId: number): boolean {
    return this.cached.some(
      (lock) =>
        lock.instanceId === instanceId &&
        lock.difficultyId === difficultyId &&
        lock.encounterIds.includes(encounterId),
    );
  }

  /** The locks in the client's copy, in order of creation. */
  saved(): readonly SavedLock[] {
    return this.cached;
  }

  /** Copies the server's lock to the client: the answer to `RequestRaidInfo`. */
  refresh(): void {
    this.cached = this.lock.map((kills) => ({
      instanceId: kills.instanceId,
      difficultyId: kills.difficultyId,
      encounterIds: [...kills.encounterIds],
      extended: this.extendedKeys.includes(kills.key),
    }));
  }

  /** Extends a lock over the next reset. */
  extend(instanceId: number, difficultyId: number): void {
    this.extendedKeys.push(keyOf(instanceId, difficultyId));
  }

  /** The weekly reset: removes all locks except extended ones, which end with the next reset. */
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

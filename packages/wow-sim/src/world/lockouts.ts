/**
 * Who is dead: in this copy of an instance, and by the player's lock of the week. The client's copy of the lock lags behind
 * a kill until it is asked for anew (in-game.md §3.3, §4.1).
 */

interface Kills {
  /** Instance id and difficulty as one key. */
  readonly key: string;
  readonly instanceId: number;
  readonly difficultyId: number;
  encounterIds: number[];
}

/** A lock of the week, as the list of saved instances shows it. */
export interface SavedLock {
  readonly instanceId: number;
  readonly difficultyId: number;
  readonly encounterIds: readonly number[];
  readonly extended: boolean;
}

export class Lockouts {
  /** Dead in the copy that the player's group is in; a new group has a new one. */
  private instance: Kills[] = [];
  /** The player's own lock, as the server has it. */
  private lock: Kills[] = [];
  /** The client's copy of the lock. */
  private cached: SavedLock[] = [];
  private extendedKeys: string[] = [];

  /** A boss dies: in the instance at once, by the lock too, in the client's copy of the lock not yet. */
  kill(instanceId: number, difficultyId: number, encounterId: number, locks: boolean): void {
    add(this.instance, instanceId, difficultyId, encounterId);
    if (locks) {
      add(this.lock, instanceId, difficultyId, encounterId);
    }
  }

  /** The player killed it with another group: the lock knows, this instance does not. */
  lockOnly(instanceId: number, difficultyId: number, encounterId: number): void {
    add(this.lock, instanceId, difficultyId, encounterId);
    this.refresh();
  }

  /** Another group's copy: everybody lives. */
  freshInstance(instanceId: number, difficultyId: number): void {
    this.instance = this.instance.filter((kills) => kills.key !== keyOf(instanceId, difficultyId));
  }

  isDeadHere(instanceId: number, difficultyId: number, encounterId: number): boolean {
    return has(this.instance, instanceId, difficultyId, encounterId);
  }

  /** `C_RaidLocks.IsEncounterComplete`: by the client's copy. */
  isLocked(instanceId: number, difficultyId: number, encounterId: number): boolean {
    return this.cached.some(
      (lock) =>
        lock.instanceId === instanceId &&
        lock.difficultyId === difficultyId &&
        lock.encounterIds.includes(encounterId),
    );
  }

  /** The locks of the client's copy, in order of making. */
  saved(): readonly SavedLock[] {
    return this.cached;
  }

  /** What the answer to `RequestRaidInfo` brings. */
  refresh(): void {
    this.cached = this.lock.map((kills) => ({
      instanceId: kills.instanceId,
      difficultyId: kills.difficultyId,
      encounterIds: [...kills.encounterIds],
      extended: this.extendedKeys.includes(kills.key),
    }));
  }

  /** The player extends a lock: it outlives one reset. */
  extend(instanceId: number, difficultyId: number): void {
    this.extendedKeys.push(keyOf(instanceId, difficultyId));
  }

  /** The weekly reset: all locks go but the extended ones, which are extended no more. */
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

/** The ports to what the client knows about bosses: the Encounter Journal and the raid lockouts. */

export interface JournalBoss {
  /** ENCOUNTER_START's id. */
  readonly encounterId: number;
  readonly journalId: number;
  /** Localized. */
  readonly name: string;
}

/**
 * The Encounter Journal.
 *
 * @noSelf
 */
export interface Journal {
  /** Whether the journal has the instance as a raid. */
  isRaid(instanceId: number): boolean;
  /** The bosses of an instance in the journal's order; empty if the journal does not have the instance. */
  bosses(instanceId: number): readonly JournalBoss[];
  /** Localized name; undefined if the journal does not know the boss. */
  bossName(journalId: number): string | undefined;
  /** Whether the instance that the player is in shows it as defeated. */
  isDefeated(journalId: number): boolean;
  /** Journal ids of the bosses that a floor's map shows. */
  bossesOnFloor(floorId: number): readonly number[];
}

/**
 * The player's raid lockouts, and the wings of the raid finder.
 *
 * @noSelf
 */
export interface Lockouts {
  /** Whether the player's own lockout has a boss as defeated. It may lag, and the boss may still live in this raid. */
  isDefeated(instanceId: number, encounterId: number, difficultyId: number): boolean;
  /** Asks for fresh lockouts; UPDATE_INSTANCE_INFO says that they are there. */
  request(): void;
  /** Seconds until the lockout of an instance ends: the player's own, extended or not, or else the weekly reset. */
  secondsToReset(instanceName: string, difficultyId: number): number;
  /** Localized names of a raid finder wing's bosses; empty if the client does not tell. */
  wingBosses(lfgDungeonId: number): readonly string[];
}

/** The ports to what the client knows of bosses: the Encounter Journal and the raid lockouts. */

export interface JournalBoss {
  /** ENCOUNTER_START's id. */
  readonly encounterId: number;
  readonly journalId: number;
  /** Localized. */
  readonly name: string;
}

/**
 * The game's own book of bosses.
 *
 * @noSelf
 */
export interface Journal {
  /** The bosses of an instance in the journal's order; empty for an instance it does not have. */
  bosses(instanceId: number): readonly JournalBoss[];
  /** Localized name; undefined when the journal does not know the boss. */
  bossName(journalId: number): string | undefined;
  /** Whether the instance one stands in shows it as defeated. */
  isDefeated(journalId: number): boolean;
  /** Journal ids of the bosses that a floor's map shows. */
  bossesOnFloor(floorId: number): readonly number[];
}

/**
 * What the player's character has killed since the reset.
 *
 * @noSelf
 */
export interface Lockouts {
  /** Whether the player's own lock has a boss as defeated. It may lag, and this raid may still have the boss. */
  isDefeated(instanceId: number, encounterId: number, difficultyId: number): boolean;
  /** Asks for fresh locks; they come with the signal `locksKnown`. */
  request(): void;
  /** Seconds until this instance's lock runs out: the player's lock, extended or not, else the weekly reset. */
  secondsToReset(instanceName: string, difficultyId: number): number;
  /** Localized names of a raid finder wing's bosses; empty when the client does not tell. */
  wingBosses(lfgDungeonId: number): readonly string[];
}

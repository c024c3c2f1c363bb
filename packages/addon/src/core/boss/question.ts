/** The question which boss is next, as plain data: all that the evidence looks at. */

export interface Candidate {
  /** ENCOUNTER_START's id. */
  readonly encounterId: number;
  /** 0 where unknown. */
  readonly journalId: number;
  /** Localized where the client knows it. */
  readonly name: string;
  /** Encounter ids that must be dead first, so far as known. */
  readonly requires: readonly number[];
  /** Floors that the data gives it. */
  readonly floors: readonly number[];
  /** Floors and parts of zones where it was pulled before. */
  readonly pulledOn: PulledOn;
}

/** Where a boss was pulled: learned from pulls, kept for all characters of the account. */
export interface PulledOn {
  floors: number[];
  /** Localized. */
  subZones: string[];
}

export interface BossQuestion {
  /** Living bosses whose prerequisites are dead, in the raid's order. */
  readonly pullable: readonly Candidate[];
  /** All bosses, in the raid's order. */
  readonly all: readonly Candidate[];
  /** Encounter ids of the living, in the raid's order. */
  readonly alive: readonly number[];
  readonly floor?: number | undefined;
  /** Journal ids of the bosses on this floor's map. */
  readonly pinnedHere: readonly number[];
  /** Empty where the zone has no parts. */
  readonly subZone: string;
  /** Pulled last and not killed. */
  readonly lastPulled?: number | undefined;
  readonly lastKilled?: number | undefined;
  /** The player's own pick. */
  readonly picked?: number | undefined;
}

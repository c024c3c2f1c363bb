/** The question which boss is next, as plain data: everything that the evidence is based on. */

export interface Candidate {
  /** ENCOUNTER_START's id. */
  readonly encounterId: number;
  /** 0 where unknown. */
  readonly journalId: number;
  /** Localized where the client knows it. */
  readonly name: string;
  /** Encounter ids of the bosses that must be dead first, as far as they are known. */
  readonly requires: readonly number[];
  /** `C_Map` ids of the floors that the data has for it. */
  readonly floors: readonly number[];
  /** The raid finder's id of the wing that the data has it in. */
  readonly wing?: number | undefined;
  /** Where it was pulled before. */
  readonly pulledOn: PulledOn;
}

/** Where a boss was pulled by any character of the account. */
export interface PulledOn {
  floors: number[];
  /** Localized names; none is empty. */
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
  /** Localized; empty if the zone has no sub-zones. */
  readonly subZone: string;
  /** The boss that was pulled last and not killed since. */
  readonly lastPulled?: number | undefined;
  readonly lastKilled?: number | undefined;
  /** The player's own pick. */
  readonly picked?: number | undefined;
}

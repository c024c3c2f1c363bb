/** Expansions, zones and encounters, as the sample lists them. */

export interface SamplePartition {
  readonly partitionId: number;
  readonly name: string;
  readonly compactName: string;
  readonly default: boolean;
}

export interface SampleEncounter {
  /** Warcraft Logs' id. */
  readonly encounterId: number;
  readonly name: string;
  /** 0 for dungeons: Warcraft Logs lists no journal id for them. */
  readonly journalId: number;
}

export interface SampleZone {
  readonly zoneId: number;
  readonly expansionId: number;
  readonly name: string;
  readonly contentType: 'raid' | 'mythicPlus' | 'other';
  readonly frozen: boolean;
  /** Whether players are ranked here. */
  readonly ranked: boolean;
  readonly partitions: readonly SamplePartition[];
  readonly encounters: readonly SampleEncounter[];
}

export interface SampleExpansion {
  readonly expansionId: number;
  readonly name: string;
}

/** What is saved between sessions. Plain tables: they are written to disk as they are. */

/** "Keep mine": holds while the specialization, the worn build and the data stay what they were. */
export interface Kept {
  specId: number;
  /** `canonicalKey` of the build that was worn. */
  wornKey: string;
  /** The data's `generatedAt`. */
  dataTime: number;
}

/** A loadout of our own making. It is ours only while a loadout of that id has the nodes of that code. */
export interface Slot {
  configId: number;
  name: string;
  code: string;
}

/** What the player wore before we changed it. */
export interface Backup {
  code: string;
  /** Epoch seconds. */
  savedAt: number;
}

/** `AzerothsTopTalentCharDB`. */
export interface CharacterState {
  version: number;
  kept?: Kept | undefined;
  /** By specialization id. */
  slots: Record<number, Slot | undefined>;
  /** By specialization id. */
  backups: Record<number, Backup | undefined>;
  /** The code that we applied last, by specialization id. */
  applied: Record<number, string | undefined>;
}

/** What was said once, each with the data's date it was said of. */
export interface Said {
  sample?: number | undefined;
  stale?: number | undefined;
  unfit?: number | undefined;
}

/** `AzerothsTopTalentDB`. */
export interface AccountState {
  version: number;
  said: Said;
}

export const stateVersion = 1;

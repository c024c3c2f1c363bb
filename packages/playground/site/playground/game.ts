/** The files of the game that the worker runs: what `src/site/game-files.ts` writes, parsed at the border. */

export interface GameFile {
  /** Relative to the addon's folder. */
  readonly name: string;
  readonly source: string;
}

/** Data for the addon. */
export interface GameData {
  /** `TalentData.lua`. */
  readonly talentData: string;
  /** Start of the run that made it, epoch seconds (UTC). */
  readonly generatedAt: number;
}

export interface Game {
  /** The addon's folder without its data. */
  readonly addon: readonly GameFile[];
  readonly sample: GameData;
  /** The project's own data; null if the site was built without. */
  readonly own: GameData | null;
}

/** The files of the game that the worker runs: what `src/site/game-files.ts` writes, parsed at the border. */
import type { ClientTreeParts } from '@toptalent/wow-sim';

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

/** The talent trees of all classes, by class id. */
export type ClassTrees = Readonly<Record<number, ClientTreeParts>>;

/** The project's own data. */
export interface OwnData extends GameData {
  /** The specializations whose talent tree is known: only they can be played. */
  readonly treesOf: readonly number[];
}

export interface Game {
  /** The addon's folder without its data. */
  readonly addon: readonly GameFile[];
  readonly sample: GameData;
  /** The project's own data; null if the site was built without. */
  readonly own: OwnData | null;
}

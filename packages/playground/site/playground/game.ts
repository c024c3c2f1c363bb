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

/** Which specializations the project's own data knows, by id. Builds are offered to those that are in both lists. */
export interface OwnSpecializations {
  /** The data has a build of each. */
  readonly withBuilds: readonly number[];
  /** The talent tree of each is known. Others play without talents. */
  readonly withTrees: readonly number[];
}

/** The project's own data. */
export interface OwnData extends GameData, OwnSpecializations {}

export interface Game {
  /** The addon's folder without its data. */
  readonly addon: readonly GameFile[];
  readonly sample: GameData;
  /** The project's own data; null if the site was built without. */
  readonly own: OwnData | null;
}

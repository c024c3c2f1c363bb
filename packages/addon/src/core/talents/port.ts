/** The port to the player's talents, read only. */
import type { TalentTree } from '@toptalent/loadout';
import type {
  ClassSpecialization,
  HeroTreeLook,
  SavedLoadout,
  TalentLook,
  WornNode,
} from './client-talents.ts';

/** @noSelf */
export interface Talents {
  /** The current specialization; undefined while the client does not know it yet, and for a character without one. */
  specId(): number | undefined;
  /** Localized name of the current specialization. */
  specName(): string | undefined;
  /** The specializations of the player's class, in the client's order. */
  specializations(): readonly ClassSpecialization[];
  /** Handle of what is worn; undefined until talents are loaded. */
  activeConfigId(): number | undefined;
  /** The class tree as the current specialization sees it, and its hash of 16 bytes; undefined until talents are loaded. */
  tree(
    configId: number,
    specId: number,
  ): { readonly tree: TalentTree; readonly hash: readonly number[] } | undefined;
  /** The bought nodes among these, staged changes included; undefined if the client does not know all of these nodes. */
  worn(configId: number, nodeIds: readonly number[]): readonly WornNode[] | undefined;
  /** The saved loadouts of a specialization, in the client's order. */
  saved(specId: number): readonly SavedLoadout[];
  /** A configuration's import string; empty if it is not loaded. */
  code(configId: number): string;
  hasStagedChanges(configId: number): boolean;
  /** The version of import strings that this client reads. */
  serializationVersion(): number;
  heroTree(configId: number, subTreeId: number): HeroTreeLook | undefined;
  /** What an entry's talent looks like; undefined while the client does not know it. */
  talent(configId: number, entryId: number): TalentLook | undefined;
}

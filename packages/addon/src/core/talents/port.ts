/** The port to the player's talents, read only. */
import type { TalentTree } from '@toptalent/loadout';
import type { SavedLoadout, WornNode } from './client-talents.ts';

/**
 * What the player's talents are, read only.
 *
 * @noSelf
 */
export interface Talents {
  /** The current specialization; undefined while the client does not know yet, or for a character without one. */
  specId(): number | undefined;
  /** Localized name of the current specialization. */
  specName(): string | undefined;
  /** Handle of what is worn; undefined until talents are loaded. */
  activeConfigId(): number | undefined;
  /** The class tree as the current specialization sees it, and its 16 bytes of hash; undefined until talents are loaded. */
  tree(
    configId: number,
    specId: number,
  ): { readonly tree: TalentTree; readonly hash: readonly number[] } | undefined;
  /** The bought nodes among those given, staged changes included; undefined when the client does not tell of them all. */
  worn(configId: number, nodeIds: readonly number[]): readonly WornNode[] | undefined;
  /** The saved loadouts of a specialization, in the client's order. */
  saved(specId: number): readonly SavedLoadout[];
  /** A configuration's import string; empty when it is not loaded. */
  code(configId: number): string;
  hasStagedChanges(configId: number): boolean;
  /** The version of import strings that this client reads. */
  serializationVersion(): number;
  heroTreeName(configId: number, subTreeId: number): string | undefined;
  /** Localized name of an entry's talent. */
  talentName(configId: number, entryId: number): string | undefined;
}

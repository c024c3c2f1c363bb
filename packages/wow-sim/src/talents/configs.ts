/** Every configuration of the character: the active one of each specialization, and the saved loadouts. */
import type { ClientTree } from './client-tree.ts';
import { samePurchases } from './purchases.ts';
import type { Purchases } from './purchases.ts';

/** The most saved loadouts that a character can have, all specializations together (MAX_COMBAT_TRAIT_CONFIGS, 12.1.0). */
export const maximumSavedConfigs = 40;

export interface SavedConfig {
  readonly configId: number;
  readonly specId: number;
  name: string;
  bought: Purchases;
  usesSharedActionBars: boolean;
  /** Whether its own action bars are empty: those of a new loadout are, until the player fills them. */
  hasEmptyBars: boolean;
}

/** The active configuration of a specialization; `staged` is what it would be with the changes that are not applied yet. */
export interface ActiveConfig {
  readonly configId: number;
  readonly specId: number;
  bought: Purchases;
  staged: Purchases | undefined;
  /** The saved loadout that the talent window shows; undefined for the un-named Default Loadout. */
  lastSelected: number | undefined;
  /** The saved loadout whose action bars are shown, unless it uses the shared ones. */
  bars: number | undefined;
  /** Blizzard's starter build is active; only the talent window resets this mark. */
  starterBuild: boolean;
}

export class ConfigStore {
  /** In order of creation. */
  readonly saved: SavedConfig[] = [];
  readonly active: ActiveConfig[] = [];
  private nextId = 1001;

  addSaved(specId: number, name: string, bought: Purchases): SavedConfig {
    const config = {
      configId: this.takeId(),
      specId,
      name,
      bought,
      usesSharedActionBars: false,
      hasEmptyBars: false,
    };
    this.saved.push(config);
    return config;
  }

  /** The active configuration of the specialization; made, empty, on the first call. */
  activeOf(specId: number): ActiveConfig {
    const known = this.active.find((config) => config.specId === specId);
    if (known !== undefined) {
      return known;
    }
    const made: ActiveConfig = {
      configId: this.takeId(),
      specId,
      bought: {},
      staged: undefined,
      lastSelected: undefined,
      bars: undefined,
      starterBuild: false,
    };
    this.active.push(made);
    return made;
  }

  savedById(configId: number): SavedConfig | undefined {
    return this.saved.find((config) => config.configId === configId);
  }

  savedOf(specId: number): SavedConfig[] {
    return this.saved.filter((config) => config.specId === specId);
  }

  remove(configId: number): void {
    const index = this.saved.findIndex((config) => config.configId === configId);
    if (index >= 0) {
      this.saved.splice(index, 1);
    }
    for (const active of this.active) {
      if (active.lastSelected === configId) {
        active.lastSelected = undefined;
      }
    }
  }

  /** The purchases of any configuration, staged changes included; undefined for an unknown id. */
  purchases(configId: number): { readonly specId: number; readonly bought: Purchases } | undefined {
    const saved = this.savedById(configId);
    if (saved !== undefined) {
      return saved;
    }
    const active = this.active.find((config) => config.configId === configId);
    return active === undefined
      ? undefined
      : { specId: active.specId, bought: active.staged ?? active.bought };
  }

  private takeId(): number {
    this.nextId += 1;
    return this.nextId;
  }
}

export function hasStagedChanges(tree: ClientTree, active: ActiveConfig): boolean {
  return active.staged !== undefined && !samePurchases(tree, active.staged, active.bought);
}

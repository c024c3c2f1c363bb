/** The character's talents: trees, configurations, what is being applied, and what may be asked of them. */
import { decodeLoadout } from '@toptalent/loadout';
import { clientStrings } from '../strings.ts';
import { talentTreeOf } from './client-tree.ts';
import type { ClientTree } from './client-tree.ts';
import { Commit } from './commit.ts';
import { ConfigStore } from './configs.ts';
import type { ActiveConfig, SavedConfig } from './configs.ts';
import type { TalentHost } from './host.ts';
import { pointsAtLevel } from './level-points.ts';
import { loadConfigResult } from './load-answer.ts';
import type { LoadAnswer } from './load-answer.ts';
import { purchasesOf, samePurchases } from './purchases.ts';
import type { Purchases } from './purchases.ts';
import { firstViolation } from './rules.ts';
import type { RuleViolation } from './rules.ts';
import { TalentWindow } from './talent-window.ts';

export class Talents {
  readonly tree: ClientTree;
  readonly host: TalentHost;
  readonly configs = new ConfigStore();
  readonly commit: Commit;
  readonly window: TalentWindow;

  /** What was decoded already, by specialization, level and code: purchases are never changed in place. */
  private readonly decoded: Record<string, Purchases | undefined> = {};

  constructor(tree: ClientTree, host: TalentHost) {
    this.tree = tree;
    this.host = host;
    this.commit = new Commit(host);
    this.window = new TalentWindow({
      configs: this.configs,
      host,
      load: (configId) => this.load(configId, true, true),
    });
  }

  /** What the player wears now. */
  active(): ActiveConfig {
    return this.configs.activeOf(this.host.currentSpecId());
  }

  /** The purchases behind an import string, or undefined when it is no legal loadout of the specialization at this level. */
  decode(code: string, specId: number): Purchases | undefined {
    const key = `${specId} ${this.host.level()} ${code}`;
    const known = this.decoded[key] ?? this.decodeAnew(code, specId);
    this.decoded[key] = known;
    return known;
  }

  private decodeAnew(code: string, specId: number): Purchases | undefined {
    const loadout = decodeLoadout(code, talentTreeOf(this.tree, specId));
    if (!loadout.ok) {
      return undefined;
    }
    const bought = purchasesOf(this.tree, loadout.value);
    return this.violationOf(specId, bought) === undefined ? bought : undefined;
  }

  violationOf(specId: number, bought: Purchases): RuleViolation | undefined {
    return firstViolation(this.tree, specId, pointsAtLevel(this.host.level()), bought);
  }

  /** What `LoadConfig` does; `byWindow` when the talent window asks. */
  load(configId: number, autoApply: boolean, byWindow: boolean): LoadAnswer {
    const refusal = this.refuseChange('LoadConfig');
    if (refusal !== undefined) {
      return { result: loadConfigResult.error, changeError: refusal };
    }
    const host = this.host;
    if (host.traps.loadConfigErrors > 0) {
      host.traps.loadConfigErrors -= 1;
      host.log('LoadConfig answers Error without a reason');
      return { result: loadConfigResult.error };
    }
    const config = this.configs.savedById(configId);
    if (config === undefined || config.specId !== host.currentSpecId()) {
      return { result: loadConfigResult.error, changeError: clientStrings.ERR_TALENT_FAILED_INVALID_CONFIG };
    }
    if (this.commit.isRunning()) {
      // Selecting again during the cast breaks it off.
      this.commit.interrupt();
      return {
        result: loadConfigResult.error,
        changeError: clientStrings.ERR_TALENT_FAILED_COMMIT_IN_PROGRESS,
      };
    }
    return this.loadInto(this.active(), config, autoApply, byWindow);
  }

  private loadInto(
    active: ActiveConfig,
    config: SavedConfig,
    autoApply: boolean,
    byWindow: boolean,
  ): LoadAnswer {
    const host = this.host;
    if (samePurchases(this.tree, active.bought, config.bought)) {
      host.log(`loadout "${config.name}" needs no changes`);
      active.staged = undefined;
      if (byWindow && !host.traps.selectionKeptWithoutChanges) {
        active.lastSelected = config.configId;
      }
      return { result: loadConfigResult.noChangesNecessary };
    }
    if (autoApply && !host.canCast()) {
      host.log('the cast cannot begin');
      return { result: loadConfigResult.error };
    }
    active.staged = config.bought;
    if (!autoApply) {
      return { result: loadConfigResult.ready };
    }
    this.commit.start(active, config, byWindow);
    return { result: loadConfigResult.loadInProgress };
  }

  /**
   * What `CommitConfig` does: applies what is staged, and writes it into that saved loadout when one is named. False when
   * it is refused, or nothing is staged.
   */
  commitStaged(savedConfigId: number | undefined): boolean {
    const active = this.active();
    const staged = active.staged;
    if (this.refuseChange('CommitConfig') !== undefined || staged === undefined || !this.host.canCast()) {
      return false;
    }
    if (this.commit.isRunning() || this.violationOf(active.specId, staged) !== undefined) {
      return false;
    }
    const saved = savedConfigId === undefined ? undefined : this.configs.savedById(savedConfigId);
    if (saved !== undefined) {
      saved.bought = staged;
    }
    this.commit.start(active, { name: saved?.name ?? '', bought: staged, configId: undefined }, false);
    return true;
  }

  /** The client's reason while a change of talents is asked for or cast. */
  commitInProgress(): string | undefined {
    return this.commit.isRunning() ? clientStrings.ERR_TALENT_FAILED_COMMIT_IN_PROGRESS : undefined;
  }

  /** The same for a change of the list of loadouts, which a change of talents keeps from being made. */
  refuseEdit(what: string): string | undefined {
    return this.refuseChange(what) ?? this.commitInProgress();
  }

  /** The reason why a change is refused; one that an addon asks for in combat is a violation. */
  refuseChange(what: string): string | undefined {
    const refusal = this.host.refusal();
    if (refusal !== undefined) {
      this.host.addViolation(`${what} although "${refusal}"`);
    }
    return refusal;
  }
}

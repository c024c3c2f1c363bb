/** The character's talents: the tree, the configurations, and the change that is being applied. */
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
import { pointsSpent, purchasesOf, samePurchases } from './purchases.ts';
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

  /** When the client will have loaded the talents after a login, in milliseconds of the clock; undefined once it has. */
  loadsAt: number | undefined;
  /** The configuration that the client still reports as active after a specialization change; undefined once it has followed. */
  laggingConfigId: number | undefined;

  /** Codes decoded so far, by specialization, level and code. Purchases are never changed in place. */
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

  /** The active configuration of the current specialization. */
  active(): ActiveConfig {
    return this.configs.activeOf(this.host.currentSpecId());
  }

  /** What `GetActiveConfigID` returns. */
  reportedConfigId(): number | undefined {
    if (this.loadsAt !== undefined || this.host.traps.talentsNotLoaded || this.host.hasNoSpecialization()) {
      return undefined;
    }
    return this.laggingConfigId ?? this.active().configId;
  }

  /** Follows a specialization change: at once, or late under the trap `activeConfigLag`. */
  followSpecialization(before: number): void {
    const { host } = this;
    const lag = host.traps.activeConfigLag;
    const after = this.active().configId;
    if (lag === 0 || before === after) {
      this.laggingConfigId = undefined;
      return;
    }
    this.laggingConfigId = before;
    host.after(lag, () => {
      if (this.laggingConfigId === before && this.active().configId === after) {
        this.laggingConfigId = undefined;
        host.refreshWindowCache();
        host.fire('ACTIVE_COMBAT_CONFIG_CHANGED', after);
        host.fire('TRAIT_CONFIG_UPDATED', after);
      }
    });
  }

  /** The purchases of an import string; undefined if it is not a legal loadout of the specialization at this level. */
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
    return firstViolation({ tree: this.tree, specId, bought }, pointsAtLevel(this.host.level()));
  }

  /** Whether purchases spend every point of the level, as `ImportLoadout` demands. */
  spendsAllPoints(specId: number, bought: Purchases): boolean {
    const spent = pointsSpent({ tree: this.tree, specId, bought });
    const owned = pointsAtLevel(this.host.level());
    return spent.class === owned.class && spent.spec === owned.spec && spent.hero === owned.hero;
  }

  /** What `LoadConfig` does; `byWindow` if the talent window calls it. */
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
      // A second load during the cast interrupts the cast.
      this.commit.interrupt();
      return {
        result: loadConfigResult.error,
        changeError: clientStrings.ERR_TALENT_FAILED_COMMIT_IN_PROGRESS,
      };
    }
    return this.stage(config, autoApply, byWindow);
  }

  private stage(config: SavedConfig, autoApply: boolean, byWindow: boolean): LoadAnswer {
    const { host } = this;
    const active = this.active();
    if (samePurchases(this.tree, active.bought, config.bought)) {
      host.log(`loadout "${config.name}" needs no changes`);
      active.staged = undefined;
      if (byWindow && !host.traps.selectionKeptWithoutChanges) {
        active.lastSelected = config.configId;
        active.bars = config.configId;
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
   * What `CommitConfig` does: applies the staged changes, and writes them into the saved loadout if one is named. Returns
   * false if it is refused or nothing is staged.
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

  /** The client's reason while another change of talents is under way. */
  commitInProgress(): string | undefined {
    return this.commit.isRunning() ? clientStrings.ERR_TALENT_FAILED_COMMIT_IN_PROGRESS : undefined;
  }

  /** The reason why a change to the list of loadouts is refused: as for talents, or because talents are being changed. */
  refuseEdit(what: string): string | undefined {
    return this.refuseChange(what) ?? this.commitInProgress();
  }

  /** The reason why a change of talents is refused. Asking is a violation then, because the addon can know the reason. */
  refuseChange(what: string): string | undefined {
    const refusal = this.host.refusal();
    if (refusal !== undefined) {
      this.host.addViolation(`${what} although "${refusal}"`);
    }
    return refusal;
  }
}

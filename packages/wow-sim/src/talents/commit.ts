/** Applying a loadout: the five-second cast, its events in order, and its interruption. */
import type { ActiveConfig } from './configs.ts';
import type { Purchases } from './purchases.ts';
import type { TalentHost } from './host.ts';

/** COMMIT_COMBAT_TRAIT_CONFIG_CHANGES_SPELL_ID (12.1.0). */
export const commitSpellId = 384255;

const castSeconds = 5;

/** The talents to apply, and the id of the saved loadout that they come from, if any. */
export interface CommitTarget {
  readonly name: string;
  readonly bought: Purchases;
  readonly configId: number | undefined;
}

interface RunningCommit {
  readonly active: ActiveConfig;
  readonly target: CommitTarget;
  /** Started by the talent window (`SwitchToLoadoutByName`), which then updates its own selection. */
  readonly byWindow: boolean;
  /** The server has begun the cast. */
  begun: boolean;
  over: boolean;
}

export class Commit {
  private readonly host: TalentHost;
  private running: RunningCommit | undefined;

  constructor(host: TalentHost) {
    this.host = host;
  }

  /** Whether a commit is under way, from the request to its end. */
  isRunning(): boolean {
    return this.running !== undefined;
  }

  /** Whether the cast itself runs, which `UnitCastingInfo` shows. */
  isCasting(): boolean {
    return this.running?.begun === true;
  }

  /** Requests the cast. The server begins it a little later; the talents change when it completes. */
  start(active: ActiveConfig, target: CommitTarget, byWindow: boolean): void {
    const commit: RunningCommit = { active, target, byWindow, begun: false, over: false };
    this.running = commit;
    this.host.log(`cast of ${commitSpellId} is asked for: loadout "${target.name}"`);
    if (this.host.isMoving()) {
      this.fail(commit);
      this.host.fireCast('UNIT_SPELLCAST_FAILED', commitSpellId);
      return;
    }
    const begin = 0.05 + this.host.traps.castDelay;
    this.later(commit, begin, () => {
      commit.begun = true;
      this.host.fireCast('UNIT_SPELLCAST_START', commitSpellId);
    });
    if (this.host.traps.updateEchoes) {
      this.later(commit, 0.15, () => {
        this.host.fire('TRAIT_CONFIG_UPDATED', active.configId);
      });
    }
    this.later(commit, begin + castSeconds, () => {
      this.finish(commit);
    });
  }

  /** Interrupts the cast, as moving, combat and death do. Returns false if no commit is under way. */
  interrupt(): boolean {
    const commit = this.running;
    if (commit === undefined) {
      return false;
    }
    this.host.log(`cast of ${commitSpellId} interrupted`);
    this.fail(commit);
    this.host.fireCast('UNIT_SPELLCAST_INTERRUPTED', commitSpellId);
    this.host.fireCast('UNIT_SPELLCAST_STOP', commitSpellId);
    this.host.fire('CONFIG_COMMIT_FAILED', commit.active.configId);
    return true;
  }

  private finish(commit: RunningCommit): void {
    const host = this.host;
    if (host.traps.commitFails) {
      host.fireCast('UNIT_SPELLCAST_STOP', commitSpellId);
      this.later(commit, 0.5, () => {
        this.fail(commit);
        host.log('the server refuses the change');
        host.fire('CONFIG_COMMIT_FAILED', commit.active.configId);
      });
      return;
    }
    this.end(commit);
    if (!host.traps.talentsLagBehindCast) {
      this.apply(commit);
    }
    host.fireCast('UNIT_SPELLCAST_SUCCEEDED', commitSpellId);
    host.fireCast('UNIT_SPELLCAST_STOP', commitSpellId);
    host.after(0.1, () => {
      if (host.traps.talentsLagBehindCast) {
        this.apply(commit);
      }
      host.refreshWindowCache();
      host.fire('TRAIT_CONFIG_UPDATED', commit.active.configId);
    });
  }

  private apply(commit: RunningCommit): void {
    commit.active.bought = commit.target.bought;
    commit.active.staged = undefined;
    commit.active.bars = commit.target.configId;
    if (commit.byWindow) {
      commit.active.lastSelected = commit.target.configId;
      commit.active.starterBuild = false;
    }
    this.host.log(`talents are now those of loadout "${commit.target.name}"`);
  }

  private later(commit: RunningCommit, seconds: number, action: () => void): void {
    this.host.after(seconds, () => {
      if (!commit.over) {
        action();
      }
    });
  }

  private fail(commit: RunningCommit): void {
    this.end(commit);
    if (!this.host.traps.stagedStays) {
      commit.active.staged = undefined;
    }
  }

  private end(commit: RunningCommit): void {
    commit.over = true;
    this.running = undefined;
  }
}

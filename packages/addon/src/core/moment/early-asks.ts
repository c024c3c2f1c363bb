/** Keeps what the player asked for before talents were loaded, and does it once they are. */
import type { Ports } from '../ports.ts';
import { takeSnapshot } from '../talents/snapshot.ts';
import { talentsDelay } from './arrivals.ts';

/** What can be asked for too early. Of several asks for the same, the latest counts. */
export type Ask = 'builds' | 'nextBoss' | 'preview' | 'browser';

/** @noSelf */
export interface EarlyAsks {
  /** Does this now, or once talents are loaded; then the player is told so. */
  whenLoaded(ask: Ask, action: () => void): void;
  /** Talents are not loaded: tells the player so, and does this once they are. */
  keep(ask: Ask, action: () => void): void;
  /** An event fired that may mean that talents are loaded. */
  talentsMayBeLoaded(): void;
}

/** @noSelf */
interface Kept {
  readonly ask: Ask;
  readonly action: () => void;
}

export function createEarlyAsks(ports: Pick<Ports, 'talents' | 'signals' | 'clock' | 'chat'>): EarlyAsks {
  let kept: readonly Kept[] = [];

  function isLoaded(): boolean {
    return takeSnapshot(ports.talents) !== undefined;
  }

  function watch(): void {
    ports.signals.watch('talentsAsked', kept.length > 0);
  }

  function doAll(): void {
    if (kept.length > 0 && isLoaded()) {
      const due = kept;
      kept = [];
      watch();
      for (const { action } of due) {
        action();
      }
    }
  }

  function keep(ask: Ask, action: () => void): void {
    kept = kept.filter((one) => one.ask !== ask).concat([{ ask, action }]);
    watch();
    ports.chat.say({ say: 'talentsAwaited' });
  }

  return {
    whenLoaded(ask, action) {
      if (isLoaded()) {
        action();
      } else {
        keep(ask, action);
      }
    },
    keep,
    talentsMayBeLoaded() {
      if (kept.length > 0) {
        ports.clock.after(talentsDelay, doAll);
      }
    },
  };
}

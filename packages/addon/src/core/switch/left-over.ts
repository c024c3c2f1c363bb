/** Drops what the client staged for a switch that then failed. */
import type { Ports } from '../ports.ts';
import { isReached } from './progress.ts';
import type { Run } from './run.ts';
import type { SwitchFailure } from './switch-failure.ts';

/** @noSelf */
export interface LeftOver {
  /** A switch has failed; what the client staged for it is dropped as soon as the client may be asked. */
  keep(run: Run, failure: SwitchFailure): void;
  /**
   * Drops it now, unless combat, a keystone run or a match forbids it, or the client is applying it after all. If that lasts longer
   * than combat, it is dropped before the next switch.
   */
  drop(): void;
  /** It is dropped when combat ends. */
  waitsForCombat(): boolean;
}

export function createLeftOver(ports: Ports): LeftOver {
  let left: Run | undefined;
  let waiting = false;

  function drop(): void {
    const run = left;
    if (run === undefined || ports.situation.inCombat()) {
      return;
    }
    waiting = false;
    if (longBlock(ports) !== undefined || isBusyApplying(ports)) {
      return;
    }
    left = undefined;
    // If anything else is staged by now, or for another specialization, it is the player's own.
    if (isReached(run, 'staged', ports)) {
      ports.loadouts.rollBack(run.snapshot.configId);
    }
  }

  return {
    keep(run, failure) {
      if (isReached(run, 'staged', ports)) {
        left = run;
        waiting = true;
        if (failure.reason !== 'inCombat') {
          drop();
        }
      }
    },
    drop,
    waitsForCombat: () => waiting,
  };
}

/** The cast is on, or the client says itself that it cannot take another change. */
function isBusyApplying({ situation }: Pick<Ports, 'situation'>): boolean {
  const blocked = situation.blocked();
  return blocked?.reason === 'casting' || blocked?.reason === 'client';
}

/** A keystone run or a match is on: the client would refuse with a red error text whenever it is asked. */
export function longBlock(ports: Pick<Ports, 'situation'>): SwitchFailure | undefined {
  const blocked = ports.situation.blocked();
  return blocked?.reason === 'mythicPlus' || blocked?.reason === 'pvpMatch' ? blocked : undefined;
}

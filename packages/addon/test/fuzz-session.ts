/** Random sessions on the shipped addon in Lua 5.1; a failing one is reduced to the steps that matter. */
import { createLuaVm } from '@toptalent/lua-vm';
import type { FuzzPlan, FuzzResult } from '../scenarios/fuzz/run.ts';
import type { ShippedFile } from '../scenarios/shipped-files.ts';
import { ownGlobals } from './shipped-addon.ts';

export interface Shipped {
  readonly files: readonly ShippedFile[];
  readonly bundle: string;
}

/** Plays one session of that many steps, without the steps that are left out. */
export type PlayFuzz = (seed: number, steps: number, without?: readonly number[]) => Promise<FuzzResult>;

/** Plays sessions, each in a Lua machine of its own, which stops at limits of instructions and time. */
export function fuzzInLua(shipped: Shipped): PlayFuzz {
  return (seed, steps, without = []) =>
    playInVm(shipped, { seed, steps, without, allowedGlobals: ownGlobals });
}

async function playInVm(shipped: Shipped, plan: FuzzPlan): Promise<FuzzResult> {
  const vm = await createLuaVm({ instructions: 20_000_000_000, milliseconds: 300_000 });
  try {
    vm.loadModule('scenarios', shipped.bundle);
    return vm.call('scenarios', 'fuzz', plan as never, shipped.files as never) as unknown as FuzzResult;
  } finally {
    vm.dispose();
  }
}

/** Reduces a failing session by leaving out ever smaller runs of steps; plays at most `tries` sessions. */
export async function shrink(
  play: PlayFuzz,
  seed: number,
  failed: FuzzResult,
  tries = 60,
): Promise<{ readonly result: FuzzResult; readonly kept: readonly number[] }> {
  let kept = Array.from({ length: failed.taken }, (_, number) => number);
  let result = failed;
  let size = Math.ceil(kept.length / 2);
  let triesLeft = tries;
  while (size >= 1 && triesLeft > 0) {
    let start = kept.length - size;
    while (start > -size && triesLeft > 0) {
      const from = Math.max(0, start);
      const fewer = [...kept.slice(0, from), ...kept.slice(from + size)];
      const without = Array.from({ length: failed.taken }, (_, number) => number).filter(
        (number) => !fewer.includes(number),
      );
      triesLeft -= 1;
      const attempt = await play(seed, failed.taken, without);
      if (attempt.problem === failed.problem) {
        kept = fewer.filter((number) => number < attempt.taken);
        result = attempt;
      }
      start -= size;
    }
    size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return { result, kept };
}

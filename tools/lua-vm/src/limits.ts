/** Stops a call into Lua that takes too long. */
import { hookEveryCount, withText } from './raw-lua.ts';
import type { RawLua, State } from './raw-lua.ts';

const step = 10_000;

export interface Limits {
  /** Instructions of the Lua machine that one call from Node may take; counted in steps of 10,000. */
  readonly instructions: number;
  /** Milliseconds that one call from Node may take. */
  readonly milliseconds: number;
}

/** The budget of one call, from the outermost call into Lua to its return. */
export interface Watchdog {
  start(): void;
  /** Instructions since `start`, in steps of 10,000. */
  instructions(): number;
  dispose(): void;
}

export function createWatchdog(raw: RawLua, limits: Limits): Watchdog {
  let counted = 0;
  let deadline = 0;
  const hook = raw.addFunction((state) => {
    counted += step;
    const reason =
      counted > limits.instructions
        ? `stopped after ${limits.instructions} instructions`
        : performance.now() > deadline
          ? `stopped after ${limits.milliseconds} ms`
          : undefined;
    if (reason !== undefined) {
      stop(raw, state as State, hook, reason);
    }
  }, 'vii');
  return {
    start() {
      counted = 0;
      deadline = performance.now() + limits.milliseconds;
      raw._lua_sethook(raw.state, hook, hookEveryCount, step);
    },
    instructions: () => counted,
    dispose() {
      raw.removeFunction(hook);
    },
  };
}

/** Raises an error at every further instruction, so that a `pcall` in a loop cannot swallow it. */
function stop(raw: RawLua, state: State, hook: number, reason: string): void {
  raw._lua_sethook(state, hook, hookEveryCount, 1);
  withText(raw, reason, (pointer, size) => {
    raw._lua_pushlstring(state, pointer, size);
  });
  raw._lua_error(state);
}

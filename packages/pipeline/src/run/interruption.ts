/** Ends a run in good order when somebody asks for it: Ctrl-C, SIGTERM, a closed terminal, a parent that is gone. */
import { exitCodes } from '../exit-codes.ts';

/** Why a run ends early. Exit code 130; everything finished is kept. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Milliseconds between looks at the parent. A package manager does not pass SIGTERM on: it just goes. */
const parentInterval = 500;

export interface Interruption {
  /** Aborted, with an `InterruptedError`, when the run shall end. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  release(): void;
}

export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  const interrupt = (why: string): void => {
    if (controller.signal.aborted) {
      // Asked twice: no more good order.
      process.exit(exitCodes.interrupted);
    }
    controller.abort(new InterruptedError(why));
  };
  const onSignal = (signal: NodeJS.Signals): void => interrupt(`stopped by ${signal}`);
  for (const signal of signals) {
    process.on(signal, onSignal);
  }
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent && !controller.signal.aborted) {
      interrupt('the process that started this one is gone');
    }
  }, parentInterval);
  watch.unref();
  return {
    signal: controller.signal,
    release() {
      clearInterval(watch);
      for (const signal of signals) {
        process.off(signal, onSignal);
      }
    },
  };
}

/** Ends a run in good order on Ctrl-C, on SIGTERM, when the terminal closes, or when the parent process is gone. */
import { exitCodes } from '../exit-codes.ts';

/** Why a run ends early. Exit code 130; everything finished is kept. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Milliseconds between looks at the parent process. */
const parentInterval = 500;

export interface Interruption {
  /** Aborted, with an `InterruptedError`, when the run must end. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  release(): void;
}

export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  const onSignal = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      // The user asks a second time: end at once.
      process.exit(exitCodes.interrupted);
    }
    controller.abort(new InterruptedError(`Stopped by ${signal}.`));
  };
  for (const signal of signals) {
    process.on(signal, onSignal);
  }
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) {
      controller.abort(new InterruptedError('Stopped: the process that started this run is gone.'));
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

/** Compiles again and again, each time from the sources as they are: for commands that build on every save. */
import { Worker } from 'node:worker_threads';
import type { Bundle } from '@toptalent/tstl';
import type { CompiledAddon } from '../compile-addon.ts';
import type { Compiled, CompileOrder } from './compile-thread.ts';

/** The sources do not compile; the message holds every diagnostic. */
export class SourcesError extends Error {
  override readonly name = 'SourcesError';
}

/**
 * Node keeps a module that it has read, and the addon's texts are modules. So each compile has a thread of its own; the next one
 * is started, and loads the compilers, before it is needed.
 */
export class FreshCompiler {
  private standby: Worker | undefined;

  constructor() {
    this.standby = newThread();
  }

  /** @throws {SourcesError} */
  addon(): Promise<CompiledAddon> {
    return this.compile(undefined) as Promise<CompiledAddon>;
  }

  /**
   * @param entry Relative to the project's root.
   * @throws {SourcesError}
   */
  bundle(entry: string): Promise<Bundle> {
    return this.compile(entry) as Promise<Bundle>;
  }

  async close(): Promise<void> {
    await this.standby?.terminate();
    this.standby = undefined;
  }

  private async compile(entry: string | undefined): Promise<CompiledAddon | Bundle> {
    const thread = this.standby ?? newThread();
    this.standby = newThread();
    const compiled = await new Promise<Compiled>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.postMessage({ entry } satisfies CompileOrder);
    });
    await thread.terminate();
    if (!compiled.ok) {
      throw new SourcesError(compiled.message);
    }
    return compiled.result;
  }
}

function newThread(): Worker {
  const thread = new Worker(new URL('./compile-thread.ts', import.meta.url));
  // A thread that waits keeps no command from ending.
  thread.unref();
  return thread;
}

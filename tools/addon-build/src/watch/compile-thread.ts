/** A thread that compiles once: it has read no source before, so that it reads every one as it is now. */
import { parentPort } from 'node:worker_threads';
import { compileBundle } from '@toptalent/tstl';
import type { Bundle } from '@toptalent/tstl';
import { compileAddon } from '../compile-addon.ts';
import type { CompiledAddon } from '../compile-addon.ts';

/** The entry of a bundle, relative to the project's root; undefined for the addon. */
export interface CompileOrder {
  readonly entry: string | undefined;
}

export type Compiled =
  | { readonly ok: true; readonly result: CompiledAddon | Bundle }
  /** Every diagnostic of the compilers. */
  | { readonly ok: false; readonly message: string };

parentPort?.once('message', (order: CompileOrder) => {
  void compile(order).then((compiled) => {
    parentPort?.postMessage(compiled);
  });
});

async function compile({ entry }: CompileOrder): Promise<Compiled> {
  try {
    return { ok: true, result: entry === undefined ? await compileAddon() : compileBundle({ entry }) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Builds the addon's folder now and on every save, one build after the other. */
import type { BuildData } from '@toptalent/build-data';
import { buildAddon } from '../build-addon.ts';
import type { BuiltAddon } from '../build-addon.ts';
import { SourcesError } from './fresh-compiler.ts';
import type { FreshCompiler } from './fresh-compiler.ts';
import { addonSources } from './source-folders.ts';
import { watchFolders } from './watch-folders.ts';

/** Compiles the addon from the sources as they are. */
type AddonCompiler = Pick<FreshCompiler, 'addon' | 'close'>;

export interface KeepBuildingRequest {
  readonly outDir: string;
  /** Default: the folder keeps its `TalentData.lua`. */
  readonly buildData: BuildData | undefined;
  readonly compiler: AddonCompiler;
  /** Called after every build that succeeded. */
  built(addon: BuiltAddon, milliseconds: number): void;
  /** Called with every diagnostic when the sources do not compile; the folder stays as it was. */
  failed(message: string): void;
}

/**
 * @returns A function that ends it, after the first build.
 * @throws {AddonBuildError} if there is no data, given or in the folder.
 */
export async function keepBuilding(request: KeepBuildingRequest): Promise<() => Promise<void>> {
  const { outDir, buildData, compiler } = request;
  let running = Promise.resolve();
  let waiting = false;
  const build = async (): Promise<void> => {
    waiting = false;
    const began = performance.now();
    try {
      const built = await buildAddon({ outDir, buildData, compiled: await compiler.addon() });
      request.built(built, performance.now() - began);
    } catch (error) {
      if (!(error instanceof SourcesError)) {
        throw error;
      }
      request.failed(error.message);
    }
  };
  await build();
  const stop = watchFolders(addonSources, () => {
    // Saves during a build are one more build behind it.
    if (!waiting) {
      waiting = true;
      running = running.then(build);
    }
  });
  return async () => {
    stop();
    await running;
    await compiler.close();
  };
}

/** Makes the playground's files now, and those that a saved source changes again. */
import path from 'node:path';
import { addonSources, FreshCompiler, SourcesError, watchFolders } from '@toptalent/addon-build';
import { workspaceRoot } from '@toptalent/tstl';
import { playData, simEntry, writeAddon, writeSim } from './game-files.ts';

/** What only the simulated client and the stories are made of. */
const simOnly = [
  'packages/wow-sim/src',
  'packages/sample/src',
  'packages/addon/scenarios',
  'packages/playground/sim',
];
const simSources = simOnly.map((folder) => path.join(workspaceRoot, folder));
/** What both are made of. */
const shared = addonSources.filter(
  (folder) => !folder.startsWith(path.join(workspaceRoot, 'packages', 'addon')),
);

export interface GameWatcher {
  /** The files are new. */
  changed(): void;
  /** A source has an error; the message holds every diagnostic. */
  failed(message: string): void;
}

/** @param folder See `playData`. */
export async function keepGameFiles(folder: string | undefined, watcher: GameWatcher): Promise<void> {
  const compiler = new FreshCompiler();
  const data = await playData(folder);
  const make = async ({ addon, sim }: Parts): Promise<void> => {
    await Promise.all([
      addon ? compiler.addon().then((compiled) => writeAddon(compiled, data)) : undefined,
      sim ? compiler.bundle(simEntry).then((bundle) => writeSim(bundle)) : undefined,
    ]);
  };
  await make({ addon: true, sim: true });
  let running = Promise.resolve();
  watchFolders([...addonSources, ...simSources], (files) => {
    running = running.then(async () => {
      try {
        await make(partsOf(files));
        watcher.changed();
      } catch (error) {
        if (!(error instanceof SourcesError)) {
          throw error;
        }
        watcher.failed(error.message);
      }
    });
  });
}

interface Parts {
  readonly addon: boolean;
  readonly sim: boolean;
}

/** What has to be compiled again when these files change. */
function partsOf(files: readonly string[]): Parts {
  const areIn = (folders: readonly string[]): boolean =>
    files.some((file) => folders.some((folder) => file.startsWith(folder + path.sep)));
  return { addon: areIn(addonSources), sim: areIn([...simSources, ...shared]) };
}

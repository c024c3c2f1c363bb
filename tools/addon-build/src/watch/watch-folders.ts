/** Watches folders of sources, and tells of changes once they have settled. */
import { watch } from 'node:fs';
import path from 'node:path';

/** An editor writes a file in several steps; milliseconds. */
const settled = 60;

/**
 * @param folders Absolute paths; everything below them is watched.
 * @param changed Called with the absolute paths of the files that changed since the last call.
 * @returns A function that ends the watching.
 */
export function watchFolders(
  folders: readonly string[],
  changed: (files: readonly string[]) => void,
): () => void {
  let files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (name !== null) {
        files.add(path.join(folder, name));
        clearTimeout(timer);
        timer = setTimeout(() => {
          const settledFiles = [...files];
          files = new Set();
          changed(settledFiles);
        }, settled);
      }
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) {
      watcher.close();
    }
  };
}

/** The data that the page shows: the site's own, or what a reader gave it. */
import type { BuildData } from '@toptalent/build-data';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { useCallback, useEffect, useState } from 'preact/hooks';
import shippedBuilds from '../../dist/builds/build-data.json?url';
import shippedTrees from '../../dist/builds/talent-trees.json?url';
import { foreignTrees, largestFile, readFile, tooLarge } from './read-files.ts';
import type { ReadFile } from './read-files.ts';

interface ShownData {
  /** Undefined until it is read. */
  readonly data: BuildData | undefined;
  /** Trees of every file read so far: a version's hash names its trees, so they never contradict each other. */
  readonly trees: TreesByVersion;
  /** One for each file that could not be shown. */
  readonly problems: readonly string[];
}

/** The data, and a function that reads files in its place. */
export function useData(): [ShownData, (files: readonly File[]) => void] {
  const [shown, setShown] = useState<ShownData>({ data: undefined, trees: {}, problems: [] });
  const take = useCallback((files: readonly ReadFile[]) => {
    setShown((before) => files.reduce(withFile, { ...before, problems: [] }));
  }, []);
  useEffect(() => {
    void Promise.all([readShipped(shippedBuilds), readShipped(shippedTrees)]).then(take);
  }, [take]);
  const read = useCallback(
    (files: readonly File[]) => {
      void Promise.all(files.map(readGiven)).then((given) => {
        take(given);
        setShown((shown) => ({
          ...shown,
          problems: [...shown.problems, ...foreignTrees(shown.data, given)],
        }));
      });
    },
    [take],
  );
  return [shown, read];
}

function withFile(shown: ShownData, file: ReadFile): ShownData {
  switch (file.kind) {
    case 'builds':
      return { ...shown, data: file.data };
    case 'trees':
      return { ...shown, trees: { ...shown.trees, ...file.file.versions } };
    case 'problem':
      return { ...shown, problems: [...shown.problems, file.problem] };
  }
}

async function readShipped(url: string): Promise<ReadFile> {
  const name = url.replace(/^.*\//, '');
  try {
    const response = await fetch(url);
    return response.ok
      ? readFile({ name, text: await response.text() })
      : { kind: 'problem', problem: `${name} could not be loaded (${response.status}). Reload the page.` };
  } catch {
    return { kind: 'problem', problem: `${name} could not be loaded. Reload the page.` };
  }
}

async function readGiven(file: File): Promise<ReadFile> {
  return file.size > largestFile
    ? tooLarge(file.name, file.size)
    : readFile({ name: file.name, text: await file.text() });
}

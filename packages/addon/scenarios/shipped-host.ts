/** Runs the shipped files in a Lua machine, as the client runs an addon's folder. */
import { listedFiles } from './shipped-files.ts';
import type { ShippedFile } from './shipped-files.ts';
import { addonName } from './world.ts';
import type { Namespace, ScenarioHost } from './world.ts';

declare const _G: Record<string, unknown>;
declare function GetLocale(): string;
declare function error(message: string): never;
declare function loadstring(
  source: string,
  chunkName: string,
): LuaMultiReturn<[((name: string, ns: Namespace) => void) | undefined, string]>;

/** @param files The whole folder: what of it runs is in the TOC. */
export function shippedHost(files: readonly ShippedFile[]): ScenarioHost {
  return {
    globals: _G,
    loadData: () => {
      const ns: Namespace = {};
      for (const file of listedFiles(files, GetLocale()).slice(0, -1)) {
        run(file, ns);
      }
      return ns;
    },
    startAddon: (ns) => {
      const inOrder = listedFiles(files, GetLocale());
      run(inOrder[inOrder.length - 1]!, ns);
    },
  };
}

/** Files compiled so far, by name: a session logs in many times, and compiling is most of a login. */
const chunks: Record<string, (name: string, ns: Namespace) => void> = {};

function run(file: ShippedFile, ns: Namespace): void {
  const known = chunks[file.name];
  if (known !== undefined) {
    known(addonName, ns);
    return;
  }
  const [chunk, problem] = loadstring(file.source, `@${addonName}/${file.name}`);
  if (chunk === undefined) {
    error(problem);
  } else {
    chunks[file.name] = chunk;
    chunk(addonName, ns);
  }
}

/** Writes the addon's modules as files, beside what ships: for tools that read Lua, and to look up an error's line. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @param folder Emptied first: what is in it was written here. */
export async function writeModules(folder: string, modules: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, lua] of modules) {
    await writeFile(path.join(folder, `${name}.lua`), lua);
  }
}

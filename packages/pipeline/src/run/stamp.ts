/**
 * A stamp over everything that decides what the files hold, and over the files themselves: while it stays the same there
 * is nothing to choose again. The sources of the rule count, so that a new version chooses anew without a new request.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the rule lives: this package, and those that it thinks with. */
const ruleModules = ['@toptalent/pipeline', '@toptalent/loadout', '@toptalent/game', '@toptalent/build-data'];

/** @param settings whatever else decides, as JSON */
export async function stampOf(files: readonly string[], settings: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of [...(await ruleSources()), ...files]) {
    hash.update('\0').update(existsSync(file) ? await readFile(file) : 'missing');
  }
  return hash.digest('hex');
}

async function ruleSources(): Promise<readonly string[]> {
  const found = await Promise.all(
    ruleModules.map(async (name) => {
      const folder = dirname(fileURLToPath(import.meta.resolve(name)));
      const entries = await readdir(folder, { recursive: true });
      return entries.filter((entry) => entry.endsWith('.ts')).map((entry) => join(folder, entry));
    }),
  );
  return found.flat().toSorted();
}

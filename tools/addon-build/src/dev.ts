/** The entry of `pnpm dev`: builds the addon into the game's folder on every save. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '@toptalent/command-line';
import { UnreadableDataError } from '@toptalent/pipeline';
import { workspaceRoot } from '@toptalent/tstl';
import { addonManifest } from './addon.manifest.ts';
import { AddonBuildError } from './addon-build-error.ts';
import { checkAddonFolder } from './build-addon.ts';
import { readDevOptions } from './dev-options.ts';
import type { DevOptions } from './dev-options.ts';
import { findData, findRealData } from './find-data.ts';
import type { FoundData } from './find-data.ts';
import { FreshCompiler } from './watch/fresh-compiler.ts';
import { keepBuilding } from './watch/keep-building.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  read: readDevOptions,
  run: dev,
  expected: [AddonBuildError, UnreadableDataError],
});

async function dev({ addonDir }: DevOptions): Promise<void> {
  checkAddonFolder(addonDir);
  const found = await dataFor(addonDir);
  console.log(
    `Data: ${found === undefined ? `the ${addonManifest.files.talentData} that is there` : found.origin}.`,
  );
  const end = await keepBuilding({
    outDir: addonDir,
    buildData: found?.data,
    compiler: new FreshCompiler(),
    built: ({ version }, milliseconds) => {
      const seconds = (milliseconds / 1000).toFixed(1);
      console.log(`${timeOfDay()} Built ${version} in ${seconds} s. /reload in the game loads it.`);
    },
    failed: (message) => {
      console.error(`${timeOfDay()} Not built:\n${message}`);
    },
  });
  console.log(`Watching; each save builds into ${addonDir}. End with Ctrl+C.`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await end();
}

/** Undefined if the folder keeps the data that it has. */
async function dataFor(addonDir: string): Promise<FoundData | undefined> {
  const real = await findRealData(workspaceRoot);
  if (real?.data.source === 'warcraft-logs') {
    return real;
  }
  const hasData = existsSync(path.join(addonDir, addonManifest.files.talentData));
  return hasData ? undefined : (real ?? (await findData(workspaceRoot)));
}

function timeOfDay(): string {
  return new Date().toLocaleTimeString('en-GB');
}

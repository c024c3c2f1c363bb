/** Builds the shipped folder's files and the scenarios' Lua bundle, for tests and measurements. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAddon } from '@toptalent/addon-build';
import type { BuildData } from '@toptalent/build-data';
import { compileModule } from '@toptalent/lua-vm';
import type { ShippedFile } from '../scenarios/shipped-files.ts';
import { addonName, savedVariables } from '../scenarios/world.ts';

/** Every global that the addon may write. */
export const ownGlobals: readonly string[] = [
  'AzerothsTopTalentAPI',
  'AzerothsTopTalentPopup',
  'AzerothsTopTalent_OnCompartmentClick',
  'AzerothsTopTalent_OnCompartmentEnter',
  'AzerothsTopTalent_OnCompartmentLeave',
  'BINDING_HEADER_AZEROTHSTOPTALENT',
  'BINDING_NAME_AZEROTHSTOPTALENT_BROWSE',
  'BINDING_NAME_AZEROTHSTOPTALENT_SHOW',
  'SLASH_AZEROTHSTOPTALENT1',
  'SLASH_AZEROTHSTOPTALENTSHORT1',
  ...savedVariables,
];

/** Builds the addon's folder and reads every file in it. */
export async function shippedFiles(buildData: BuildData): Promise<ShippedFile[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'toptalent-bundle-'));
  try {
    const outDir = path.join(folder, addonName);
    const { files } = await buildAddon({ outDir, buildData });
    return await Promise.all(
      files.map(async (name) => ({ name, source: await readFile(path.join(outDir, name), 'utf8') })),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Scenarios, the simulated client and the random sessions as one Lua bundle. */
export function scenarioBundle(): Promise<string> {
  return compileModule(fileURLToPath(new URL('../scenarios/lua-host.ts', import.meta.url)));
}

/** The entry of `pnpm package`: the addon as a zip, built for the public and checked. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  AddonBuildError,
  addonManifest,
  addonVersion,
  buildDist,
  checkRelease,
  playerVersion,
  releaseData,
  releaseNumber,
} from '@toptalent/addon-build';
import { runCommand, say } from '@toptalent/command-line';
import {
  homeFolder,
  nameBeside,
  ReleaseRefusedError,
  UnreadableDataError,
  writeAtomically,
} from '@toptalent/pipeline';
import { checkZip, PackageFaultError } from './check-zip.ts';
import { readPackageOptions } from './package-options.ts';
import type { PackageOptions } from './package-options.ts';
import { readChangelog } from './read-changelog.ts';
import { readSourceDate } from './source-date.ts';
import { readShippedFiles } from './shipped-files.ts';
import { zipOf } from './zip.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  read: readPackageOptions,
  run: packageAddon,
  expected: [AddonBuildError, ReleaseRefusedError, UnreadableDataError, PackageFaultError],
});

async function packageAddon({ allow }: PackageOptions): Promise<void> {
  const sourceDate = readSourceDate(process.env['SOURCE_DATE_EPOCH']);
  const home = homeFolder(process.env);
  const found = await releaseData(home, allow, say);
  await checkRelease(found, allow, say);
  const release = await releaseNumber(home, playerVersion(addonVersion(), found.data));
  const { folder, version } = await buildDist(home, found, say, release);
  const changelog = await readChangelog({ home, version, data: found.data });
  const files = await readShippedFiles(folder, changelog);
  const zip = zipOf(files, sourceDate ?? found.data.generatedAt);
  const name = `${addonManifest.name}-${version}.zip`;
  const file = path.join(home, 'dist', name);
  await writeChecked(file, zip, (written) => checkZip(written, files, version));
  const sha256 = createHash('sha256').update(zip).digest('hex');
  await writeAtomically(`${file}.sha256`, `${sha256}  ${name}\n`);
  const kilobytes = Math.ceil(zip.length / 1000).toLocaleString('en');
  say(`Packed dist/${name}: ${files.size} files, ${kilobytes} KB; read back and checked. SHA-256 ${sha256}`);
}

/** Writes the zip under another name, and gives it its own only when the check passes. */
async function writeChecked(
  file: string,
  zip: Uint8Array,
  check: (written: Uint8Array) => void,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const beside = nameBeside(file);
  try {
    await writeFile(beside, zip, { flush: true, flag: 'wx' });
    check(await readFile(beside));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The entry of `pnpm package`: the addon as a zip, built for the public and checked. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  AddonBuildError,
  addonManifest,
  addonVersion,
  buildDist,
  BuildUsageError,
  playerVersion,
  releaseData,
  releaseNumber,
} from '@toptalent/addon-build';
import { homeFolder, ReleaseRefusedError, UnreadableDataError } from '@toptalent/pipeline';
import { workspaceRoot as project } from '@toptalent/tstl';
import { checkZip, PackageFaultError } from './check-zip.ts';
import { readPackageOptions } from './package-options.ts';
import { readSourceDate } from './source-date.ts';
import { readShippedFiles } from './shipped-files.ts';
import { zipOf } from './zip.ts';

const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

process.exitCode = await run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<number> {
  try {
    const options = readPackageOptions(argv);
    if ('help' in options) {
      process.stdout.write(options.help);
      return exitCodes.done;
    }
    const sourceDate = readSourceDate(process.env['SOURCE_DATE_EPOCH']);
    const home = homeFolder(process.env);
    const say = (line: string): void => console.log(line);
    const found = await releaseData(home, options.allow, say);
    const release = await releaseNumber(home, playerVersion(addonVersion(), found.data));
    const { folder, version } = await buildDist(home, found, say, release);
    const files = await readShippedFiles(folder, project);
    const zip = zipOf(files, sourceDate ?? found.data.generatedAt);
    const name = `${addonManifest.name}-${version}.zip`;
    await writeChecked(path.join(home, 'dist', name), zip, (written) => checkZip(written, files, version));
    const kilobytes = Math.ceil(zip.length / 1000).toLocaleString('en');
    say(`Packed dist/${name}: ${files.size} files, ${kilobytes} KB; read back and checked.`);
    return exitCodes.done;
  } catch (error) {
    return tell(error);
  }
}

/** Writes the zip under another name, and gives it its own only when the check passes. */
async function writeChecked(
  file: string,
  zip: Uint8Array,
  check: (written: Uint8Array) => void,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  try {
    await writeFile(beside, zip, { flush: true });
    check(await readFile(beside));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Prints an expected error in one line. @throws any other error: it is a bug. */
function tell(error: unknown): number {
  if (error instanceof BuildUsageError) {
    console.error(error.message);
    return exitCodes.usage;
  }
  const expected =
    error instanceof AddonBuildError ||
    error instanceof ReleaseRefusedError ||
    error instanceof UnreadableDataError ||
    error instanceof PackageFaultError ||
    (error instanceof Error && 'syscall' in error);
  if (!expected) {
    throw error;
  }
  console.error((error as Error).message);
  return exitCodes.failed;
}

/** Reads a finished zip back, and compares it with what it should hold. */
import { unzipSync } from 'fflate';
import { addonManifest, filesInToc } from '@toptalent/addon-build';
import { tocFile, unlistedFiles } from './shipped-files.ts';
import type { ShippedFiles } from './shipped-files.ts';

/** The zip is not as it should be; the message names every fault. */
export class PackageFaultError extends Error {
  override readonly name = 'PackageFaultError';
}

/** The most bytes of a zip. A whole season makes about 185,000; far more is a mistake. */
export const mostBytes = 500_000;

/** The most bytes of its files together. A whole season makes about 1,500,000. */
export const mostUnpackedBytes = 6_000_000;

/** @throws {PackageFaultError} */
export function checkZip(zip: Uint8Array, meant: ShippedFiles, version: string): void {
  const faults = faultsOf(zip, meant, version);
  if (faults.length > 0) {
    throw new PackageFaultError(`The zip is not as it should be: ${faults.join('; ')}.`);
  }
}

function faultsOf(zip: Uint8Array, meant: ShippedFiles, version: string): readonly string[] {
  const names: string[] = [];
  let unpacked = 0;
  const files = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      unpacked += originalSize;
      // What is far too large is not even unpacked.
      return unpacked <= mostUnpackedBytes;
    },
  });
  if (unpacked > mostUnpackedBytes) {
    return [`it unpacks to ${kilobytes(unpacked)}, more than ${kilobytes(mostUnpackedBytes)}`];
  }
  const top = `${addonManifest.name}/`;
  const toc = files[`${top}${tocFile}`];
  if (toc === undefined) {
    return [`it has no ${top}${tocFile}`];
  }
  const text = new TextDecoder().decode(toc);
  const wanted = [...new Set([...filesInToc(text), ...unlistedFiles])].map((name) => `${top}${name}`);
  return [
    ...wanted.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
    ...names.filter((name) => !wanted.includes(name)).map((name) => `${name} does not belong in it`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is there twice`),
    ...names
      .filter((name) => wanted.includes(name) && !same(files[name], meant.get(name.slice(top.length))))
      .map((name) => `${name} is not what was packed`),
    ...(text.split('\n').includes(`## Version: ${version}`)
      ? []
      : [`its TOC does not say version ${version}`]),
    ...(zip.length > mostBytes ? [`it has ${kilobytes(zip.length)}, more than ${kilobytes(mostBytes)}`] : []),
  ];
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en')} KB`;
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

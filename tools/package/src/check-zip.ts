/** Reads a package back and holds it against what it should be: nothing is released that was only meant to be right. */
import { unzipSync } from 'fflate';
import { addonManifest, filesInToc } from '@toptalent/addon-build';
import { tocFile, unlistedFiles } from './shipped-files.ts';
import type { ShippedFiles } from './shipped-files.ts';

/** The package is not what it should be; the message says all that is wrong with it. */
export class PackageFaultError extends Error {
  override readonly name = 'PackageFaultError';
}

/** Bytes of the zip. A whole season of sample data makes 185,000: far more is a mistake, or a decision to be made. */
export const mostBytes = 500_000;

/** @throws {PackageFaultError} */
export function checkZip(zip: Uint8Array, meant: ShippedFiles, version: string): void {
  const faults = faultsOf(zip, meant, version);
  if (faults.length > 0) {
    throw new PackageFaultError(`The package is not right: ${faults.join('; ')}.`);
  }
}

function faultsOf(zip: Uint8Array, meant: ShippedFiles, version: string): readonly string[] {
  const names: string[] = [];
  const files = unzipSync(zip, {
    filter: ({ name }) => {
      names.push(name);
      return true;
    },
  });
  const top = `${addonManifest.name}/`;
  const toc = files[`${top}${tocFile}`];
  if (toc === undefined) {
    return [`it has no ${top}${tocFile}`];
  }
  const text = new TextDecoder().decode(toc);
  const wanted = [...new Set([...filesInToc(text), ...unlistedFiles])].map((name) => `${top}${name}`);
  const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('en')} KB`;
  return [
    ...wanted.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
    ...names.filter((name) => !wanted.includes(name)).map((name) => `${name} does not belong there`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is there twice`),
    ...names
      .filter((name) => wanted.includes(name) && !same(files[name], meant.get(name.slice(top.length))))
      .map((name) => `${name} is not what was packed`),
    ...(text.split('\n').includes(`## Version: ${version}`) ? [] : [`its TOC is not of version ${version}`]),
    ...(zip.length > mostBytes
      ? [`it has ${kilobytes(zip.length)}, and ${kilobytes(mostBytes)} is the most`]
      : []),
  ];
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

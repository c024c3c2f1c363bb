/** Makes the zip: the same files and date always give the same bytes. */
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { addonManifest } from '@toptalent/addon-build';
import type { ShippedFiles } from './shipped-files.ts';

/** Made on Unix, so that the permissions below are read. */
const unix = 3;
/** A plain file that its owner may write and everybody read, where zip keeps it. */
const plainFile = (0o100644 << 16) >>> 0;
/** Zip counts from here. */
const zipBegins = Date.UTC(1980, 0, 1) / 1000;

/** @param seconds Date of every file, epoch seconds; told in UTC, and to two seconds, which is what zip can say. */
export function zipOf(files: ShippedFiles, seconds: number): Uint8Array {
  const mtime = asLocal(Math.max(seconds, zipBegins));
  const entries: Zippable = {};
  for (const [name, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    entries[`${addonManifest.name}/${name}`] = [bytes, { mtime, os: unix, attrs: plainFile, level: 9 }];
  }
  return zipSync(entries);
}

/** Zip keeps the figures of a local clock: those of UTC are the same on every machine. */
function asLocal(seconds: number): Date {
  const utc = new Date(seconds * 1000);
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}
